import type { Session } from './session.js';

/**
 * The positions of sessions whose `partOf` makes them a part of themselves: of each circle one, the last that is met on the way
 * from the first session in the list that leads into it. Without their `partOf` no circle is left.
 */
export function findCircularParts(sessions: readonly Pick<Session, 'id' | 'partOf'>[]): number[] {
  if (!sessions.some(({ partOf }) => partOf)) return [];
  // Of two with one id the first counts.
  const positions = new Map(sessions.map(({ id }, index) => [id, index] as const).reverse());
  // Each session is walked through once, so that long chains take no longer than short ones.
  const walks = new Map<number, number>();
  const found: number[] = [];
  for (const first of sessions.keys()) {
    for (let at: number | undefined = first; at !== undefined && !walks.has(at); ) {
      walks.set(at, first);
      const whole = positions.get(sessions[at]!.partOf ?? '');
      if (whole !== undefined && walks.get(whole) === first) found.push(at);
      at = whole;
    }
  }
  return found;
}
