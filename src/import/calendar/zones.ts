import ICAL from 'ical.js';
import { isKnownTimeZone, wallClockToInstantMs } from '../../../schemas/index.js';
import { minuteMs } from '../date-time.js';
import { find, valueOf, type CalendarComponent } from './components.js';
import { zoneOfWindows } from './windows-zones.js';

/** Tells the instant of an hour on the clock of a zone: `2011-11-17T09:00:00`, in milliseconds since 1970. */
export interface CalendarZone {
  /** Its name in the IANA database, where it has one. */
  readonly timeZone: string | undefined;
  toInstantMs(wall: string): number;
}

/** Rules of summer time as calendars write them; ical.js would look for the days of others without end. */
const usualRule = /^FREQ=YEARLY(;(INTERVAL=1|BYMONTH=\d{1,2}|BYDAY=-?[1-5]?(MO|TU|WE|TH|FR|SA|SU)|WKST=(MO|SU)|UNTIL=\d{8}(T\d{6}Z?)?))*$/;

/**
 * Finds the zone that a `TZID` names: by its name in the IANA database, by the end of a longer one, by `X-LIC-LOCATION` of
 * its definition, by the name that Windows has for one with the same clock, else by the definition itself.
 */
export function createZoneFinder(calendar: CalendarComponent): (id: string) => CalendarZone | undefined {
  const definitions = new Map(calendar.parts.filter(({ name }) => name === 'vtimezone').map((part) => [valueOf(part, 'tzid'), part]));
  const known = new Map<string, CalendarZone | undefined>();
  return (id) => {
    if (!known.has(id)) known.set(id, zoneOfName(id) ?? zoneOfOffset(id) ?? nameDefined(zoneOfDefinition(definitions.get(id)), zoneCalled(zoneOfWindows(id))));
    return known.get(id);
  };
}

/** A definition is right whatever it is called; a name that Windows gives says more where their clocks agree. */
function nameDefined(defined: CalendarZone | undefined, called: CalendarZone | undefined): CalendarZone | undefined {
  if (!defined || !called || defined.timeZone !== undefined) return defined ?? called;
  return winterAndSummer.every((wall) => defined.toInstantMs(wall) === called.toInstantMs(wall)) ? called : defined;
}

const winterAndSummer = ['2026-01-15T12:00:00', '2026-07-15T12:00:00'];

/** `/freeassociation.sourceforge.net/Tzfile/Europe/Paris` ends in a zone. */
function zoneOfName(id: string): CalendarZone | undefined {
  const parts = id.split('/').filter(Boolean);
  return zoneCalled([3, 2, 1].map((length) => parts.slice(-length).join('/')).find((name) => isKnownTimeZone(name)));
}

/** `UTC+1`, as programs write that know no zone. */
function zoneOfOffset(id: string): CalendarZone | undefined {
  const [, sign, hours, minutes = '0'] = /^(?:utc|gmt)([+-])(\d{1,2})(?::?(\d{2}))?$/i.exec(id.trim()) ?? [];
  if (hours === undefined || Number(hours) > 14) return undefined;
  const offsetMs = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * minuteMs;
  return { timeZone: undefined, toInstantMs: (wall) => Date.parse(`${wall}Z`) - offsetMs };
}

function zoneCalled(timeZone: string | undefined): CalendarZone | undefined {
  if (timeZone === undefined) return undefined;
  return { timeZone, toInstantMs: (wall) => wallClockToInstantMs(Date.parse(`${wall}Z`), timeZone) };
}

function zoneOfDefinition(definition: CalendarComponent | undefined): CalendarZone | undefined {
  if (!definition) return undefined;
  const located = zoneOfName(valueOf(definition, 'x-lic-location'));
  if (located) return located;
  if (!definition.parts.every((part) => isUsual(part)) || definition.parts.length > 50) return undefined;
  try {
    const lines = ['BEGIN:VTIMEZONE', `TZID:${valueOf(definition, 'tzid')}`, ...definition.parts.flatMap(linesOf), 'END:VTIMEZONE'];
    const zone = new ICAL.Timezone(new ICAL.Component(ICAL.parse(lines.join('\r\n')) as unknown[]));
    return { timeZone: undefined, toInstantMs: (wall) => Date.parse(`${wall}Z`) - zone.utcOffset(ICAL.Time.fromDateTimeString(wall)) * 1000 };
  } catch {
    return undefined;
  }
}

function isUsual(part: CalendarComponent): boolean {
  const rule = find(part, 'rrule')?.line.replace(/^[^:]*:/, '');
  return find(part, 'dtstart') !== undefined && find(part, 'tzoffsetto') !== undefined && (rule === undefined || usualRule.test(rule));
}

function linesOf({ name, properties }: CalendarComponent): string[] {
  return [`BEGIN:${name}`, ...properties.map(({ line }) => line), `END:${name}`];
}
