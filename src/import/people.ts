import type { Contact, Participation } from '../../schemas/index.js';
import { addsTo, readContact } from './contact.js';
import { claimId, toId, toSlug, toToken, type TakenIds } from './identifier.js';
import type { Notes } from './notes.js';
import { keysOfPeople, nameOfPerson } from './person-key.js';
import { asRecord, firstText, itemsIn, textOf, type SourceRecord, type SourceSession } from './source.js';

/** The people of a source, and who gives which session. */
export interface People {
  readonly contacts: readonly Contact[];
  participationsOf(session: SourceSession): Participation[];
}

/** Someone as one place of the source tells of them. */
interface Appearance {
  readonly record: SourceRecord;
  readonly place: string;
  readonly role: string;
}

/** Reads the people of all sessions as contacts, each once, with what a list of people beside the sessions adds. */
export function readPeople(sessions: readonly SourceSession[], persons: readonly SourceRecord[], baseUrl: string, notes: Notes): People {
  const bySession = new Map(sessions.map((session) => [session, readAppearances(session, notes)]));
  const appearances = [...bySession.values()].flat();
  const keyOf = keysOfPeople(appearances, notes);
  const details = new Map(persons.map((record) => [keyOf(record), record]));
  const contacts = new Map<string, Contact>();
  const taken: TakenIds = new Map();
  for (const { record, place, role } of appearances) {
    const key = keyOf(record);
    const present = contacts.get(key);
    const roles = [...new Set([...(present?.roles ?? []), role])];
    if (present && !addsTo(present, record)) {
      contacts.set(key, { ...present, roles });
      continue;
    }
    const id = present?.id ?? claimPersonId(key, record, place, taken, notes);
    const listed = present ? undefined : details.get(key);
    contacts.set(key, { ...(listed ? readContact(listed, { notes, place: 'persons', baseUrl }) : {}), ...readContact(record, { notes, place, baseUrl }), ...present, id, roles });
  }
  for (const [key, record] of details) {
    if (!contacts.has(key)) notes.tally('person-without-session', '', { place: 'persons', subject: nameOfPerson(record) });
  }
  return { contacts: [...contacts.values()], participationsOf: (session) => participate(bySession.get(session) ?? [], (record) => contacts.get(keyOf(record))!.id, notes) };
}

/** The id the source has, or one made of the name; further ids of the same person are noted as not kept. */
function claimPersonId(key: string, record: SourceRecord, place: string, taken: TakenIds, notes: Notes): string {
  const subject = nameOfPerson(record);
  const found = key.startsWith('name ') ? '' : key.slice(key.indexOf(' ') + 1);
  const id = claimId(toId(found) || toSlug(subject, 'person'), taken);
  if (found !== '' && id !== found) notes.add('id-changed', { place, subject, found, became: id });
  for (const field of ['guid', 'id', 'code']) {
    const other = firstText(record, field);
    if (other !== '' && other !== id && other !== found) notes.tally('field-not-kept', `person.${field}`, { place, found: `person.${field}` });
  }
  return id;
}

function readAppearances({ record, place }: SourceSession, notes: Notes): Appearance[] {
  const items = [...itemsIn(record, 'persons', 'person'), ...itemsIn(record, 'speakers', 'speaker'), ...itemsIn(record, 'participants', 'participant')];
  return items.flatMap((item) => {
    const person = asRecord(item) ?? new Map([['name', textOf(item)]]);
    if (nameOfPerson(person) !== '') return [{ record: person, place, role: readRole(firstText(person, 'role')) }];
    notes.add('person-without-name', { place, found: firstText(person, 'guid', 'id', 'code') });
    return [];
  });
}

function readRole(text: string): string {
  return toToken(text) || 'speaker';
}

function participate(appearances: readonly Appearance[], idOf: (record: SourceRecord) => string, notes: Notes): Participation[] {
  const roles = new Map<string, string>();
  for (const { record, place, role } of appearances) {
    const contact = idOf(record);
    if (roles.has(contact)) notes.tally('person-repeated', '', { place, found: nameOfPerson(record) });
    else roles.set(contact, role);
  }
  return [...roles].map(([contact, role]) => (role === 'speaker' ? { contact } : { contact, role }));
}
