import { contactRoles, sessionRoles, type Contact, type Visibility } from '../../../schemas/index.js';
import { fold } from '../../locale/fold.js';
import { readAddressNoting } from '../address.js';
import { readMailAddress, readTelephoneNumber } from '../channels.js';
import { readCountry } from '../countries.js';
import { claimId, toId, toSlug, toToken, type TakenIds } from '../identifier.js';
import { readLanguages } from '../languages.js';
import type { Notes } from '../notes.js';
import { anyText, readLine } from '../plain-text.js';
import { readRichText } from '../rich-text.js';
import { itemsOf } from '../tables/cells.js';
import type { Table } from '../tables/read-table.js';
import type { Found, Row } from '../tables/row.js';
import type { ContactField } from './contact-headings.js';

/** What contacts are read with. */
export interface ContactContext {
  readonly notes: Notes;
  readonly baseUrl: string;
  /** Of telephone numbers that name no country. */
  readonly country: string | undefined;
}

const roleWords: Readonly<Record<string, string>> = {
  presse: 'press', 'relations presse': 'press', 'contact presse': 'press', press: 'press', inscription: 'registration', inscriptions: 'registration', registration: 'registration', organisation: 'organisation', organization: 'organisation', organisateur: 'organisation',
  'rendez vous d affaires': 'b2b', 'rdv b2b': 'b2b', b2b: 'b2b', accessibilite: 'accessibility', accessibility: 'accessibility', partenariats: 'partnership', partenariat: 'partnership', partnerships: 'partnership', programme: 'programme', program: 'programme',
  intervenant: 'speaker', intervenante: 'speaker', orateur: 'speaker', oratrice: 'speaker', conferencier: 'speaker', speaker: 'speaker', moderateur: 'moderator', moderatrice: 'moderator', animateur: 'moderator', animatrice: 'moderator', president: 'chair', presidente: 'chair',
};

/** Contacts of a list of people, each with the row it is from. Who speaks is not reached by what the list says, unless it says so. */
export function readContactRows({ rows }: Table<ContactField>, context: ContactContext): Contact[] {
  const taken: TakenIds = new Map();
  return rows.flatMap(({ row, content }) => {
    const name = nameOf(row, context.notes);
    if (name === '') {
      row.note('row-without-name', { found: content });
      return [];
    }
    const [given] = row.find('id');
    const id = claimId((given && toId(given.cell.text)) || toSlug(name, 'person'), taken);
    return [{ id, ...readContact(row, name, context) }];
  });
}

function nameOf(row: Row<ContactField>, notes: Notes): string {
  const [full, given, family] = (['name', 'given', 'family'] as const).map((field) => row.find(field)[0]?.cell.text ?? '');
  return readLine(full || [given, family].filter(Boolean).join(' '), { notes, place: row.place });
}

function readContact(row: Row<ContactField>, name: string, context: ContactContext): Omit<Contact, 'id'> {
  const at = { notes: context.notes, place: row.place, subject: name, baseUrl: context.baseUrl };
  const line = (text: string) => readLine(text, at);
  const roles = row.find('role').flatMap(({ cell }) => itemsOf(cell.text).flatMap((part) => part.split(/\s*,\s*/)).map(readRole)).filter(Boolean);
  const [visibility, isWithheld] = visibilityOf(row, roles);
  const channels = readChannels(row, isWithheld, name, context);
  const [given, family] = (['given', 'family'] as const).map((field) => row.find(field)[0]?.cell.text);
  const [jobTitle, organisationName] = [row.text('jobTitle', line), row.text('organisation', line)];
  const biography = row.text('biography', (text) => readRichText(text, at));
  const links = row.find('links').flatMap((found) => readLinks(found, at));
  const photo = row.find('photo')[0] && readLinks(row.find('photo')[0]!, at)[0]?.url;
  const languages = row.find('language').flatMap(({ cell }) => readLanguages(cell.text).tags);
  const countries = row.find('country').flatMap(({ cell }) => readCountry(cell.text) ?? []);
  const hoursNote = row.text('hours', line);
  const kind = readKind(row.find('kind')[0]?.cell.text ?? '');
  return {
    name, ...(kind ? { kind } : {}), ...(given && family ? { structuredName: { given, family } } : {}), ...(roles.length > 0 ? { roles: [...new Set(roles)] } : {}), ...(jobTitle === undefined ? {} : { jobTitle }), ...(organisationName === undefined ? {} : { organisationName }), ...channels,
    ...(links.length > 0 ? { links } : {}), ...(languages.length > 0 ? { languages: [...new Set(languages)] } : {}), ...(hoursNote === undefined ? {} : { hoursNote }), ...(photo && /^https?:/i.test(photo) ? { photo: { url: photo } } : {}),
    ...(biography === undefined ? {} : { biography }), ...(countries.length > 0 ? { countries: [...new Set(countries)] } : {}), ...(visibility ? { visibility } : {}),
  };
}

function readRole(text: string): string {
  const key = fold(text).replace(/[^a-z0-9]+/g, ' ').trim();
  if (Object.hasOwn(roleWords, key)) return roleWords[key]!;
  return (contactRoles as readonly string[]).includes(key) ? key : toToken(text);
}

function readKind(text: string): Contact['kind'] {
  const key = fold(text);
  if (/^(equipe|team|service|desk)/.test(key)) return 'team';
  return /^(organisation|organization|structure|entreprise)/.test(key) ? 'organisation' : undefined;
}

/** Whether somebody is shown, and whether they can be reached: who only speaks is shown without their channels. */
function visibilityOf(row: Row<ContactField>, roles: readonly string[]): [Visibility | undefined, boolean] {
  const written = fold(row.find('visibility')[0]?.cell.text ?? '').trim();
  if (/^(non|no|prive|masque|withheld|private|interne|internal|confidentiel)/.test(written)) return ['withheld', true];
  if (/^partenaires?|^partners?/.test(written)) return ['partners', false];
  if (/^(oui|yes|public|ok|x|publie)/.test(written)) return [undefined, false];
  const onlySpeaks = roles.every((role) => (sessionRoles as readonly string[]).includes(role));
  return [undefined, onlySpeaks];
}

function readChannels(row: Row<ContactField>, isWithheld: boolean, name: string, { notes, country }: ContactContext): Pick<Contact, 'mails' | 'telephones'> {
  const visibility = isWithheld ? { visibility: 'withheld' as const } : {};
  const own = row.find('country')[0];
  const home = (own && readCountry(own.cell.text)) ?? country;
  const read = <Value>(field: ContactField, code: 'mail-unreadable' | 'telephone-unreadable', reader: (text: string) => Value | undefined) => row.find(field).flatMap((found) => itemsOf(found.cell.text).flatMap((item) => {
    const value = reader(item);
    if (value === undefined) notes.add(code, { place: found.place, subject: name, found: item });
    return value === undefined ? [] : [value];
  }));
  const mails = read('mail', 'mail-unreadable', readMailAddress).map((address) => ({ address, ...visibility }));
  const telephones = [
    ...read('telephone', 'telephone-unreadable', (text) => readTelephoneNumber(text, home)).map((number) => ({ number, ...visibility })),
    ...read('mobile', 'telephone-unreadable', (text) => readTelephoneNumber(text, home)).map((number) => ({ number, kind: 'mobile' as const, ...visibility })),
  ];
  if (isWithheld && mails.length + telephones.length > 0) notes.tally('channel-withheld', '', { place: row.place, subject: name, found: [...mails.map(({ address }) => address), ...telephones.map(({ number }) => number)].join(', ') });
  return { ...(telephones.length > 0 ? { telephones } : {}), ...(mails.length > 0 ? { mails } : {}) };
}

/** The addresses in a cell, or the one behind it; a column of a service names it. */
function readLinks({ cell, column, place }: Found<ContactField>, { notes, subject, baseUrl }: { notes: Notes; subject: string; baseUrl: string }): { url: string; title?: string }[] {
  return (cell.link ? [cell.link] : itemsOf(cell.text)).filter((raw) => !/^(n\/?a|non|none|no|aucun|['’]?[-–]+)$/i.test(raw)).flatMap((raw) => {
    const url = readAddressNoting(raw, baseUrl, notes, { place, subject });
    return url === undefined ? [] : [{ url, ...(/^(url|web|site( web)?|liens?|links?|website)$/i.test(column.heading) ? {} : { title: column.heading.replace(/\s*\(.*\)$/, '') }) }];
  });
}

/** The contacts of sessions with what a list of people tells of those of the same name, and the others of the list behind them. */
export function mergeContacts(fromSessions: readonly Contact[], listed: readonly Contact[]): { contacts: Contact[]; renamed: ReadonlyMap<string, string> } {
  const keyOf = ({ name }: Contact) => fold(anyText(name));
  const present = new Map(fromSessions.map((contact) => [keyOf(contact), contact]));
  const renamed = new Map<string, string>();
  const merged = listed.map((contact) => {
    const known = present.get(keyOf(contact));
    if (!known) return contact;
    renamed.set(known.id, contact.id);
    return { ...known, ...contact, roles: [...new Set([...(contact.roles ?? []), ...(known.roles ?? [])])] };
  });
  const ids = new Set(merged.map(({ id }) => id));
  const others = fromSessions.filter(({ id }) => !renamed.has(id)).map((contact) => {
    if (!ids.has(contact.id)) return contact;
    renamed.set(contact.id, `${contact.id}-speaker`);
    return { ...contact, id: `${contact.id}-speaker` };
  });
  return { contacts: [...merged, ...others], renamed };
}
