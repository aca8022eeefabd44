import { mailAddressSchema, type Contact } from '../../schemas/index.js';
import { readAddressNoting } from './address.js';
import type { Notes } from './notes.js';
import { nameOfPerson } from './person-key.js';
import { anyText, readLine, readLocalised, toPlace } from './plain-text.js';
import { readRichText } from './rich-text.js';
import { asRecord, firstText, isBlank, itemsIn, textField, textOf, type SourceRecord } from './source.js';
import { noteUnread } from './unread.js';

/** Where a person stands in the source. */
export interface PersonContext {
  readonly notes: Notes;
  readonly place: string;
  readonly baseUrl: string;
}

const biographyFields = ['biography', 'description', 'abstract'];
const photoFields = ['avatar', 'avatar_url', 'image', 'photo'];
const personFields = new Set(['public_name', 'name', 'full_public_name', textField, 'guid', 'id', 'code', 'role', ...biographyFields, ...photoFields, 'url', 'profile', 'links', 'email', 'mail', 'job_title', 'affiliation']);

/** Whether a record may tell of a person what is not known yet. */
export function addsTo(contact: Contact, record: SourceRecord): boolean {
  const tells = (fields: readonly string[]) => fields.some((field) => !isBlank(record.get(field)));
  return (!contact.biography && tells(biographyFields)) || (!contact.photo && tells(photoFields)) || (!contact.links && tells(['url', 'profile', 'links']));
}

/** Reads what a source tells of a person, but for the id. Mail addresses are not published: they are left out, and noted. */
export function readContact(record: SourceRecord, { notes, place, baseUrl }: PersonContext): Omit<Contact, 'id'> {
  const subject = nameOfPerson(record);
  const at = { notes, place, subject, baseUrl };
  noteUnread(record, personFields, 'person', place, notes);
  if (firstText(record, 'email', 'mail') !== '') notes.tally('mail-withheld', '', { place, subject });
  const told = biographyFields.map((field) => record.get(field)).find((value) => !isBlank(value));
  const biography = readLocalised(told, (text) => readRichText(text, at));
  const links = readLinks(record, at);
  const photo = readPhoto(record, at);
  const [jobTitle, organisationName] = ['job_title', 'affiliation'].map((field) => readLine(textOf(record.get(field)), at));
  return {
    name: readName(subject, at), ...(jobTitle ? { jobTitle } : {}), ...(organisationName ? { organisationName } : {}), ...(photo ? { photo } : {}), ...(biography === undefined ? {} : { biography }), ...(links.length > 0 ? { links } : {}),
  };
}

type At = { notes: Notes; place: string; subject: string; baseUrl: string };

/** Of a name that is a mail address the part before the at sign. */
function readName(name: string, at: At): string {
  const line = readLine(name, at);
  if (!mailAddressSchema.safeParse(line).success) return line;
  const [before = line] = line.split('@');
  at.notes.add('mail-withheld', { place: at.place, subject: before });
  return before;
}

function readPhoto(record: SourceRecord, at: At): { url: string } | undefined {
  const field = photoFields.find((name) => !isBlank(record.get(name)));
  const value = field === undefined ? undefined : record.get(field);
  const raw = textOf(asRecord(value)?.get('url') ?? value);
  const url = raw === '' ? undefined : readAddressNoting(raw, at.baseUrl, at.notes, toPlace(at));
  return url !== undefined && /^https?:/i.test(url) ? { url } : undefined;
}

function readLinks(record: SourceRecord, at: At): { url: string; title?: string }[] {
  const own = ['url', 'profile'].map((field) => ({ raw: firstText(record, field), title: '' }));
  const listed = itemsIn(record, 'links', 'link').map((item) => readLink(item, at));
  const urls = new Map<string, string>();
  for (const { raw, title } of [...own, ...listed]) {
    const url = raw === '' ? undefined : readAddressNoting(raw, at.baseUrl, at.notes, toPlace(at));
    if (url !== undefined && /^mailto:/i.test(url)) at.notes.tally('mail-withheld', '', toPlace(at));
    else if (url !== undefined && !urls.has(url)) urls.set(url, title);
  }
  return [...urls].map(([url, title]) => (title ? { url, title } : { url }));
}

function readLink(item: unknown, at: At): { raw: string; title: string } {
  const link = asRecord(item);
  if (!link) return { raw: textOf(item), title: '' };
  const title = readLocalised(link.get('title') ?? link.get('service') ?? link.get(textField), (text) => readLine(text, at));
  return { raw: firstText(link, 'url', 'href'), title: anyText(title) };
}
