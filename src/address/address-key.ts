const defaultKey = 'programme';

/**
 * Whether a name can be a key: small letters, digits and `-`, beginning with a letter. `session` and `selection` are no part of
 * one, since they part the key from the rest of a fragment: `a` and `a-session` would read each other's.
 */
export function isAddressKey(text: string): boolean {
  return /^[a-z][a-z0-9-]*$/.test(text) && !/(^|-)(session|selection)(-|$)/.test(text);
}

/**
 * The key under which a programme stands in the address of its page: the one wanted, where it can be one, else `programme`;
 * where that is taken `programme-2`, `programme-3` and so on.
 */
export function addressKey(text: string, taken: Iterable<string>): string {
  const used = new Set(taken);
  const wanted = isAddressKey(text) ? text : defaultKey;
  let key = wanted;
  for (let count = 2; used.has(key); count++) key = `${wanted}-${count}`;
  return key;
}

/** What stands before an open session's `id`, or before the code of a selection, in the fragment. */
export function fragmentStart(key: string, what: 'session' | 'selection'): string {
  return key === defaultKey ? `${what}-` : `${key}-${what}-`;
}
