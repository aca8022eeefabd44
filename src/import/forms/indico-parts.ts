import { isKnownTimeZone, wallClockToInstantMs } from '../../../schemas/index.js';
import { asRecord, asRecords, textOf, type SourceRecord } from '../source.js';
import { record, translate } from './form.js';

const personFields = new Set(['_type', '_fossil', 'id', 'db_id', 'person_id', 'fullName', 'name', 'displayOrderKey', 'first_name', 'last_name', 'firstName', 'familyName', 'affiliation', 'email', 'emailHash']);

/** A date, an hour and their zone as an instant; the date and hour as they stand where the zone is none. */
export function momentOf(value: unknown): string {
  const moment = asRecord(value);
  const [date, time, zone] = ['date', 'time', 'tz'].map((field) => textOf(moment?.get(field)));
  if (!date || !time) return date ?? '';
  const wallMs = Date.parse(`${date}T${time.slice(0, 8)}Z`);
  if (!zone || !isKnownTimeZone(zone) || !Number.isFinite(wallMs)) return `${date}T${time.slice(0, 8)}`;
  return `${new Date(wallClockToInstantMs(wallMs, zone)).toISOString().slice(0, 19)}Z`;
}

/** Someone whom Indico names, with what they do in a session. */
export function toPerson(person: SourceRecord, role: string): SourceRecord {
  return translate(person, personFields, { id: textOf(person.get('person_id')), name: personName(person), affiliation: textOf(person.get('affiliation')), email: textOf(person.get('email')), role });
}

/** `Abbott, Connor` is Connor Abbott. */
export function personName(person: SourceRecord): string {
  const of = (field: string) => textOf(person.get(field));
  const parts = [of('first_name') || of('firstName'), of('last_name') || of('familyName')].filter(Boolean).join(' ');
  return parts || (of('fullName') || of('name')).replace(/^([^,]+), (.+)$/, '$2 $1');
}

/** Who leads a block of talks, as chairs of each. */
export function chairsOf(block: SourceRecord): SourceRecord[] {
  return ['sessionConveners', 'conveners'].flatMap((field) => asRecords(block.get(field)).map((person) => toPerson(person, 'chair')));
}

/** Files that folders hold, and links, of which what they are called tells whether they lead to a recording. */
export function filesAndLinksOf(folders: readonly SourceRecord[]): { attachments: SourceRecord[]; links: SourceRecord[] } {
  const all = folders.flatMap((folder) => asRecords(folder.get('attachments')));
  const of = (field: string) => all.flatMap((file) => (textOf(file.get(field)) ? [record({ url: textOf(file.get(field)), title: textOf(file.get('title')) })] : []));
  return { attachments: of('download_url'), links: of('link_url') };
}
