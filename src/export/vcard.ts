import type { Contact, LocalisedText } from '../../schemas/index.js';
import type { Reader } from '../locale/index.js';
import { chooseText } from '../locale/text.js';
import { plainTextOf } from '../rich-text/read.js';
import { escapeSingleText, escapeText, foldContentLine } from './content-line.js';

/** What a vCard needs beside the contact. */
export interface VCardOptions {
  /** Language of names and titles. */
  readonly reader: Reader;
  /** `4.0` (RFC 6350, default) or `3.0` (RFC 2426), which older address books want. */
  readonly version?: '4.0' | '3.0';
  /** Identifier of the card, the same each time it is made, so that address books update instead of adding. */
  readonly uid: string;
  /** Name of the organisation, if the contact has one. */
  readonly organisationName?: string;
  /** Address of the photo, complete. */
  readonly photoUrl?: string;
  /** The photo itself, which then stands in the card instead of its address. */
  readonly photo?: { readonly mediaType: string; readonly base64: string };
}

const kinds = { person: 'individual', team: 'group', organisation: 'org' } as const;
const telephoneTypes = { voice: 'voice', mobile: 'cell', fax: 'fax', text: 'text' } as const;

/**
 * A contact as a vCard, CRLF between lines and folded by octets. Every channel of the contact is written: give it what
 * {@link visibleContact} left.
 */
export function createVCard(contact: Contact, options: VCardOptions): string {
  const { reader, version = '4.0' } = options;
  const isFour = version === '4.0';
  const escape = isFour ? escapeSingleText : escapeText;
  const text = (value: LocalisedText) => escape(chooseText(value, reader).text);
  const lines = ['BEGIN:VCARD', `VERSION:${version}`, `UID:${escape(options.uid)}`];
  if (isFour) lines.push(`KIND:${kinds[contact.kind ?? 'person']}`);
  lines.push(`FN:${text(contact.name)}`, `N:${structuredName(contact, reader)}`);
  if (options.organisationName) lines.push(`ORG:${escapeText(options.organisationName)}`);
  if (contact.jobTitle) lines.push(`TITLE:${text(contact.jobTitle)}`);
  for (const { number, kind = 'voice' } of contact.telephones ?? []) lines.push(telephoneLine(number, kind, isFour));
  for (const { address } of contact.mails ?? []) lines.push(isFour ? `EMAIL:${escape(address)}` : `EMAIL;TYPE=INTERNET:${escape(address)}`);
  for (const { url } of contact.links ?? []) lines.push(`URL:${url}`);
  if (isFour) for (const [index, language] of (contact.languages ?? []).entries()) lines.push(`LANG;PREF=${index + 1}:${language}`);
  if (contact.biography) lines.push(`NOTE:${escape(plainTextOf(chooseText(contact.biography, reader).text))}`);
  lines.push(...photoLines(options, isFour));
  return [...lines, 'END:VCARD'].map(foldContentLine).join('');
}

/** RFC 6350 §6.2.2: family; given; additional; prefixes; suffixes. A name without parts is a family name to no one. */
function structuredName({ structuredName: parts, name }: Contact, reader: Reader): string {
  if (!parts) return `${escapeText(chooseText(name, reader).text)};;;;`;
  return [parts.family, parts.given, parts.additional, parts.prefix, parts.suffix].map((part) => escapeText(part ?? '')).join(';');
}

function telephoneLine(number: string, kind: keyof typeof telephoneTypes, isFour: boolean): string {
  const type = telephoneTypes[kind];
  return isFour ? `TEL;VALUE=uri;TYPE=${type}:tel:${number}` : `TEL;TYPE=${type.toUpperCase()}:${number}`;
}

/** RFC 6350 §6.2.4, RFC 2426 §3.1.4. */
function photoLines({ photo, photoUrl }: VCardOptions, isFour: boolean): string[] {
  if (photo) return [isFour ? `PHOTO:data:${photo.mediaType};base64,${photo.base64}` : `PHOTO;ENCODING=b;TYPE=${photo.mediaType.replace('image/', '').toUpperCase()}:${photo.base64}`];
  if (photoUrl) return [isFour ? `PHOTO:${photoUrl}` : `PHOTO;VALUE=uri:${photoUrl}`];
  return [];
}
