import { languageTagSchema, timeZoneSchema, type Contact, type StructuredName } from '../../../schemas/index.js';
import { readAddress } from '../address.js';
import type { NoteDetail } from '../notes.js';
import { readLine, tidyLine } from '../plain-text.js';
import { readRichText } from '../rich-text.js';
import { at, preference, readChannels, valueOf, type CardContext } from './card-channels.js';
import type { CardProperty } from './read-property.js';

/** What is read, or has nothing to say to a reader. */
const known = new Set([
  'version', 'fn', 'n', 'kind', 'org', 'title', 'role', 'tel', 'email', 'url', 'socialprofile', 'x-socialprofile', 'lang', 'photo', 'logo', 'note', 'tz', 'class', 'uid', 'rev', 'prodid', 'x-ablabel', 'x-abshowas', 'x-abuid', 'x-abadr', 'profile', 'sort-string', 'source', 'name', 'mailer',
]);

/** Who somebody is, before anything else is read; for the report too. Nothing where a card says it in no way. */
export function nameOfCard(properties: readonly CardProperty[]): { name: string; isGuessed: boolean } | undefined {
  const lineOf = (name: string) => properties.filter((property) => property.name === name).map((property) => tidyLine(valueOf(property))).find(Boolean);
  const parts = namePartsOf(properties);
  const full = lineOf('fn') ?? (tidyLine([parts.prefix, parts.given, parts.additional, parts.family, parts.suffix].filter(Boolean).join(' ')) || undefined);
  if (full) return { name: full, isGuessed: false };
  const instead = organisationOf(properties) ?? lineOf('nickname') ?? lineOf('email')?.replace(/@.*/, '');
  return instead ? { name: instead, isGuessed: true } : undefined;
}

/** The contact that a card tells of, but for its id. */
export function buildContact(properties: readonly CardProperty[], name: string, keepsNotes: boolean, context: CardContext): Omit<Contact, 'id'> {
  const text = { notes: context.notes, ...at(context) };
  const line = (property: string) => properties.filter((one) => one.name === property).sort((one, other) => preference(one) - preference(other)).map((one) => readLine(valueOf(one), text)).find(Boolean);
  const organisation = organisationOf(properties);
  const kind = kindOf(properties, name, organisation);
  const parts = namePartsOf(properties);
  const hasParts = kind === 'person' && (parts.given !== undefined || parts.additional !== undefined);
  const jobTitle = line('title') ?? line('role');
  const languages = [...new Set(properties.filter((one) => one.name === 'lang').sort((one, other) => preference(one) - preference(other)).map(valueOf))].filter((tag) => languageTagSchema.safeParse(tag).success);
  const photo = photoOf(properties, context);
  const biography = biographyOf(properties, keepsNotes, context);
  const timeZone = properties.filter((one) => one.name === 'tz').map(valueOf).find((zone) => timeZoneSchema.safeParse(zone).success);
  const isPrivate = properties.some((one) => one.name === 'class' && /^(private|confidential)$/i.test(valueOf(one)));
  if (isPrivate) context.notes.add('contact-withheld', at(context));
  tellUnread(properties, timeZone, context);
  return {
    ...(kind === 'person' ? {} : { kind }),
    name: readLine(name, text),
    ...(hasParts ? { structuredName: parts } : {}),
    ...(jobTitle ? { jobTitle } : {}),
    ...(organisation && organisation !== name ? { organisationName: organisation } : {}),
    ...readChannels(properties, context),
    ...(languages.length > 0 ? { languages } : {}),
    ...(timeZone ? { timeZone } : {}),
    ...(photo ? { photo } : {}),
    ...(biography ? { biography } : {}),
    ...(isPrivate ? { visibility: 'withheld' as const } : {}),
  };
}

function kindOf(properties: readonly CardProperty[], name: string, organisation: string | undefined): 'person' | 'team' | 'organisation' {
  const told = (property: string) => properties.filter((one) => one.name === property).map((one) => valueOf(one).toLowerCase()).join();
  if (told('kind') === 'group') return 'team';
  if (told('kind') === 'org' || told('x-abshowas') === 'company') return 'organisation';
  return told('kind') === '' && organisation === name ? 'organisation' : 'person';
}

/** RFC 6350 §6.2.2: family; given; additional; prefixes; suffixes. */
function namePartsOf(properties: readonly CardProperty[]): StructuredName {
  const components = properties.find(({ name }) => name === 'n')?.components ?? [];
  const [family, given, additional, prefix, suffix] = components.map((component, index) => tidyLine(component.filter(Boolean).join(index === 4 ? ', ' : ' ')));
  return { ...(family ? { family } : {}), ...(given ? { given } : {}), ...(additional ? { additional } : {}), ...(prefix ? { prefix } : {}), ...(suffix ? { suffix } : {}) };
}

/** "IBM, Accounting". */
function organisationOf(properties: readonly CardProperty[]): string | undefined {
  const organisation = properties.find(({ name }) => name === 'org');
  return organisation ? tidyLine(organisation.components.flat().map(tidyLine).filter(Boolean).join(', ')) || undefined : undefined;
}

/** The picture, where it has an address: one that stands in the card itself has none that a page could show. */
function photoOf(properties: readonly CardProperty[], context: CardContext): { url: string } | undefined {
  const pictures = properties.filter(({ name }) => name === 'photo' || name === 'logo').sort((one, other) => one.name.localeCompare(other.name) * -1 || preference(one) - preference(other));
  for (const picture of pictures) {
    const value = valueOf(picture);
    const address = /^https?:/i.test(value) ? readAddress(value, context.baseUrl) : undefined;
    if (address?.url !== undefined) return { url: address.url };
  }
  if (pictures.length > 0) context.notes.add('photo-not-kept', at(context));
  return undefined;
}

/** Notes are the owner's of an address book, not for everybody, unless the caller says that they are biographies. */
function biographyOf(properties: readonly CardProperty[], keepsNotes: boolean, context: CardContext): string | undefined {
  const notes = properties.filter(({ name }) => name === 'note').map((note) => note.components.map((component) => component.join(', ')).join(';')).filter((note) => note.trim() !== '');
  if (notes.length === 0) return undefined;
  if (keepsNotes) return readRichText(notes.join('\n\n'), { notes: context.notes, ...at(context), baseUrl: context.baseUrl }) || undefined;
  context.notes.add('note-withheld', at(context));
  return undefined;
}

function tellUnread(properties: readonly CardProperty[], timeZone: string | undefined, { notes, ...context }: CardContext): void {
  const titles = properties.filter(({ name }) => name === 'title').length;
  const unread = properties.filter(({ name }) => !known.has(name) || (name === 'tz' && timeZone === undefined) || (name === 'role' && titles > 0));
  for (const name of new Set(unread.map((property) => property.name.toUpperCase()))) {
    const detail: NoteDetail = { place: context.place, ...(context.subject ? { subject: context.subject } : {}), found: name };
    notes.tally('field-not-kept', `card ${name}`, detail);
  }
}
