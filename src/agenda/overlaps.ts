import type { AgendaEntry } from './agenda.js';
import { isHeld, type TimedEntry } from './held.js';

/** Two sessions that are held at the same time for a while. */
export type Overlap = readonly [AgendaEntry, AgendaEntry];

/**
 * All pairs that overlap, by start and then by `id`, whatever the order of the entries. Sessions that only touch do not;
 * cancelled ones and those without hours neither. One whose end is not known overlaps what it begins in or with.
 */
export function findOverlaps(entries: readonly AgendaEntry[]): Overlap[] {
  const held = entries.filter(isHeld).sort(compare);
  const overlaps: Overlap[] = [];
  held.forEach((first, index) => {
    for (let next = index + 1; next < held.length && held[next]!.span.startMs < endOf(first); next++) overlaps.push([first, held[next]!]);
  });
  return overlaps;
}

/** The sessions of a selection that overlap others of it, by `id`, each with those others in the order of their start. */
export function overlapsOf(entries: readonly AgendaEntry[]): Map<string, AgendaEntry[]> {
  const byId = new Map<string, AgendaEntry[]>();
  const add = ({ session }: AgendaEntry, other: AgendaEntry) => {
    const others = byId.get(session.id);
    if (others) others.push(other);
    else byId.set(session.id, [other]);
  };
  for (const [first, second] of findOverlaps(entries)) {
    add(first, second);
    add(second, first);
  }
  return byId;
}

/** A session without an end takes its first moment, so that one that begins with it overlaps it in either order. */
function endOf({ span }: TimedEntry): number {
  return Math.max(span.endMs, span.startMs + 1);
}

function compare(a: TimedEntry, b: TimedEntry): number {
  return a.span.startMs - b.span.startMs || (a.session.id < b.session.id ? -1 : 1);
}
