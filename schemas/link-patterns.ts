/**
 * Only these four kinds of address may become links, anywhere. White space, control characters, quotes and angle
 * brackets are refused, so that no browser reads another scheme than the one that was checked; so is a user before the host
 * (`https://bank.example@other.example/`), which shows readers another host than the one it leads to.
 */
export const linkPattern =
  /^(https?:\/\/[^\s\/?#@\\<>"'\x00-\x20\x7f]+([\/?#][^\s<>"\x00-\x20\x7f]*)?|mailto:[^\s<>"@\x00-\x20\x7f]+@[^\s<>"\x00-\x20\x7f]+|tel:\+?[0-9().;=A-Za-z-]+)$/i;

/** A web address, `http:` or `https:`, complete. */
export const webPattern = /^https?:\/\/[^\s\/?#@\\<>"'\x00-\x20\x7f]+([\/?#][^\s<>"\x00-\x20\x7f]*)?$/i;

/** A web address, or a path relative to the document's own address; never another scheme, never `//host`. */
export const resourcePattern =
  /^(https?:\/\/[^\s\/?#@\\<>"'\x00-\x20\x7f]+([\/?#][^\s<>"\x00-\x20\x7f]*)?|(?!\/\/)(?![A-Za-z][A-Za-z0-9+.-]*:)[^\s\\<>"\x00-\x20\x7f]+)$/i;

/** Whether an address may become a link: `http`, `https`, `mailto` or `tel`, nothing else. */
export function isLinkAddress(address: string): boolean {
  return linkPattern.test(address);
}
