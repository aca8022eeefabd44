import ICAL from 'ical.js';
import { toWallClockMs } from '../../../schemas/index.js';
import type { Notes } from '../notes.js';
import { find, findAll, type CalendarComponent } from './components.js';
import type { CalendarZone } from './zones.js';

/** Days and hours on a clock at which an entry is: `2011-11-17`, `2011-11-17T09:00:00`. */
export type Walls = readonly string[];

/** Of an entry that repeats, those that are read; a programme has no more. */
const maxOccurrences = 100;

/** Rules whose days always come; ical.js would look for those of others without end. */
const readableRule = /^FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)(;(INTERVAL=[1-9]\d{0,2}|COUNT=\d{1,6}|UNTIL=\d{8}(T\d{6}Z?)?|WKST=[A-Z]{2}))*$/i;
const weeklyRule = /^FREQ=WEEKLY(;(INTERVAL=[1-9]\d{0,2}|COUNT=\d{1,6}|UNTIL=\d{8}(T\d{6}Z?)?|WKST=[A-Z]{2}|BYDAY=(MO|TU|WE|TH|FR|SA|SU)(,(MO|TU|WE|TH|FR|SA|SU))*))*$/i;

const day = '(?:MO|TU|WE|TH|FR|SA|SU)';
const howOften = String.raw`(?:;(?:INTERVAL=[1-9]\d?|COUNT=\d{1,6}|UNTIL=\d{8}(?:T\d{6}Z?)?|WKST=[A-Z]{2}))*`;

/** "Each second Friday", "the last Thursday", "the 15th": one of these, as there is in every month; two may never fall together. */
const monthlyRule = new RegExp(`^FREQ=MONTHLY${howOften};(?:BYDAY=[+-]?[1-4]${day}(?:,[+-]?[1-4]${day})*|BYDAY=${day};BYSETPOS=(?:-1|[1-4])|BYSETPOS=(?:-1|[1-4]);BYDAY=${day}|BYMONTHDAY=(?:[1-9]|1\\d|2[0-8]))${howOften}$`, 'i');

/** When an entry is: once, or as often as `RRULE` and `RDATE` repeat it and `EXDATE` does not take out. */
export function readOccurrences(entry: CalendarComponent, start: string, zone: CalendarZone | undefined, at: { place: string; subject: string }, notes: Notes): Walls {
  const walls = new Set([start, ...repeat(entry, start, zone, at, notes), ...wallsOf(entry, 'rdate', zone)]);
  for (const left of wallsOf(entry, 'exdate', zone)) walls.delete(left);
  if (walls.size === 0) walls.add(start);
  const sorted = [...walls].sort();
  if (sorted.length > maxOccurrences) notes.add('recurrence-cut', { ...at, found: String(sorted.length), became: String(maxOccurrences) });
  return sorted.slice(0, maxOccurrences);
}

function repeat(entry: CalendarComponent, start: string, zone: CalendarZone | undefined, at: { place: string; subject: string }, notes: Notes): string[] {
  const rule = find(entry, 'rrule')?.line.replace(/^[^:]*:/, '');
  if (rule === undefined) return [];
  if (![readableRule, weeklyRule, monthlyRule].some((readable) => readable.test(rule))) {
    notes.add('recurrence-not-read', { ...at, found: rule });
    return [];
  }
  try {
    const iterator = ICAL.Recur.fromString(onWall(rule, zone)).iterator(timeOf(start));
    const found: string[] = [];
    for (let time = iterator.next(); time && found.length <= maxOccurrences; time = iterator.next()) found.push(wallOf(String(time)));
    return found;
  } catch {
    notes.add('recurrence-not-read', { ...at, found: rule });
    return [];
  }
}

/** An end in UTC as the clock of the zone shows it, which the repeated hours are on. */
function onWall(rule: string, zone: CalendarZone | undefined): string {
  return rule.replace(/UNTIL=(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z/i, (whole, ...parts: string[]) => {
    const [year, month, day, hour, minute, second] = parts;
    const wallMs = toWallClockMs(Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`), zone?.timeZone ?? 'UTC');
    return Number.isFinite(wallMs) ? `UNTIL=${new Date(wallMs).toISOString().slice(0, 19).replace(/[-:]/g, '')}` : whole;
  });
}

function timeOf(wall: string): InstanceType<typeof ICAL.Time> {
  return wall.length > 10 ? ICAL.Time.fromDateTimeString(wall.replace(/Z$/, '')) : ICAL.Time.fromDateString(wall);
}

/** The moments that `RDATE` or `EXDATE` list; of periods their beginning. */
function wallsOf(entry: CalendarComponent, name: string, zone: CalendarZone | undefined): string[] {
  return findAll(entry, name).flatMap(({ values }) => values.map((value) => toWall(String(value).split(/[/,]/)[0]!, zone)).filter((wall) => /^\d{4}-\d\d-\d\d/.test(wall)));
}

/** A moment on the clock of the zone. */
function toWall(moment: string, zone: CalendarZone | undefined): string {
  if (!/Z$/i.test(moment) || zone?.timeZone === undefined) return wallOf(moment);
  const instantMs = Date.parse(moment);
  return Number.isFinite(instantMs) ? new Date(toWallClockMs(instantMs, zone.timeZone)).toISOString().slice(0, 19) : moment;
}

function wallOf(moment: string): string {
  return moment.replace(/Z$/i, '');
}
