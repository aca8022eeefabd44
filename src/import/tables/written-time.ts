import { dateSchema } from '../../../schemas/index.js';
import { readDay } from './cells.js';
import type { Cell } from './sheet.js';

const months: readonly (readonly string[])[] = [
  ['janvier', 'january', 'janv', 'jan'], ['fevrier', 'february', 'fevr', 'fev', 'feb'], ['mars', 'march', 'mar'], ['avril', 'april', 'avr', 'apr'], ['mai', 'may'], ['juin', 'june', 'jun'],
  ['juillet', 'july', 'juil', 'jul'], ['aout', 'august', 'aug'], ['septembre', 'september', 'sept', 'sep'], ['octobre', 'october', 'oct'], ['novembre', 'november', 'nov'], ['decembre', 'december', 'dec'],
];

const monthOf = new Map(months.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));

const weekday = '(?:lun|mar|mer|jeu|ven|sam|dim|mon|tue|wed|thu|fri|sat|sun)[a-z]*';

/** For where what matters of a day is that it is one. */
export const anyYear = 2000;

/** What may stand before a day: "Jour 1 - jeudi", "Day 2:", "le". */
const before = `^(?:(?:jour|journee|day) ?\\d{0,2} ?[-:]? ?)?(?:le |the |on )?(?:${weekday} )?(?:the )?`;
/** The day of the week may follow, in brackets or not. */
const after = `(?: ${weekday})?$`;
const inFigures = new RegExp(`${before}(\\d{1,2}) ?[/-] ?(\\d{1,2})(?: ?[/-] ?(\\d{4}|\\d{2}))?${after}`);
const dayFirst = new RegExp(`${before}(\\d{1,2})(?:er|st|nd|rd|th)? (?:of )?([a-z]+)(?: (\\d{4}))?${after}`);
const monthFirst = new RegExp(`${before}([a-z]+) (\\d{1,2})(?:st|nd|rd|th)?(?: (\\d{4}))?${after}`);

/**
 * Reads a day as people write it, `2011-11-17`: of a spreadsheet, in figures, "jeudi 17 novembre 2011", "November 17th, 2011",
 * "17/11". A day without a year is of `year`; day before month, but where that is no day, or where `isMonthFirst` says so.
 * Nothing where it is none, or more.
 */
export function readWrittenDay(cell: Cell, year?: number, isMonthFirst = false): string | undefined {
  const told = isMonthFirst && cell.text.includes('/') && cell.date === undefined ? undefined : readDay(cell);
  if (told !== undefined) return told;
  const dashed = plain(cell.text).replace(/[\u2010-\u2015]/g, '-').trim();
  const others = readOtherDay(dashed, year);
  if (others !== undefined) return others;
  const written = dashed.replace(/[,.()]/g, ' ').replace(/\s+/g, ' ').trim();
  const figures = inFigures.exec(written);
  if (figures) {
    const [, one, other, itsOwn] = figures;
    const usual = toDay(itsOwn, other!, one!, year);
    const american = toDay(itsOwn, one!, other!, year);
    return isMonthFirst ? american ?? usual : usual ?? american;
  }
  const [, day, month, itsYear] = dayFirst.exec(written) ?? [];
  const [, otherMonth, otherDay, otherYear] = monthFirst.exec(written) ?? [];
  const number = monthOf.get(month ?? '') ?? monthOf.get(otherMonth ?? '');
  const date = monthOf.has(month ?? '') ? day : otherDay;
  return number === undefined || date === undefined ? undefined : toDay(itsYear ?? otherYear, String(number), date, year);
}

const yearFirst = /^((?:19|20)\d{2})([/.]?)(\d{1,2})\2(\d{1,2})$/;
const ofSpreadsheets = /^(\d{1,2})-([a-z]+)\.?(?:-(\d{4}|\d{2}))?$/;

/** "2011/11/17", "20111117", and "17-nov-11", as spreadsheets write days where they are told nothing else. */
function readOtherDay(written: string, year: number | undefined): string | undefined {
  const [, full, , month, day] = yearFirst.exec(written) ?? [];
  if (full !== undefined) return toDay(full, month!, day!, year);
  const [, date, name = '', itsYear] = ofSpreadsheets.exec(written) ?? [];
  const number = monthOf.get(name);
  return date === undefined || number === undefined ? undefined : toDay(itsYear, String(number), date, year);
}

/** In lower case, without accents; signs stay. */
export function plain(text: string): string {
  return text.slice(0, 80).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

function toDay(year: string | undefined, month: string, day: string, usualYear: number | undefined): string | undefined {
  const full = year === undefined ? usualYear : year.length === 2 ? 2000 + Number(year) : Number(year);
  const text = `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return full !== undefined && dateSchema.safeParse(text).success ? text : undefined;
}

/**
 * A day and what stands behind it: "17/11/2011 à 9h30", "Thursday 17 November, 9:30–10:00". The day is what most of the words
 * make; nothing where they begin with none.
 */
export function splitMoment(cell: Cell, year?: number, isMonthFirst = false): { readonly day: string; readonly rest: Cell } | undefined {
  if (cell.date !== undefined) return { day: cell.date.slice(0, 10), rest: { text: cell.date.slice(11) } };
  const words = cell.text.slice(0, 80).split(/\s+|(?<=\d)T(?=\d)/);
  for (let count = words.length; count > 0; count--) {
    const day = readWrittenDay({ text: words.slice(0, count).join(' ').replace(/[,:;–-]$/, '') }, year, isMonthFirst);
    if (day !== undefined) return { day, rest: { text: words.slice(count).join(' ') } };
  }
  return undefined;
}
