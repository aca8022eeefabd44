import type { Session } from '../../schemas/index.js';
import { programmeDay } from '../../schemas/programme-day.js';
import type { Agenda, AgendaEntry } from './agenda.js';
import { isOff } from './now.js';

/** Sessions of which the hour is not known. */
export interface HoursUnknown {
  /** The day they are announced for, `2011-11-17`; absent where not even that is known. */
  readonly day?: string;
  readonly isToday: boolean;
  readonly entries: readonly AgendaEntry[];
}

/**
 * What is on or still to come although nobody knows at which hour: the sessions of the day that runs, else of the next that
 * has some, else, until the event ends, those without a day. Cancelled ones are passed over.
 *
 * @param shown Only these sessions; all by default.
 */
export function hoursUnknown({ days, undated, ...cut }: Agenda, nowMs: number, shown?: ReadonlySet<Session>): HoursUnknown | undefined {
  const today = programmeDay(new Date(nowMs).toISOString(), cut);
  const left = days.filter(({ date }) => date >= today);
  const groups = left.map(({ date, unscheduled }) => ({ day: date, isToday: date === today, entries: unscheduled }));
  const isWanted = ({ session }: AgendaEntry) => !isOff(session) && (!shown || shown.has(session));
  return [...groups, { isToday: false, entries: left.length > 0 ? undated : [] }]
    .map((group) => ({ ...group, entries: group.entries.filter(isWanted) }))
    .find(({ entries }) => entries.length > 0);
}
