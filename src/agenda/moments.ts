import { programmeDay } from '../../schemas/programme-day.js';
import { entriesOf, type Agenda, type AgendaDay, type AgendaEntry } from './agenda.js';
import { isHeld } from './held.js';

/** The sessions that are on at an instant, or begin at it where their end is not known. Cancelled ones are passed over. */
export function sessionsAt(entries: readonly AgendaEntry[], instantMs: number): AgendaEntry[] {
  return entries.filter((entry) => isHeld(entry) && (entry.span.startMs === instantMs || (entry.span.startMs < instantMs && instantMs < entry.span.endMs)));
}

/** The next instant after `nowMs` at which a session begins that is not cancelled; nothing where none does. */
export function nextBegin(entries: readonly AgendaEntry[], nowMs: number): number | undefined {
  const nextMs = entries.reduce((soonest, entry) => (isHeld(entry) && entry.span.startMs > nowMs ? Math.min(soonest, entry.span.startMs) : soonest), Infinity);
  return Number.isFinite(nextMs) ? nextMs : undefined;
}

/** The day of the programme that an instant falls in, from day change to day change; nothing where it is none of its days. */
export function dayAt(agenda: Agenda, nowMs: number): AgendaDay | undefined {
  const date = programmeDay(new Date(nowMs).toISOString(), agenda);
  return agenda.days.find((day) => day.date === date);
}

/**
 * The entry that "now" leads to: of what is on, what began last, as read from the top where several did; else what comes
 * next. Nothing once all is over, or where no hour is known.
 */
export function nearestEntry(agenda: Agenda, nowMs: number): AgendaEntry | undefined {
  const entries = entriesOf(agenda);
  const on = sessionsAt(entries, nowMs);
  if (on.length > 0) return on.reduce((latest, entry) => (entry.span!.startMs > latest.span!.startMs ? entry : latest));
  const nextMs = nextBegin(entries, nowMs);
  return entries.find((entry) => isHeld(entry) && entry.span.startMs === nextMs);
}
