import type { AgendaEntry } from './agenda.js';

/** Two sessions that are held at the same time for a while. */
export type Overlap = readonly [AgendaEntry, AgendaEntry];

/** All pairs that overlap, earlier start first. Sessions that only touch do not; cancelled ones and those without hours neither. */
export function findOverlaps(entries: readonly AgendaEntry[]): Overlap[] {
  const held = entries
    .filter((entry) => entry.span && entry.session.status !== 'cancelled' && entry.session.status !== 'replaced')
    .sort((a, b) => a.span!.startMs - b.span!.startMs);
  return held.flatMap((first, index) => {
    const rest = held.slice(index + 1);
    const past = rest.findIndex((other) => other.span!.startMs >= first.span!.endMs);
    return rest.slice(0, past < 0 ? undefined : past).map((other): Overlap => [first, other]);
  });
}
