/** What a partner may be called in addresses: 1 to 64 letters, digits, dots, hyphens and underscores, beginning with a letter or digit. */
const partnerPattern = /^[a-z0-9][a-z0-9._-]{0,63}$/i;

/** Whether a name may stand in addresses as that of a partner. */
export function isPartner(name: string): boolean {
  return partnerPattern.test(name);
}

/**
 * An address that tells by which partner's page a visitor came: `utm_source` with the partner's name and `utm_medium` with
 * `partner`, as web statistics read them. All else of the address, its query and fragment included, stays character by
 * character; a parameter that it has already is left as it is. Addresses other than of pages, and names that are none of a
 * partner (see {@link isPartner}), change nothing.
 */
export function attributeUrl(url: string, partner: string): string {
  if (!isPartner(partner) || !/^https?:/i.test(url)) return url;
  const [, path = '', query, fragment = ''] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/s.exec(url) ?? [];
  const known = new Set((query ?? '').split('&').map((parameter) => nameOf(parameter)));
  const added = [['utm_source', partner], ['utm_medium', 'partner']].filter(([name]) => !known.has(name!)).map((parameter) => parameter.join('='));
  return `${path}?${[query, ...added].filter(Boolean).join('&')}${fragment}`;
}

function nameOf(parameter: string): string {
  const [name = ''] = parameter.split('=');
  try {
    return decodeURIComponent(name).toLowerCase();
  } catch {
    return name;
  }
}
