import { writeAddress } from '../address/address.js';
import { fragmentStart } from '../address/address-key.js';
import { splitUrl } from '../address/url-parts.js';
import { hashText } from './hash-text.js';
import { addAll } from './stored.js';

/** Marks the form of the code, so that a later one can be told from it. */
const version = 'A';
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * A link to a page that offers these sessions to whoever opens it: `#selection-<code>` (`#<key>-selection-<code>` for
 * another key than `programme`). The state of that programme is not in it, but what else stands in the address is.
 */
export function selectionLink(url: string, key: string, ids: readonly string[]): string {
  const [page] = url.split('#', 1);
  return `${writeAddress(page!, key, {})}#${fragmentStart(key, 'selection')}${encodeSelection(ids)}`;
}

/** The sessions that a link offers; `damaged` where it was cut or changed on its way; nothing where it offers none. */
export function readSelectionLink(url: string, key: string): { readonly ids: readonly string[] } | 'damaged' | undefined {
  const { fragment = '' } = splitUrl(url);
  const start = fragmentStart(key, 'selection');
  if (!fragment.startsWith(start)) return undefined;
  const ids = decodeSelection(fragment.slice(start.length));
  return ids ? { ids } : 'damaged';
}

/**
 * A selection as a code of letters, digits, `-` and `_` alone, since scripts of pages look for an element with the fragment as
 * its `id`: version, checksum, then the `id`s, parted by `_`. Other letters in them stand as `__` and two hexadecimal digits
 * for each byte of UTF-8, so that the usual `id`s stand as they are and the code is as short as they.
 */
export function encodeSelection(ids: readonly string[]): string {
  const text = addAll([], ids).map(writeId).join('_');
  return version + checksum(text) + text;
}

/** The `id`s of a code, passing over what a program put behind it; nothing where it is not one, or not all of one. */
export function decodeSelection(text: string): string[] | undefined {
  const [, code, rest] = /^A([\w-]{4})([\w-]*)/.exec(text) ?? [];
  if (code === undefined || rest === undefined || code !== checksum(rest)) return undefined;
  try {
    return [...addAll([], rest.replace(/__([\da-f]{2})/g, '%$1').split('_').map(decodeURIComponent))];
  } catch {
    return undefined;
  }
}

function writeId(id: string): string {
  const bytesOf = (letter: string) => Array.from(new TextEncoder().encode(letter), (byte) => `__${byte.toString(16).padStart(2, '0')}`);
  return id.replace(/[^A-Za-z\d-]/gu, (letter) => bytesOf(letter).join(''));
}

/** Four letters that change when a letter of the text does: 24 bits of its hash. */
function checksum(text: string): string {
  const hash = hashText(version + text);
  const bits = hash ^ (hash >>> 24);
  return [18, 12, 6, 0].map((shift) => letters[(bits >>> shift) & 63]).join('');
}
