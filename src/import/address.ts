import { linkAddressSchema } from '../../schemas/index.js';
import { isFileExtension } from './media-type.js';
import type { Notes } from './notes.js';
import { removeControls } from './plain-text.js';
import type { ImportCode } from './report.js';
import { resolveAddress } from './resolve-address.js';

/** An address that a reader may follow, and what was done to it; or why there is none. */
export type ReadAddress =
  | { readonly url: string; readonly change?: ImportCode }
  | { readonly url: undefined; readonly problem: ImportCode };

/**
 * Reads an address as `http`, `https`, `mailto` or `tel`, complete. A relative one is resolved against `baseUrl`, a host
 * without a scheme gets `https`, white space and quotes are percent-encoded. Any other scheme is unsafe.
 */
export function readAddress(raw: string, baseUrl: string): ReadAddress {
  const text = removeControls(raw).replace(/[\t\r\n]/g, '').trim();
  const { address, change } = complete(text, baseUrl);
  if (address === undefined) return { url: undefined, problem: change };
  const encoded = encodeForbidden(address);
  if (!linkAddressSchema.safeParse(encoded).success) return { url: undefined, problem: 'link-unreadable' };
  if (change) return { url: encoded, change };
  return encoded === raw ? { url: encoded } : { url: encoded, change: 'link-repaired' };
}

/** {@link readAddress}, telling `notes` what was done. */
export function readAddressNoting(raw: string, baseUrl: string, notes: Notes, at: { place: string; subject?: string }): string | undefined {
  const address = readAddress(raw, baseUrl);
  if (address.url === undefined) notes.add(address.problem, { ...at, found: raw });
  else if (address.change === 'link-resolved') notes.tally('link-resolved', '', { ...at, found: raw, became: address.url });
  else if (address.change) notes.add(address.change, { ...at, found: raw, became: address.url });
  return address.url;
}

/** {@link readAddressNoting} of a page or picture of the web; nothing where there is no text, or where it leads elsewhere. */
export function readPageNoting(raw: string, baseUrl: string, notes: Notes, at: { place: string; subject?: string }): string | undefined {
  const url = raw === '' ? undefined : readAddressNoting(raw, baseUrl, notes, at);
  return url !== undefined && /^https?:/i.test(url) ? url : undefined;
}

type Completed = { address: string; change?: ImportCode } | { address: undefined; change: ImportCode };

function complete(text: string, baseUrl: string): Completed {
  if (/^https?:/i.test(text)) return untangle(text, baseUrl);
  if (/^(mailto|tel):/i.test(text)) return { address: text };
  if (/^[A-Za-z][A-Za-z0-9+-]*:/.test(text) && !/^[A-Za-z0-9-]+:\d+(\/|$)/.test(text)) return { address: undefined, change: 'link-unsafe' };
  if (text.startsWith('//')) return { address: `https:${text}`, change: 'link-repaired' };
  if (startsWithHost(text)) return { address: `https://${text}`, change: 'link-guessed' };
  if (!/^https?:\/\/[^/]/i.test(baseUrl)) return { address: undefined, change: 'link-without-base' };
  return { address: resolveAddress(text, baseUrl), change: 'link-resolved' };
}

/** Some programs put the base before addresses that are complete already: `https://a.example/https://b.example/x`. */
function untangle(text: string, baseUrl: string): Completed {
  const inner = /^https?:\/\/[^/?#]*?(https?:\/\/.+)$/i.exec(text)?.[1] ?? (baseUrl && text.startsWith(baseUrl) ? /^\/?(https?:\/\/.+)$/i.exec(text.slice(baseUrl.length))?.[1] : undefined);
  return inner === undefined ? { address: text } : { address: inner, change: 'link-repaired' };
}

/** `www.a.example/x` or `a.example/x`, but not `slides.pdf`. */
function startsWithHost(text: string): boolean {
  const host = /^((?:[a-z0-9-]+\.)+([a-z]{2,24}))(?::\d+)?(?:[/?#]|$)/i.exec(text);
  return host !== null && (/^www\./i.test(text) || !isFileExtension(host[2]!));
}

function encodeForbidden(address: string): string {
  return address.replace(/[\s<>"]/gu, (character) => encodeURIComponent(character));
}
