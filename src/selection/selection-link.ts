import { writeAddress } from '../address/address.js';
import { unique } from './stored.js';

/** Marks the form of the code, so that a later one can be told from it. */
const version = 'A';

/**
 * A link to a page that offers these sessions to whoever opens it: `#selection-<code>` (`#<key>-selection-<code>` for
 * another key than `programme`). The code has letters, digits, `-` and `_` alone, since scripts of pages look for an
 * element with the fragment as its `id`.
 */
export function selectionLink(url: string, key: string, ids: readonly string[]): string {
  return `${writeAddress(url.replace(/#[^]*$/, ''), key, {})}#${selectionFragment(key)}${encodeSelection(ids)}`;
}

/** The sessions that a link offers; `damaged` where it was cut or changed on its way; nothing where it offers none. */
export function readSelectionLink(url: string, key: string): { readonly ids: readonly string[] } | 'damaged' | undefined {
  const fragment = url.includes('#') ? url.slice(url.indexOf('#') + 1) : '';
  const start = selectionFragment(key);
  if (!fragment.startsWith(start)) return undefined;
  const ids = decodeSelection(fragment.slice(start.length));
  return ids ? { ids } : 'damaged';
}

/** A selection as a code of letters that survive in any address: version, checksum, `id`s. */
export function encodeSelection(ids: readonly string[]): string {
  const text = unique(ids).map((id) => encodeURIComponent(id).replaceAll("'", '%27')).join(',');
  return `${version}${checksum(text)}${toBase64(text)}`;
}

/** The `id`s of a code; nothing where it is not one, or not all of one. */
export function decodeSelection(code: string): string[] | undefined {
  if (!/^A[\w-]{4,}$/.test(code)) return undefined;
  const text = fromBase64(code.slice(5));
  if (text === undefined || checksum(text) !== code.slice(1, 5)) return undefined;
  try {
    return unique(text.split(',').map(decodeURIComponent).filter(Boolean));
  } catch {
    return undefined;
  }
}

function selectionFragment(key: string): string {
  return key === 'programme' ? 'selection-' : `${key}-selection-`;
}

/** Four letters that change when a letter of the text does (FNV-1a, 24 of its bits). */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  const bits = (hash ^ (hash >>> 24)) & 0xffffff;
  return toBase64(String.fromCharCode(bits >> 16, (bits >> 8) & 255, bits & 255));
}

/** Base64 for addresses (RFC 4648 §5), of a text of single bytes. */
function toBase64(text: string): string {
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function fromBase64(text: string): string | undefined {
  try {
    return atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return undefined;
  }
}
