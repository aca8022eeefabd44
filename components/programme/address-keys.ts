/** Elements of the page and the names under which their state stands in its address, in the order in which they came. */
const keys = new Map<Element, string>();

/** What may stand in an address for a programme; the settings it reads before it draws. */
interface Asking extends ParentNode {
  readonly view: string;
  readonly zone: string;
  readonly days: string;
  readonly rooms: string;
  readonly tracks: string;
}

/** Gives an element its name in the address: the wanted one, else `programme`, or `programme-2` where that is taken. */
export function claimAddressKey(wanted: string, element: Element): string {
  keys.delete(element);
  const taken = new Set(keys.values());
  let key = /^[a-z][a-z0-9-]*$/.test(wanted) ? wanted : 'programme';
  for (let count = 2; !wanted && taken.has(key); count++) key = `programme-${count}`;
  keys.set(element, key);
  return key;
}

/** Gives the name of an element free again. */
export function releaseAddressKey(element: Element): void {
  keys.delete(element);
}

/** What stands before the `id` of an open session in the fragment. */
export function sessionHash(key: string): string {
  return key === 'programme' || key === 'off' ? '#session-' : `#${key}-session-`;
}

/** Whether the page or its address asks for more than the whole list, or a published list is to be taken over, so that the visit has to be there before the first drawing. */
export function asksForVisit(element: Asking): boolean {
  const { view, zone, days, rooms, tracks } = element;
  return view !== 'list' || zone !== 'event' || Boolean(days || rooms || tracks || element.querySelector('[data-published]')) || /[?&][a-z][a-z0-9-]*\.\w+=/.test(location.search);
}
