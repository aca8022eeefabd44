/** The address of a session: a template of the host with `{id}` in it, or what stands before the id. */
export function writeSessionAddress(address: string, id: string): string {
  const encoded = encodeURIComponent(id);
  return address.includes('{id}') ? address.replace('{id}', () => encoded) : address + encoded;
}
