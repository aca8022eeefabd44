import { toWallClockMs } from '../../schemas/instant.js';
import { frenchClock, withFrenchFirst } from './french.js';

/** Writes times and moments for one language and one time zone. */
export interface ClockFormatter {
  /** "9 h 30", "9:30": the time of day at an instant. */
  time(instantMs: number): string;
  /** "jeudi 17 novembre 2011", of a day `2011-11-17`. */
  day(date: string): string;
  /** "mardi 1er septembre 2026 à 9 h", for a deadline: day and time at an instant. */
  moment(instantMs: number): string;
}

/** Writes a day that is given as midnight UTC. */
export type DayWriter = (date: Date) => string;

/** The clock of a language (BCP 47) and a zone (IANA). */
export function createClock(language: string, timeZone: string): ClockFormatter {
  const isFrench = isFrenchLanguage(language);
  const writeTime = isFrench ? frenchClock : neutralClock(language);
  const writeDay = dayWriter(language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  const clockAt = (instantMs: number) => new Date(toWallClockMs(instantMs, timeZone));
  const time = (instantMs: number) => writeTime(clockAt(instantMs));
  return {
    time,
    day: (date) => writeDay(midnight(date)),
    moment: (instantMs) => `${writeDay(clockAt(instantMs))}${isFrench ? ' à ' : /^ar\b/i.test(language) ? '، ' : ', '}${time(instantMs)}`,
  };
}

/** Writes days in a language; the format is made at its first use. English without a region is written as in Europe. */
export function dayWriter(language: string, options: Intl.DateTimeFormatOptions): DayWriter {
  let format: Intl.DateTimeFormat | undefined;
  return (date) => withFrenchFirst(isFrenchLanguage(language), (format ??= utcFormat(language, options)), date);
}

/**
 * A format of `Intl` that is given wall clocks as if they showed UTC. Engines do not agree on the digits of Arabic without a
 * region; ours are those of its numbers and lengths of time.
 */
export function utcFormat(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat({ en: 'en-GB', ar: 'ar-u-nu-latn' }[language.toLowerCase()] ?? language, { ...options, timeZone: 'UTC' });
}

/** Midnight UTC of a day `2011-11-17`. */
export function midnight(date: string): Date {
  return new Date(`${date}T00:00Z`);
}

/** Whether a tag is one of French. */
export function isFrenchLanguage(language: string): boolean {
  return /^fr\b/i.test(language);
}

/** 24 hours without a leading zero, or what the region says where the tag names one (`en-US`: "9:30 AM"). */
function neutralClock(language: string): DayWriter {
  const { region } = new Intl.Locale(language);
  const format = utcFormat(language, { hour: 'numeric', minute: '2-digit', ...(region ? {} : { hourCycle: 'h23' }) });
  return (wallClock) => format.format(wallClock).replace(region ? '' : /^0(?=\d)/, '');
}
