import type { EventDocument } from '../../schemas/index.js';
import { allTexts } from '../locale/text.js';
import { checkCoFunding, type CoFundingFault } from '../parties/index.js';
import { findClashes } from './clashes.js';
import { contrastOnWhite } from './contrast.js';
import { textsOfDocument, type PlacedText } from './texts.js';

/** What a document may say but had better not. The codes are stable. */
export const adviceCodes = ['language-missing', 'hour-without-zone', 'co-funding', 'contact-reachable', 'track-contrast', 'person-twice', 'room-twice', 'picture-without-text', 'link-not-secure'] as const;

/** One thing that is allowed and unwise. */
export interface Advice {
  readonly code: (typeof adviceCodes)[number];
  /** Where in the document, as in issues. */
  readonly path: readonly (string | number)[];
  /** What it is said of: a colour, a language, a name. */
  readonly found?: string;
  /** The other session, of two at the same time. */
  readonly other?: string;
  /** What the rules on co-funding ask for. */
  readonly fault?: CoFundingFault;
}

/** WCAG 2.2 §1.4.11, for what is no text. */
const leastContrast = 3;

/** Who is on stage is not an address for everybody unless they said so. */
const stageRoles = new Set(['speaker', 'chair', 'moderator', 'panellist']);

/** What in a valid document will trouble readers or the organiser, in the order of the document. */
export function adviseOn(document: EventDocument): Advice[] {
  const texts = [...textsOfDocument(document)];
  return [
    ...texts.flatMap((text) => adviseOnLanguages(text, document.event.languages ?? ['en'])),
    ...adviseOnHours(texts, document),
    ...checkCoFunding(document).map((fault): Advice => ({ code: 'co-funding', path: fault.path, fault })),
    ...adviseOnTracks(document),
    ...findClashes(document),
    ...adviseOnContacts(document),
    ...adviseOnAddresses(document),
  ];
}

/** Texts that are there in some languages of the document and not in others. A plain text counts as all: names often are. */
function adviseOnLanguages({ path, text }: PlacedText, languages: readonly string[]): Advice[] {
  if (typeof text === 'string') return [];
  return languages.filter((language) => !Object.hasOwn(text, language)).map((found) => ({ code: 'language-missing', path, found }));
}

const hour = /(?<![\d/.-])([01]?\d|2[0-3])\s?(?:h\s?[0-5]\d?|:[0-5]\d|h(?![\p{L}\d])|\s?[ap]\.?m\.?(?!\p{L}))/iu;
const zone = /\b(CES?T|GMT|UTC|WES?T|EES?T|MS[KD]|[ECMP][SD]T|BST|IST|JST)\b|[+-]\d{2}:?\d{2}|heures? (de|locale)|(local|[A-Z]\p{L}+) time|Uhr MES?Z/u;

/** An hour in a text says nothing to who is elsewhere; in the fields for hours each reader has their own. */
function adviseOnHours(texts: readonly PlacedText[], { event }: EventDocument): Advice[] {
  if (event.attendance !== 'online' && event.attendance !== 'hybrid') return [];
  return texts.flatMap(({ path, text }) => {
    const found = allTexts(text).map((words) => (zone.test(words) ? undefined : hour.exec(words)?.[0])).find(Boolean);
    return found ? [{ code: 'hour-without-zone', path, found }] : [];
  });
}

function adviseOnTracks({ event }: EventDocument): Advice[] {
  return (event.tracks ?? []).flatMap(({ colour }, index) => (colour !== undefined && contrastOnWhite(colour) < leastContrast ? [{ code: 'track-contrast', path: ['event', 'tracks', index, 'colour'], found: colour } as const] : []));
}

function adviseOnContacts({ contacts }: EventDocument): Advice[] {
  return contacts.flatMap((contact, index) => {
    const isOnStage = contact.roles !== undefined && contact.roles.length > 0 && contact.roles.every((role) => stageRoles.has(role));
    const isOpen = (channel: { visibility?: string | undefined }) => channel.visibility === undefined && contact.visibility === undefined;
    const list = contact.mails?.some(isOpen) ? 'mails' : contact.telephones?.some(isOpen) ? 'telephones' : undefined;
    return isOnStage && list ? [{ code: 'contact-reachable', path: ['contacts', index, list], found: allTexts(contact.name)[0] ?? contact.id } as const] : [];
  });
}

/** Pictures without words, and addresses that others can change on the way. */
function adviseOnAddresses({ event, contacts }: EventDocument): Advice[] {
  const pictures = [{ path: ['event', 'image'], image: event.image }, ...contacts.map(({ photo }, index) => ({ path: ['contacts', index, 'photo'], image: photo }))];
  const silent = pictures.flatMap(({ path, image }): Advice[] => (image && image.alt === undefined && path[0] === 'event' ? [{ code: 'picture-without-text', path, found: image.url }] : []));
  const channels = (event.registration?.channels ?? []).flatMap(({ url }, index): Advice[] => (url?.startsWith('http:') ? [{ code: 'link-not-secure', path: ['event', 'registration', 'channels', index, 'url'], found: url }] : []));
  return [...silent, ...channels];
}
