import type { Contact } from '../../../schemas/index.js';
import { claimId, toId, toSlug, type TakenIds } from '../identifier.js';
import { createNotes, type Notes } from '../notes.js';
import { removeControls } from '../plain-text.js';
import type { ImportCode, ImportReport } from '../report.js';
import { buildContact, nameOfCard } from './build-contact.js';
import { valueOf } from './card-channels.js';
import { readProperty, type CardProperty } from './read-property.js';
import { splitCards, type CardText } from './split-cards.js';

/** What cards do not say and the caller knows. */
export interface ContactImportOptions {
  /** Country of telephone numbers that name none, ISO 3166-1 alpha-2: `FR`. Without it they are left out, which the report tells. */
  readonly country?: string;
  /** Whether notes (`NOTE`) are biographies, for everybody to read. Default false: they are left out. */
  readonly notesAreBiographies?: boolean;
  /** Address the source was loaded from; relative links are resolved against it. */
  readonly baseUrl?: string;
  /** Largest source read, in characters. Default 32 million. */
  readonly maxLength?: number;
}

/** The contacts, and what was done to make them; none where nothing could be read. */
export interface ContactImportResult {
  readonly contacts: readonly Contact[];
  /** Its `counts` are those of cards. */
  readonly report: ImportReport;
}

const defaultMaxLength = 32_000_000;

/** Ten times the largest address book of an event. */
const maxCards = 50_000;

/**
 * Imports the contacts of a vCard file, of version 2.1, 3.0 (RFC 2426) or 4.0 (RFC 6350), one card or many. Never throws:
 * where nothing can be read the report says why. What is for home, private or a note of the owner's is not published.
 *
 * @example
 * const { contacts, report } = importContacts(await file.text(), { country: 'FR' });
 * for (const entry of report.entries) console.log(describeImportEntry(entry, 'fr'));
 */
export function importContacts(text: string, options: ContactImportOptions = {}): ContactImportResult {
  const notes = createNotes();
  const maxLength = options.maxLength ?? defaultMaxLength;
  if (text.trim() === '') return refuse('source-empty', notes, {});
  if (text.length > maxLength) return refuse('source-too-big', notes, { found: String(text.length), became: String(maxLength) });
  const clean = removeControls(text);
  if (/^\s*begin\s*:\s*v(calendar|timezone|event|todo|journal|freebusy)/i.test(clean)) return refuse('source-is-calendar', notes, {});
  const cards = splitCards(clean);
  if (cards.length === 0) return refuse('cards-missing', notes, { found: clean.trim().slice(0, 80) });
  if (cards.length > maxCards) return refuse('cards-too-many', notes, { found: String(cards.length), became: String(maxCards) }, cards.length);
  const taken: TakenIds = new Map();
  const contacts = cards.flatMap((card, index) => readCard(card, `card ${index + 1}, line ${card.line}`, options, notes, taken) ?? []);
  return { contacts, report: { counts: { source: cards.length, imported: contacts.length, dropped: cards.length - contacts.length }, entries: notes.entries() } };
}

function readCard(card: CardText, place: string, options: ContactImportOptions, notes: Notes, taken: TakenIds): Contact | undefined {
  const properties = card.lines.flatMap((line): CardProperty[] => {
    const property = readProperty(line, card.version);
    if (!property) notes.add('line-unreadable', { place, found: line });
    return property ? [property] : [];
  });
  const named = nameOfCard(properties);
  if (!named) {
    notes.add('card-without-name', { place, found: card.lines.join(' ') });
    return undefined;
  }
  const { name, isGuessed } = named;
  if (isGuessed) notes.add('name-guessed', { place, became: name });
  if (!card.isClosed) notes.add('card-not-closed', { place, subject: name });
  const uid = properties.filter((property) => property.name === 'uid').map((property) => valueOf(property).replace(/^urn:uuid:/i, '')).find(Boolean);
  const id = claimId((uid && toId(uid)) || toSlug(name, 'contact'), taken);
  const context = { notes, place, subject: name, country: options.country, baseUrl: options.baseUrl ?? '' };
  return { id, ...buildContact(properties, name, options.notesAreBiographies ?? false, context) };
}

function refuse(code: ImportCode, notes: Notes, detail: { found?: string; became?: string }, total = 0): ContactImportResult {
  notes.add(code, { place: 'source', ...detail });
  return { contacts: [], report: { counts: { source: total, imported: 0, dropped: total }, entries: notes.entries() } };
}
