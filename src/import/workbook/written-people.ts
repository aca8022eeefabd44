import { record } from '../forms/form.js';
import { tidyLine } from '../plain-text.js';
import type { SourceRecord } from '../source.js';
import { itemsOf } from '../tables/cells.js';

/** Someone as a cell names them, and what was left out before the name. */
export interface WrittenPerson {
  readonly record: SourceRecord;
  /** The name as it stands, where it has a courtesy that was left out. */
  readonly courteous?: string;
  readonly name: string;
}

const courtesy = /^(?:M\.|MM\.|Mr\.?|Mme\.?|Mrs\.?|Ms\.?|Mlle\.?|Monsieur|Madame)\s+(?=\p{Lu})/u;

/** First and last name, each with a capital; particles between them as they come. */
const fullName = /^\p{Lu}[\p{L}'’.-]*(?:\s+\p{L}[\p{L}'’.-]*){0,3}\s+\p{Lu}[\p{L}'’.-]*$/u;

/** Longer cells are no names; patterns on them would only cost time. */
const maxLength = 2_000;

/** Whether a text is a name as people write it, with or without a courtesy. */
export function isFullName(text: string): boolean {
  return fullName.test(text.replace(courtesy, '').replace(/\s*\([^()]*\)$/, ''));
}

/** What stands behind a comma and belongs to a name: "Luc Petit, Ph.D.". */
const degree = /^(?:ph\.?\s?d|dr|md|m\.d|msc|m\.sc|mba|jr|sr|ii|iii)\.?$/i;

/**
 * The people in a cell: one a line, or between semicolons or strokes; else between commas, "et", "and" and "&". What is
 * behind a name is its function ("Paul Roy, directeur du pôle") or its house ("Paul Roy (ESA)", "Paul Roy, ESA", "Paul Roy – ESA").
 */
export function readWrittenPeople(text: string): WrittenPerson[] {
  if (text.length > maxLength) return itemsOf(text).map((name) => toPerson({ name: tidyLine(name) }));
  const listed = itemsOf(text).flatMap((item) => item.split(/\s+\/\s+/)).flatMap(splitPairs);
  return listed.flatMap((item) => splitCommas(item, listed.length > 1)).map(toPerson).filter(({ name }) => name !== '');
}

/** "Luc Petit & Zoé Grand" are two, "Recherche et développement" is not. */
function splitPairs(item: string): string[] {
  if (comma.test(item)) return [item];
  const parts = item.split(/\s+(?:et|and|&|\+)\s+(?![^()]*\))/);
  return parts.every(isFullName) ? parts : [item];
}

interface Named {
  readonly name: string;
  readonly jobTitle?: string;
  readonly affiliation?: string;
}

/** Commas but for those in brackets: "(University of Maryland, College Park)". */
const comma = /\s*,\s*(?![^()]*\))/;
const commaOrAnd = /\s*,\s*(?![^()]*\))|\s+(?:et|and|&)\s+(?![^()]*\))/;

/** Of several a line, a comma is behind a name, or between the family and the given one; of one line it may separate names too. */
function splitCommas(item: string, isListed: boolean): Named[] {
  const pieces = item.split(isListed ? comma : commaOrAnd).map(tidyLine).filter(Boolean);
  const people: Named[] = [];
  for (const piece of pieces) {
    const last = people.at(-1);
    const isFull = last !== undefined && fullName.test(last.name.replace(courtesy, ''));
    if (last && degree.test(piece)) people[people.length - 1] = { ...last, name: `${last.name}, ${piece}` };
    else if (last && /^\p{Ll}/u.test(piece)) people[people.length - 1] = { ...last, jobTitle: joined(last.jobTitle, piece) };
    else if (last && isFull && (isListed || !/\s/.test(piece))) people[people.length - 1] = { ...last, affiliation: joined(last.affiliation, piece) };
    else if (last && isListed) people[people.length - 1] = { ...last, name: people.length === 1 && pieces.length === 2 ? `${piece} ${last.name}` : `${last.name}, ${piece}` };
    else people.push({ name: piece });
  }
  return people;
}

function joined(before: string | undefined, piece: string): string {
  return before === undefined ? piece : `${before}, ${piece}`;
}

/** `BECK Anna`, as lists in French have it, is Anna BECK elsewhere. */
function withGivenFirst(name: string): string {
  const [, family, given] = /^((?:\p{Lu}[\p{Lu}'’-]+\s+)+)(\p{Lu}[\p{Ll}].*)$/u.exec(name) ?? [];
  return family === undefined ? name : `${given!} ${family.trim()}`;
}

/** `Mme Anna Beck (ESA)` is Anna Beck, who works for ESA; the same person may stand without a courtesy elsewhere. */
function toPerson({ name: written, jobTitle, affiliation }: Named): WrittenPerson {
  if (written.length > maxLength) return { name: written, record: record({ name: written }) };
  const [, dashed = written, house] = /^(.+?)\s+[–—-]\s+(.+)$/.exec(written) ?? [];
  const [, full = dashed, inBrackets] = /^(.+?)\s*\(([^()]+)\)$/.exec(dashed) ?? [];
  const name = withGivenFirst(tidyLine(full.replace(courtesy, '')));
  return { name, record: record({ name, job_title: jobTitle, affiliation: inBrackets ?? house ?? affiliation }), ...(courtesy.test(full) ? { courteous: full } : {}) };
}
