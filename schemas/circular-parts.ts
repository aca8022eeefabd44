import type { Session } from './session.js';

/**
 * The positions of sessions whose `partOf` makes them a part of themselves: of each circle one, the last that is met on the way
 * round from its first session in the list. Without their `partOf` no circle is left.
 */
export function findCircularParts(sessions: readonly Pick<Session, 'id' | 'partOf'>[]): number[] {
  if (sessions.every(({ partOf }) => partOf === undefined)) return [];
  const positions = new Map<string, number>();
  for (const [index, { id }] of sessions.entries()) if (!positions.has(id)) positions.set(id, index);
  const wholeOf = (index: number) => positions.get(sessions[index]!.partOf ?? '');
  // Each session is walked through once, so that long chains take no longer than short ones.
  const walks = new Map<number, number>();
  return [...sessions.keys()].flatMap((first) => {
    let at: number | undefined = first;
    while (at !== undefined && !walks.has(at)) {
      walks.set(at, first);
      const next = wholeOf(at);
      if (next !== undefined && walks.get(next) === first) return [at];
      at = next;
    }
    return [];
  });
}
