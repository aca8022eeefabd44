import { fold } from '../../locale/fold.js';
import { readLanguages } from '../languages.js';
import type { Sheet } from './sheet.js';

/** How the column of a field is headed, folded, by the language of the heading; `any` where that tells none. */
export type Headings = Readonly<Partial<Record<'fr' | 'en' | 'any', readonly string[]>>>;

/** A column that is understood. */
export interface Column<Field extends string> {
  readonly field: Field;
  readonly index: number;
  readonly heading: string;
  /** Language of what stands in it, where the heading says so: `name_en`, "Nom (anglais)". */
  readonly language?: string;
  /** Language of the heading itself, where it is a word of one. */
  readonly headingLanguage?: 'fr' | 'en';
}

/** A row of headings, and what of it is not understood. */
export interface HeadingRow<Field extends string> {
  readonly row: number;
  readonly columns: readonly Column<Field>[];
  readonly others: readonly { readonly index: number; readonly heading: string }[];
}

/** Rows that may stand above the headings: a title, a date, an explanation. */
const maxRowsAbove = 30;

/** Makes a function that finds the row of headings of a sheet: the one of which most is understood. Nothing without any. */
export function createHeadingReader<Field extends string>(headings: Readonly<Record<Field, Headings>>): (sheet: Sheet) => HeadingRow<Field> | undefined {
  const fields = fieldsByHeading(headings);
  return ({ rows }) => {
    const candidates = rows.slice(0, maxRowsAbove).map((cells, row): HeadingRow<Field> => {
      const found = Array.from(cells, (cell, index) => ({ index, heading: cell?.text ?? '' })).filter(({ heading }) => heading !== '');
      const columns = found.flatMap(({ index, heading }) => {
        const column = readHeading(heading, fields);
        return column ? [{ ...column, index, heading }] : [];
      });
      return { row, columns, others: found.filter(({ index }) => !columns.some((column) => column.index === index)) };
    });
    return candidates.reduce<HeadingRow<Field> | undefined>((before, candidate) => (candidate.columns.length > (before?.columns.length ?? 0) ? candidate : before), undefined);
  };
}

/** A heading as headings are compared: words of letters and digits alone, `foundedYear` as two, a number at the end left out. */
export function foldHeading(heading: string): string {
  return fold(heading.slice(0, 200).replace(/([a-z])([A-Z])/g, '$1 $2')).replace(/[^\p{L}\p{N}]+/gu, ' ').trim().replace(/ \d{1,2}$/, '');
}

type Known<Field> = ReadonlyMap<string, { readonly field: Field; readonly headingLanguage?: 'fr' | 'en' }>;

function fieldsByHeading<Field extends string>(headings: Readonly<Record<Field, Headings>>): Known<Field> {
  const entries = Object.entries<Headings>(headings).flatMap(([field, byLanguage]) =>
    Object.entries(byLanguage).flatMap(([language, words]) => words.map((word) => [foldHeading(word), { field: field as Field, ...(language === 'any' ? {} : { headingLanguage: language as 'fr' | 'en' }) }] as const)),
  );
  return new Map(entries);
}

function readHeading<Field extends string>(heading: string, known: Known<Field>): Pick<Column<Field>, 'field' | 'language' | 'headingLanguage'> | undefined {
  const folded = foldHeading(heading);
  const whole = known.get(folded);
  if (whole) return whole;
  const suffixed = /^(.+?) (?:en |in )?([\p{L}]+)$/u.exec(folded);
  const field = suffixed && known.get(suffixed[1]!)?.field;
  const language = suffixed && readLanguages(suffixed[2]!).tags[0];
  return field && language && suffixes.has(language) ? { field, language } : undefined;
}

/** Languages that a heading ends with; two letters of others are rather an abbreviation. */
const suffixes = new Set(['ar', 'ca', 'cs', 'da', 'de', 'el', 'en', 'es', 'fi', 'fr', 'hu', 'it', 'ja', 'nl', 'pl', 'pt', 'ro', 'ru', 'sv', 'tr', 'uk', 'zh']);
