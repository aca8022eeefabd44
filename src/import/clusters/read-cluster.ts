import type { Cluster, ClusterLabel, KeyFigure } from '../../../schemas/index.js';
import { memberKinds } from '../../../schemas/index.js';
import { readLine } from '../plain-text.js';
import { readRichText } from '../rich-text.js';
import { readDay, readNumber, readYear } from '../tables/cells.js';
import type { Found } from '../tables/row.js';
import type { Cell } from '../tables/sheet.js';
import type { ClusterContext, ClusterRow } from './cluster-context.js';
import type { ClusterField } from './cluster-headings.js';
import { readLinks, readLogo, readPage } from './cluster-links.js';
import { readCountry } from '../countries.js';
import { readClusterKind } from './kinds.js';


/** What a row tells of a cluster, but for its id and what refers to others. */
export function readCluster(row: ClusterRow, context: ClusterContext): Omit<Cluster, 'id' | 'mergedInto' | 'contacts'> {
  const line = (text: string, found: Found<ClusterField>) => readLine(text, { notes: context.notes, place: found.place, subject: context.subject });
  const rich = (text: string, found: Found<ClusterField>) => readRichText(text, { notes: context.notes, place: found.place, subject: context.subject, baseUrl: context.baseUrl });
  const members = memberKinds.flatMap((kind) => {
    const found = readCount(row, kind);
    return found === undefined ? [] : [{ kind, count: found }];
  });
  const links = row.find('links').flatMap((found) => readLinks(found, context));
  const [latitude, longitude] = [row.value('latitude', readDegrees(90)), row.value('longitude', readDegrees(180))];
  for (const [field, other] of [['latitude', 'longitude'], ['longitude', 'latitude']] as const) if (row.find(other).length === 0) noteUnmatched(row, field, row.find(field).length, 0);
  const fields = {
    kind: readKind(row, context),
    name: row.text('name', line)!,
    formerNames: row.texts('formerNames', line),
    labels: readLabels(row, line),
    themes: row.texts('themes', line),
    description: row.text('description', rich),
    region: row.text('region', line),
    country: row.value('country', ({ text }) => readCountry(text)),
    address: readSeat(row, line),
    geo: latitude === undefined || longitude === undefined ? undefined : { latitude, longitude },
    url: readPage(row, context),
    links,
    logo: readLogo(row),
    foundedYear: row.value('foundedYear', readYear),
    members,
    projects: readCount(row, 'projects'),
    agreements: readCount(row, 'agreements'),
    keyFigures: readFigures(row, context),
    memberships: row.texts('memberships', line).map((name) => ({ name })),
  };
  return { name: fields.name, ...withoutBlanks(fields) };
}

function withoutBlanks<Fields extends object>(fields: Fields): Partial<{ [Name in keyof Fields]: NonNullable<Fields[Name]> }> {
  const told = Object.entries(fields).filter(([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0));
  return Object.fromEntries(told) as Partial<{ [Name in keyof Fields]: NonNullable<Fields[Name]> }>;
}

function readKind(row: ClusterRow, { notes, subject }: ClusterContext): string | undefined {
  const [found] = row.find('kind');
  if (!found) return undefined;
  const { text } = found.cell;
  const { kind, isKnown } = readClusterKind(text);
  if (kind === '') row.note('kind-unreadable', { place: found.place, subject, found: text });
  else if (!isKnown) notes.tally('kind-kept', `cluster ${kind}`, { place: found.place, subject, found: text, became: kind });
  return kind || undefined;
}

/** Labels, and what stands once for all of them or once for each. */
function readLabels(row: ClusterRow, line: (text: string, found: Found<ClusterField>) => string): ClusterLabel[] {
  const [levels, issuers] = [row.texts('labelLevel', line), row.texts('labelIssuer', line)];
  const [validFrom, validThrough] = [row.value('labelFrom', readDay), row.value('labelThrough', readDay)];
  const names = row.texts('label', line);
  noteUnmatched(row, 'labelLevel', levels.length, names.length);
  noteUnmatched(row, 'labelIssuer', issuers.length, names.length);
  if (names.length === 0) for (const field of ['labelFrom', 'labelThrough'] as const) noteUnmatched(row, field, row.find(field).length, 0);
  return names.map((name, index) => {
    const one = <Item>(list: readonly Item[]) => (list.length === names.length ? list[index] : list.length === 1 ? list[0] : undefined);
    return { name, ...withoutBlanks({ level: one(levels), issuer: one(issuers), validFrom, validThrough }) };
  });
}

/** Notes values of which there is one too many, or too few, for what they go with; one alone may go with several. */
function noteUnmatched(row: ClusterRow, field: ClusterField, count: number, expected: number): void {
  const [found] = row.find(field);
  if (found && count !== expected && (count !== 1 || expected === 0)) row.note('list-not-matched', { place: found.place, subject: found.column.heading, found: found.cell.text });
}

function readSeat(row: ClusterRow, line: (text: string, found: Found<ClusterField>) => string): Cluster['address'] {
  const [postal] = row.find('postalCode');
  const seat = withoutBlanks({ street: row.text('street', (text, found) => text.split('\n').map((part) => line(part, found)).join(', ')), postalCode: postal?.cell.text, locality: row.text('locality', line) });
  return Object.keys(seat).length > 0 ? seat : undefined;
}

/** A count is exact: what a cell says of how exact it is gets lost, which is told. */
function readCount(row: ClusterRow, field: ClusterField): number | undefined {
  const written = row.value(field, (cell) => {
    const number = readNumber(cell);
    return number && Number.isInteger(number.value) && number.value >= 0 ? number : undefined;
  });
  const [found] = row.find(field);
  if (written?.precision) row.note('precision-not-kept', { place: found!.place, subject: found!.column.heading, found: found!.cell.text, became: String(written.value) });
  return written?.value;
}

function readDegrees(limit: number): (cell: Cell) => number | undefined {
  return (cell) => {
    const degrees = cell.number ?? (/^-?\d{1,3}([.,]\d+)?$/.test(cell.text) ? Number(cell.text.replace(',', '.')) : NaN);
    return Math.abs(degrees) <= limit ? degrees : undefined;
  };
}

/** How many members it has in all, and the numbers of columns that say what they count. */
function readFigures(row: ClusterRow, { memberWord }: ClusterContext): KeyFigure[] {
  const figures = [...row.find('memberCount').slice(0, 1), ...row.find('figure')];
  return figures.flatMap(({ cell, column, place }) => {
    const number = readNumber(cell);
    if (!number) row.note('value-unreadable', { place, subject: column.heading, found: cell.text });
    return number ? [{ ...number, label: column.field === 'figure' ? column.heading : memberWord }] : [];
  });
}
