import { isKnownTimeZone, type ConferenceEvent, type EventDocument, type Organisation, type Party, type Registration } from '../../../schemas/index.js';
import { fold } from '../../locale/fold.js';
import { readAddressNoting } from '../address.js';
import { readMailAddress, readTelephoneNumber } from '../channels.js';
import { readCountry } from '../countries.js';
import { record } from '../forms/form.js';
import { claimId, toId, toSlug, type TakenIds } from '../identifier.js';
import { readLanguages } from '../languages.js';
import { readLine } from '../plain-text.js';
import type { Notes } from '../notes.js';
import { itemsOf, readNumber } from '../tables/cells.js';
import type { Row } from '../tables/row.js';
import type { SourceRecord } from '../source.js';
import { readWrittenHours } from '../tables/written-hours.js';
import { readWrittenDay, splitMoment } from '../tables/written-time.js';
import type { EventField } from './event-headings.js';

const roles = ['organiser', 'initiator', 'co-organiser', 'co-funder', 'in-cooperation-with', 'supporter', 'sponsor'] as const;

/** The row of the event with the texts of the others, which say the same in further languages; one of another event is not read. */
export function uniteLanguages(rows: readonly Row<EventField>[]): Row<EventField> | undefined {
  const [first, ...others] = rows;
  const languageOf = (row: Row<EventField>) => readLanguages(row.find('columnLanguage')[0]?.cell.text ?? '').tags[0];
  const further = others.flatMap((row) => {
    const language = first && languageOf(first) !== undefined ? languageOf(row) : undefined;
    if (language === undefined) row.note('rows-too-many', { became: '1' });
    return language === undefined ? [] : [{ language, row }];
  });
  if (!first || further.length === 0) return first;
  const text: Row<EventField>['text'] = (field, read) => {
    const own = first.text(field, read);
    const translated = further.flatMap(({ language, row }) => {
      const words = row.text(field, read);
      return typeof words === 'string' ? [[language, words] as const] : [];
    });
    if (translated.length === 0) return own;
    return { ...(typeof own === 'string' ? { [languageOf(first)!]: own } : own), ...Object.fromEntries(translated) };
  };
  return { ...first, text };
}

/** What is told of the event in the words of schedules. A range of days ("17 et 18 novembre 2011") has its end in one cell. */
export function toConference(row: Row<EventField>): SourceRecord {
  const text = (field: EventField) => row.text(field, (words) => words);
  const first = (field: EventField) => row.find(field)[0]?.cell.text ?? '';
  const [start, until] = readDays(row);
  const clock = row.value('dayChange', (cell) => readWrittenHours(cell)[0]);
  const zone = row.value('timeZone', (cell) => (isKnownTimeZone(cell.text) ? cell.text : undefined));
  return record({
    acronym: first('id') ? '' : first('acronym'), title: text('name'), subtitle: text('subtitle'), description: text('description'), venue: text('venue'), city: text('locality'), country: first('country'), start, end: row.value('end', (cell) => readWrittenDay(cell, Number(start?.slice(0, 4)) || undefined)) ?? until,
    time_zone_name: zone, day_change: clock, languages: readLanguages(first('languages')).tags.join(','), url: row.find('url')[0]?.cell.link ?? first('url'),
  });
}

function readDays(row: Row<EventField>): [string | undefined, string | undefined] {
  const [found] = row.find('start');
  const range = /^(?:du |from )?(\d{1,2})(?:er)?\s*(?:-|–|et|and|au|to|&)\s*(\d{1,2})(?:er)?\s+(\p{L}+\.?\s+\d{4})$/iu.exec(found?.cell.text ?? '');
  if (range) return [readWrittenDay({ text: `${range[1]} ${range[3]}` }), readWrittenDay({ text: `${range[2]} ${range[3]}` })];
  return [row.value('start', (cell) => readWrittenDay(cell)), undefined];
}

/** The document with what schedules have no words for: the seat, who stands behind the event, and how one registers. */
export function addToEvent(document: EventDocument, row: Row<EventField>, baseUrl: string, notes: Notes): EventDocument {
  const { event } = document;
  const line = (text: string) => readLine(text, { notes, place: row.place });
  const edition = row.value('edition', readNumber)?.value;
  const theme = row.text('theme', line);
  const country = readCountry(row.find('country')[0]?.cell.text ?? '');
  const address = { ...event.venue?.address, ...definedOf({ street: row.text('street', line), postalCode: row.find('postalCode')[0]?.cell.text, region: row.text('region', line), country }) };
  const registration = readRegistration(row, country, baseUrl, notes);
  const parties = readParties(row, document.organisations);
  const [id, acronym] = (['id', 'acronym'] as const).map((field) => row.find(field)[0]?.cell.text ?? '');
  const name = row.text('venue', line) ?? row.text('locality', line);
  return {
    ...document,
    organisations: parties.organisations,
    event: {
      ...event, ...(id && toId(id) ? { id: toId(id) } : {}), ...(id && acronym ? { acronym: line(acronym) } : {}), ...(edition !== undefined && edition >= 1 ? { edition: Math.round(edition) } : {}), ...(theme === undefined ? {} : { theme }), ...readStatus(row),
      ...(name === undefined && !event.venue ? {} : { venue: { name: name ?? event.name, ...event.venue, ...(Object.keys(address).length > 0 ? { address } : {}) } }),
      ...(registration ? { registration } : {}), ...(parties.list.length > 0 ? { parties: [...(event.parties ?? []), ...parties.list] } : {}),
    },
  };
}

function readParties(row: Row<EventField>, before: readonly Organisation[]): { organisations: Organisation[]; list: Party[] } {
  const organisations = [...before];
  const taken: TakenIds = new Map(organisations.map(({ id }) => [id, 2]));
  const mention = row.text('mention', (text) => text);
  const list = roles.flatMap((role) => row.find(role).flatMap(({ cell }) => itemsOf(cell.text)).map((name): Party => {
    const known = organisations.find((organisation) => fold(String(organisation.name)) === fold(name));
    const id = known?.id ?? claimId(toSlug(name, 'organisation'), taken);
    if (!known) organisations.push({ id, name });
    return { organisation: id, role, ...(role === 'co-funder' && mention !== undefined ? { mention } : {}) };
  }));
  return { organisations, list };
}

function readStatus(row: Row<EventField>): Pick<ConferenceEvent, 'status'> {
  const text = fold(row.find('status')[0]?.cell.text ?? '');
  const status = /^annul|^cancel/.test(text) ? 'cancelled' : /^report|^postpon/.test(text) ? 'postponed' : /^annonc|^announc/.test(text) ? 'announced' : /^confirm/.test(text) ? 'confirmed' : /en ligne|online/.test(text) ? 'moved-online' : undefined;
  return status ? { status } : {};
}

function readRegistration(row: Row<EventField>, country: string | undefined, baseUrl: string, notes: Notes): Registration | undefined {
  const moment = (field: EventField, clock: string) => row.value(field, (cell) => {
    const moment = splitMoment(cell);
    return moment && `${moment.day}T${readWrittenHours(moment.rest)[0] ?? clock}`;
  });
  const seats = row.value('capacity', readNumber)?.value;
  const web = row.find('registrationUrl')[0];
  const url = web && readAddressNoting(web.cell.link ?? web.cell.text, baseUrl, notes, { place: web.place });
  const mail = row.value('registrationMail', ({ text }) => readMailAddress(text));
  const telephone = row.value('registrationTelephone', ({ text }) => readTelephoneNumber(text, country));
  const channels = [
    ...(url && /^https?:/i.test(url) ? [{ kind: 'web' as const, url }] : []), ...(mail ? [{ kind: 'mail' as const, mail }] : url?.startsWith('mailto:') ? [{ kind: 'mail' as const, mail: url.slice(7) }] : []),
    ...(telephone ? [{ kind: 'telephone' as const, telephone }] : []),
  ];
  const found = definedOf({ opens: moment('opens', '00:00'), closes: moment('closes', '23:59'), capacity: seats !== undefined && Number.isSafeInteger(seats) && seats >= 0 ? seats : undefined });
  return channels.length > 0 || Object.keys(found).length > 0 ? { ...found, ...(channels.length > 0 ? { channels } : {}) } : undefined;
}

function definedOf<Fields extends Record<string, unknown>>(fields: Fields): { [Name in keyof Fields]?: NonNullable<Fields[Name]> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== '')) as { [Name in keyof Fields]?: NonNullable<Fields[Name]> };
}
