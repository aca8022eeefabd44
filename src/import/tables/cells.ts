import { dateSchema } from '../../../schemas/index.js';
import { fold } from '../../locale/fold.js';
import { removeControls } from '../plain-text.js';
import type { Cell } from './sheet.js';

/** A value of a table as text: without control characters, and without white space around it; line ends inside stay. */
export function tidyCell(value: string): string {
  return removeControls(value).replace(/\r\n?/g, '\n').trim();
}

/** The items of a cell that holds several: one a line (`<br>` too), or between semicolons, bars or bullets. Commas belong to names. */
export function itemsOf(text: string): string[] {
  return text.split(/[;|\n•]|<br\s*\/?>/i).map((item) => item.replace(/^\s*[-–*]\s+/, '').trim()).filter(Boolean);
}

/** A number as people write it, and what they say of how exact it is. */
export interface WrittenNumber {
  readonly value: number;
  readonly precision?: 'about' | 'nearly' | 'over';
}

const precisions: readonly (readonly [RegExp, NonNullable<WrittenNumber['precision']>])[] = [
  [/^(?:pres de|nearly|almost|quasi|<)\s*/, 'nearly'],
  [/^(?:plus de|over|more than|>)\s*|\+$/, 'over'],
  [/^(?:environ|env\.?|about|approx\.?|around|ca\.?|circa|~|≈)\s*/, 'about'],
];

/**
 * Reads "6 800", "6.800", "6,800", "12,5" or "près de 6 800". A dot or comma before three digits separates thousands, as in
 * counts it does everywhere; nothing where it is no number.
 */
export function readNumber(cell: Cell): WrittenNumber | undefined {
  if (cell.number !== undefined) return { value: cell.number };
  const written = fold(cell.text.slice(0, 100));
  const found = precisions.find(([pattern]) => pattern.test(written));
  const digits = (found ? written.replace(found[0], '') : written).replace(/\s/g, '').replace(/[.,'](?=\d{3}(?!\d))/g, '').replace(',', '.');
  if (!/^\d{1,15}(\.\d{1,6})?$/.test(digits)) return undefined;
  const isNegative = /^\s*\p{Pd}|^\s*\u2212/u.test(cell.text);
  return { value: isNegative ? -Number(digits) : Number(digits), ...(found ? { precision: found[1] } : {}) };
}

/**
 * Reads a day: of a spreadsheet, also where it shows as a number, `2011-11-17`, or day before month as in most of the world:
 * 17/11/2011, 17.11.2011.
 */
export function readDay(cell: Cell): string | undefined {
  const written = cell.date?.slice(0, 10) ?? dayOfSerial(cell) ?? cell.text;
  const parts = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(written);
  const day = parts ? `${parts[3]}-${parts[2]!.padStart(2, '0')}-${parts[1]!.padStart(2, '0')}` : written;
  return dateSchema.safeParse(day).success ? day : undefined;
}

/** Days since the end of 1899 that are read as one: of 1982 to 2064. */
const [firstSerial, lastSerial] = [30_000, 60_000];
const daysTo1904 = 1462;

/** The day of a number that its spreadsheet was not told to show as one. */
function dayOfSerial({ number, is1904 }: Cell): string | undefined {
  const days = Math.floor((number ?? 0) + (is1904 ? daysTo1904 : 0));
  return days < firstSerial || days > lastSerial ? undefined : new Date(Date.UTC(1899, 11, 30 + days)).toISOString().slice(0, 10);
}

/** The year of a cell that holds a year or a day. */
export function readYear(cell: Cell): number | undefined {
  const year = Number(/^\d{4}$/.exec(cell.text)?.[0] ?? readDay(cell)?.slice(0, 4));
  return year >= 1000 ? year : undefined;
}
