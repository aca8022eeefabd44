/**
 * The language of `available` that serves a reader of `wanted` best, by RFC 4647 §3.4 (lookup): each wanted tag is
 * shortened from the end until it fits; then a tag of the same primary language is taken (`pt` is served by `pt-BR`).
 * Without any match it is the first available one.
 */
export function chooseLanguage(wanted: readonly string[], available: readonly string[]): string | undefined {
  const byLowerCase = new Map(available.map((tag) => [tag.toLowerCase(), tag]));
  for (const tag of wanted) {
    for (let range = tag.toLowerCase(); range; range = range.replace(/(^|-[a-z0-9])?-?[^-]*$/, '')) {
      const found = byLowerCase.get(range);
      if (found) return found;
    }
    const relative = available.find((candidate) => primaryLanguage(candidate) === primaryLanguage(tag));
    if (relative) return relative;
  }
  return available[0];
}

/** The primary language of a tag: `pt` of `pt-BR`. */
export function primaryLanguage(tag: string): string {
  return tag.toLowerCase().replace(/-.*/, '');
}

/** Whether a language is written from right to left, by its script or, without one, by what it is usually written in. */
export function isRightToLeft(language: string): boolean {
  return /^(ar|arc|ckb|dv|fa|he|iw|ps|sd|ug|ur|yi)\b(?!(-[a-z]{3})*-[a-z]{4}\b)|-(adlm|arab|hebr|nkoo|syrc|thaa)\b/i.test(language);
}
