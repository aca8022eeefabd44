import { programmeDay } from '../../schemas/programme-day.js';
import type { AgendaEntry } from '../../src/agenda/index.js';

/** The date on the calendar, `2011-11-18`, of an instant: one o’clock at night is not the evening before, as it is in the programme. */
export function dateAt(instantMs: number, timeZone: string): string {
  return programmeDay(new Date(instantMs).toISOString(), { timeZone, dayChange: '00:00' });
}

/** The date on the calendar on which a session begins; that of its day where its hour is not known. */
export function dateOf({ span, day }: AgendaEntry, timeZone: string): string | undefined {
  return span ? dateAt(span.startMs, timeZone) : day;
}
