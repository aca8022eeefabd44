import { remember } from '../../schemas/remember.js';
import { createClock, dayWriter, isFrenchLanguage, midnight, type ClockFormatter } from './clock.js';
import { nameOf } from './name-of.js';

/** Writes times, days and numbers for one language and one time zone. Every text is complete: nothing is to be added. */
export interface Formatter extends ClockFormatter {
  readonly language: string;
  readonly timeZone: string;
  /** "9 h 30 – 10 h 15", "9:30–10:15"; one time where both are the same. */
  timeRange(startMs: number, endMs: number): string;
  /** "jeu. 17 nov.", of a day `2011-11-17`. */
  shortDay(date: string): string;
  /** "jeudi 17 novembre", of a day `2011-11-17`. */
  dayWithoutYear(date: string): string;
  /** "12 min", "1 h 05": a length of time, rounded up to whole minutes. */
  duration(milliseconds: number): string;
  /** "heure d’Europe centrale (Paris)": the name of the time zone at an instant. */
  zoneName(instantMs: number): string;
  number(value: number): string;
  /** "français, anglais": names of languages, of BCP 47 tags, as a list. */
  languageNames(tags: readonly string[]): string;
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
  const isFrench = isFrenchLanguage(language);
  const clock = createClock(language, timeZone);
  const { time } = clock;
  const ofDay = (options: Intl.DateTimeFormatOptions) => {
    const write = dayWriter(language, options);
    return (date: string) => write(midnight(date));
  };
  const lists = once(() => new Intl.ListFormat(language));
  const list = (items: readonly string[]) => (items.length < 2 ? items.join() : lists().format(items));
  const numbers = once(() => new Intl.NumberFormat(language));
  const languages = once(() => new Intl.DisplayNames(language, { type: 'language', fallback: 'code' }));
  const named = remember((tag: string) => nameOf(languages(), tag));
  return {
    ...clock,
    language,
    timeZone,
    timeRange: (startMs, endMs) => (endMs > startMs ? `${time(startMs)}${isFrench ? '\u00a0–\u00a0' : '–'}${time(endMs)}` : time(startMs)),
    shortDay: ofDay({ weekday: 'short', day: 'numeric', month: 'short' }),
    dayWithoutYear: ofDay({ weekday: 'long', day: 'numeric', month: 'long' }),
    duration: (milliseconds) => formatDuration(Math.ceil(milliseconds / 60_000), language),
    zoneName: (instantMs) => zoneName(language, timeZone, instantMs),
    number: (value) => numbers().format(value),
    languageNames: (tags) => list(tags.map((tag) => named(tag, language))),
    list,
  };
}

/** Makes something at its first use and keeps it. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

function formatDuration(minutes: number, language: string): string {
  const [hour, minute] = /^ar\b/i.test(language) ? ['س', 'د'] : ['h', 'min'];
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${rest}\u00a0${minute}`;
  if (rest === 0) return `${hours}\u00a0${hour}`;
  return isFrenchLanguage(language) ? `${hours}\u00a0h\u00a0${String(rest).padStart(2, '0')}` : `${hours}\u00a0${hour} ${rest}\u00a0${minute}`;
}

function zoneName(language: string, timeZone: string, instantMs: number): string {
  const generic = new Intl.DateTimeFormat(language, { timeZone, timeZoneName: 'longGeneric' }).formatToParts(instantMs).find((part) => part.type === 'timeZoneName')?.value;
  const city = timeZone.includes('/') ? timeZone.split('/').at(-1)!.replaceAll('_', ' ') : '';
  if (!generic) return timeZone;
  return city && !generic.includes(city) ? `${generic} (${city})` : generic;
}
