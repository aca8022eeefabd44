import { dayWriter, isFrenchLanguage, midnight, utcFormat } from './clock.js';
import { joinWithFirst } from './french.js';

const wholeDay = { day: 'numeric', month: 'long', year: 'numeric' } as const;

/** "17–18 novembre 2011", "17 et 18 …" being left to prose; one day where both are the same. Days are `2011-11-17`, the language a BCP 47 tag. */
export function writeDayRange(start: string, end: string, language: string): string {
  if (end <= start) return dayWriter(language, wholeDay)(midnight(start));
  const parts = utcFormat(language, wholeDay).formatRangeToParts(midnight(start), midnight(end));
  const range = isFrenchLanguage(language) ? joinWithFirst(parts) : parts.map(({ value }) => value).join('');
  // Ranges of days have them in Italian, where single days have none.
  return range.replace(/\b0(?=\d)/g, '');
}
