import { toWallClockMs } from '../../schemas/index.js';
import { frenchClock, rangeWithFrenchFirst, withFrenchFirst } from './french.js';

/** Writes times, days and numbers for one language and one time zone. Every text is complete: nothing is to be added. */
export interface Formatter {
  readonly language: string;
  readonly timeZone: string;
  /** "9 h 30", "9:30": the time of day at an instant. */
  time(instantMs: number): string;
  /** "9 h 30 – 10 h 15", "9:30–10:15"; one time where both are the same. */
  timeRange(startMs: number, endMs: number): string;
  /** "jeudi 17 novembre 2011", of a day `2011-11-17`. */
  day(date: string): string;
  /** "jeu. 17 nov.", of a day `2011-11-17`. */
  shortDay(date: string): string;
  /** "jeudi 17 novembre", of a day `2011-11-17`. */
  dayWithoutYear(date: string): string;
  /** "17–18 novembre 2011", "17 et 18 …" being left to prose; one day where both are the same. */
  dayRange(start: string, end: string): string;
  /** "1er septembre 2026 à 9 h", for a deadline: day and time at an instant. */
  moment(instantMs: number): string;
  /** "12 min", "1 h 05": a length of time, rounded up to whole minutes. */
  duration(milliseconds: number): string;
  /** "heure d’Europe centrale (Paris)": the name of the time zone at an instant. */
  zoneName(instantMs: number): string;
  number(value: number): string;
  /** "français, anglais": names of languages, of BCP 47 tags, as a list. */
  languageNames(tags: readonly string[]): string;
  /** "France": name of a country, of an ISO 3166-1 code. */
  countryName(code: string): string;
  /** "A, B et C". */
  list(items: readonly string[]): string;
}

const formatters = new Map<string, Formatter>();

/** The formatter for a language (BCP 47) and a zone (IANA). It is made once; making one costs some milliseconds. */
export function getFormatter(language: string, timeZone: string): Formatter {
  const key = `${language}\n${timeZone}`;
  let formatter = formatters.get(key);
  if (!formatter) formatters.set(key, (formatter = createFormatter(language, timeZone)));
  return formatter;
}

function createFormatter(language: string, timeZone: string): Formatter {
  const isFrench = /^fr\b/i.test(language);
  const once = lazily(/^en$/i.test(language) ? 'en-GB' : language);
  const clock = isFrench ? frenchClock : (wallClock: Date) => neutralClock(language, wallClock, once);
  const time = (instantMs: number) => clock(new Date(toWallClockMs(instantMs, timeZone)));
  const ofDay = (options: Intl.DateTimeFormatOptions) => (date: string) => withFrenchFirst(isFrench, once.date(options), new Date(`${date}T00:00Z`));
  const dayRange = { day: 'numeric', month: 'long', year: 'numeric' } as const;
  const day = ofDay({ weekday: 'long', ...dayRange });
  const duration = (milliseconds: number) => formatDuration(Math.ceil(milliseconds / 60_000), isFrench);
  return {
    language,
    timeZone,
    time,
    timeRange: (startMs, endMs) => (endMs > startMs ? `${time(startMs)}${isFrench ? '\u00a0– ' : '–'}${time(endMs)}` : time(startMs)),
    day,
    shortDay: ofDay({ weekday: 'short', day: 'numeric', month: 'short' }),
    dayWithoutYear: ofDay({ weekday: 'long', day: 'numeric', month: 'long' }),
    dayRange: (start, end) => (end > start ? rangeWithFrenchFirst(isFrench, once.date(dayRange), start, end) : ofDay(dayRange)(start)),
    moment: (instantMs) => joinMoment(isFrench, day(new Date(toWallClockMs(instantMs, timeZone)).toISOString().slice(0, 10)), time(instantMs)),
    duration,
    zoneName: (instantMs) => zoneName(language, timeZone, instantMs),
    number: (value) => once.number().format(value),
    languageNames: (tags) => once.list().format(tags.map((tag) => nameOf(once.names('language'), tag))),
    countryName: (code) => nameOf(once.names('region'), code),
    list: (items) => once.list().format(items),
  };
}

/** Formats of `Intl` in one language (English without a region is written as in Europe), each made at its first use. Days are given to them as midnight UTC. */
function lazily(language: string) {
  const made = new Map<string, unknown>();
  const get = <T>(key: string, make: () => T): T => {
    if (!made.has(key)) made.set(key, make());
    return made.get(key) as T;
  };
  return {
    date: (options: Intl.DateTimeFormatOptions) => get(JSON.stringify(options), () => new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' })),
    number: () => get('number', () => new Intl.NumberFormat(language)),
    list: () => get('list', () => new Intl.ListFormat(language)),
    names: (type: 'language' | 'region') => get(type, () => new Intl.DisplayNames(language, { type, fallback: 'code' })),
  };
}

/** 24 hours without a leading zero, or what the region says where the tag names one (`en-US`: "9:30 AM"). */
function neutralClock(language: string, wallClock: Date, once: ReturnType<typeof lazily>): string {
  if (/-([A-Z]{2}|\d{3})\b/.test(language)) return once.date({ hour: 'numeric', minute: '2-digit' }).format(wallClock);
  const parts = once.date({ hour: 'numeric', minute: '2-digit', hourCycle: 'h23' }).formatToParts(wallClock);
  return parts.map(({ type, value }) => (type === 'hour' && value.length === 2 ? value.replace(/^0/, '') : value)).join('');
}

function joinMoment(isFrench: boolean, day: string, time: string): string {
  return isFrench ? `${day} à ${time}` : `${day}, ${time}`;
}

function formatDuration(minutes: number, isFrench: boolean): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${rest}\u00a0min`;
  if (rest === 0) return `${hours}\u00a0h`;
  return isFrench ? `${hours}\u00a0h\u00a0${String(rest).padStart(2, '0')}` : `${hours}\u00a0h ${rest}\u00a0min`;
}

function zoneName(language: string, timeZone: string, instantMs: number): string {
  const generic = new Intl.DateTimeFormat(language, { timeZone, timeZoneName: 'longGeneric' }).formatToParts(instantMs).find((part) => part.type === 'timeZoneName')?.value;
  const city = timeZone.includes('/') ? timeZone.split('/').at(-1)!.replaceAll('_', ' ') : '';
  if (!generic) return timeZone;
  return city && !generic.includes(city) ? `${generic} (${city})` : generic;
}

function nameOf(names: Intl.DisplayNames, code: string): string {
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}
