import type { Contact, Telephone } from '../../../schemas/index.js';
import { readAddressNoting } from '../address.js';
import { readMailAddress, readTelephoneNumber } from '../channels.js';
import type { NoteDetail, Notes } from '../notes.js';
import { readLine } from '../plain-text.js';
import type { CardProperty } from './read-property.js';

/** Where a card stands and for whom it is read. */
export interface CardContext {
  readonly notes: Notes;
  readonly place: string;
  readonly subject: string;
  /** Country of numbers that name none, ISO 3166-1 alpha-2. */
  readonly country: string | undefined;
  readonly baseUrl: string;
}

type Channels = Pick<Contact, 'telephones' | 'mails' | 'links'>;
/** A channel with what a group of a card says of it. */
type Labelled<Kind> = Kind & { label?: string; visibility?: 'withheld' };

/**
 * Telephones, mail addresses and pages of a card, preferred ones first. What is for home is withheld: a card of an address
 * book is no consent to publish it.
 */
export function readChannels(properties: readonly CardProperty[], context: CardContext): Channels {
  const of = (name: string) => properties.filter((property) => property.name === name).sort((one, other) => preference(one) - preference(other));
  const telephones = distinct(of('tel').flatMap((property) => readTelephone(property, properties, context)), ({ number }) => number);
  const mails = distinct(of('email').flatMap((property) => readMail(property, properties, context)), ({ address }) => address.toLowerCase());
  const profiles = [...of('socialprofile'), ...of('x-socialprofile')];
  const links = distinct([...of('url').flatMap((property) => readPage(property, context)), ...profiles.flatMap((property) => readProfile(property, context))], ({ url }) => url);
  return { ...(telephones.length > 0 ? { telephones } : {}), ...(mails.length > 0 ? { mails } : {}), ...(links.length > 0 ? { links } : {}) };
}

/** The value of a property that has one. */
export function valueOf({ components }: CardProperty): string {
  return components.map((component) => component.join(',')).join(';');
}

/** Where a property is among its likes: `PREF=1` of 4.0 first, then the type `pref` of 3.0, then as they come. */
export function preference({ types, parameters }: CardProperty): number {
  const given = Number(parameters.get('pref'));
  return given >= 1 && given <= 100 ? given : types.includes('pref') ? 1 : 101;
}

function readTelephone(property: CardProperty, all: readonly CardProperty[], context: CardContext): Labelled<Telephone>[] {
  const { notes } = context;
  const [found = '', ...extension] = valueOf(property).replace(/^tel:/i, '').split(/;(?:ext|extension)=/i);
  const [written = ''] = found.split(';');
  if (written.trim() === '') return [];
  const number = readTelephoneNumber(written, context.country);
  if (number === undefined) return note('telephone-unreadable', { found: written }, context);
  if (extension.length > 0) notes.tally('telephone-extension', '', { ...at(context), found: extension[0]!, became: number });
  const kind = telephoneKind(property.types);
  if (kind === undefined) return note('field-not-kept', { found: `TEL;TYPE=${property.types.join(',')}` }, context);
  return [{ number, ...(kind === 'voice' ? {} : { kind }), ...labelOf(property, all, context), ...privacyOf(property, written, context) }];
}

function telephoneKind(types: readonly string[]): 'voice' | 'mobile' | 'fax' | 'text' | undefined {
  if (types.includes('fax')) return 'fax';
  if (types.includes('pager') || types.includes('modem')) return undefined;
  if (types.some((type) => ['cell', 'iphone', 'mobile'].includes(type))) return 'mobile';
  return types.includes('text') && !types.includes('voice') ? 'text' : 'voice';
}

function readMail(property: CardProperty, all: readonly CardProperty[], context: CardContext): Labelled<{ address: string }>[] {
  const written = valueOf(property).replace(/^mailto:/i, '').trim();
  if (written === '') return [];
  const address = readMailAddress(written);
  if (address === undefined) return note('mail-unreadable', { found: written }, context);
  return [{ address, ...labelOf(property, all, context), ...privacyOf(property, address, context) }];
}

function readPage(property: CardProperty, context: CardContext): { url: string; visibility?: 'withheld' }[] {
  const found = valueOf(property);
  const url = found === '' ? undefined : readAddressNoting(found, context.baseUrl, context.notes, at(context));
  return url === undefined ? [] : [{ url, ...privacyOf(property, url, context) }];
}

/** A profile in a social network (RFC 9554), called by its service; one that has no page is told of as not kept. */
function readProfile(property: CardProperty, context: CardContext): { url: string; title?: string }[] {
  const found = valueOf(property);
  if (!/^https?:/i.test(found)) return note('field-not-kept', { found: property.name.toUpperCase() }, context);
  const service = ['service-type', 'x-service-type'].map((name) => property.parameters.get(name)).find(Boolean) ?? property.types.find((type) => !/^(?:pref|home|work)$/.test(type));
  return readPage(property, context).map((page) => (service ? { ...page, title: service } : page));
}

/** The label that Apple and Google give a property by its group; their own words in `_$!<…>!$_` are for their programs. */
function labelOf({ group }: CardProperty, all: readonly CardProperty[], context: CardContext): { label?: string } {
  const found = group === '' ? undefined : all.find((other) => other.name === 'x-ablabel' && other.group === group);
  const label = found && readLine(valueOf(found), { notes: context.notes, ...at(context) });
  return label && !/^_\$!<.*>!\$_$/.test(label) ? { label } : {};
}

function privacyOf({ types }: CardProperty, found: string, context: CardContext): { visibility?: 'withheld' } {
  if (!types.includes('home') || types.includes('work')) return {};
  context.notes.add('channel-withheld', { ...at(context), found });
  return { visibility: 'withheld' };
}

function distinct<Kind>(items: readonly Kind[], keyOf: (item: Kind) => string): Kind[] {
  const seen = new Set<string>();
  return items.filter((item) => !seen.has(keyOf(item)) && seen.add(keyOf(item)));
}

/** Where something is noted of a card. */
export function at({ place, subject }: CardContext): Pick<NoteDetail, 'place' | 'subject'> {
  return subject ? { place, subject } : { place };
}

function note(code: 'telephone-unreadable' | 'mail-unreadable' | 'field-not-kept', detail: { found: string }, context: CardContext): [] {
  context.notes.add(code, { ...at(context), ...detail });
  return [];
}
