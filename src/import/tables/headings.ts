import { readLanguages } from '../languages.js';
import { foldHeading, formsOf, partsOf } from './heading-forms.js';
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

/**
 * Makes a function that finds the row of headings of a sheet: the one of which most is understood. Nothing without any.
 * `about` are words around a heading, folded, that only say of what it is.
 */
export function createHeadingReader<Field extends string>(headings: Readonly<Record<Field, Headings>>, about?: RegExp): (sheet: Sheet) => HeadingRow<Field> | undefined {
  const fields = fieldsByHeading(headings);
  return ({ rows }) => {
    const candidates = rows.slice(0, maxRowsAbove).map((cells, row): HeadingRow<Field> => {
      const found = Array.from(cells, (cell, index) => ({ index, heading: cell?.text ?? '' })).filter(({ heading }) => heading !== '');
      const columns = found.flatMap(({ index, heading }) => {
        const column = readHeading(heading, fields, about);
        return column ? [{ ...column, index, heading }] : [];
      });
      return { row, columns, others: found.filter(({ index }) => !columns.some((column) => column.index === index)) };
    });
    return candidates.reduce<HeadingRow<Field> | undefined>((before, candidate) => (candidate.columns.length > (before?.columns.length ?? 0) ? candidate : before), undefined);
  };
}

type Known<Field> = ReadonlyMap<string, { readonly field: Field; readonly headingLanguage?: 'fr' | 'en' }>;

function fieldsByHeading<Field extends string>(headings: Readonly<Record<Field, Headings>>): Known<Field> {
  const entries = Object.entries<Headings>(headings).flatMap(([field, byLanguage]) =>
    Object.entries(byLanguage).flatMap(([language, words]) => words.map((word) => [foldHeading(word), { field: field as Field, ...(language === 'any' ? {} : { headingLanguage: language as 'fr' | 'en' }) }] as const)),
  );
  return new Map(entries);
}

type ReadHeading<Field extends string> = Pick<Column<Field>, 'field' | 'language' | 'headingLanguage'>;

function readHeading<Field extends string>(heading: string, known: Known<Field>, about: RegExp | undefined): ReadHeading<Field> | undefined {
  const whole = known.get(foldHeading(heading)) ?? readSuffixed(heading, known);
  if (whole) return whole;
  const form = formsOf(heading, about).find((candidate) => known.has(candidate));
  if (form !== undefined) return known.get(form);
  const parts = partsOf(heading).map((part) => readHeading(part, known, about));
  return parts.every((part) => part !== undefined) ? parts[0] : undefined;
}

function readSuffixed<Field extends string>(heading: string, known: Known<Field>): ReadHeading<Field> | undefined {
  const suffixed = /^(.+?) (?:en |in )?([\p{L}]+)$/u.exec(foldHeading(heading));
  const field = suffixed && known.get(suffixed[1]!)?.field;
  const language = suffixed && readLanguages(suffixed[2]!).tags[0];
  return field && language && suffixes.has(language) ? { field, language } : undefined;
}

/** Languages that a heading ends with; two letters of others are rather an abbreviation. */
const suffixes = new Set(['ar', 'ca', 'cs', 'da', 'de', 'el', 'en', 'es', 'fi', 'fr', 'hu', 'it', 'ja', 'nl', 'pl', 'pt', 'ro', 'ru', 'sv', 'tr', 'uk', 'zh']);
