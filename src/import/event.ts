import { type ConferenceEvent, type LanguageTag, type LocalisedText, type Room, type Track } from '../../schemas/index.js';
import { readPageNoting } from './address.js';
import { readCountry } from './countries.js';
import { toId, toSlug } from './identifier.js';
import { readLanguages } from './languages.js';
import { likelyLanguageOf } from './likely-language.js';
import { anyText, readLine, readLocalised, type TextContext } from './plain-text.js';
import type { ImportOptions } from './report.js';
import { readRichText } from './rich-text.js';
import { asItems, asRecord, firstText, textOf, type SourceRecord, type SourceSchedule } from './source.js';
import { noteUnread } from './unread.js';

/** What the other readers found out about the event. */
export interface EventParts {
  readonly start: string;
  readonly end: string;
  readonly timeZone: string;
  readonly dayChange: string | undefined;
  readonly rooms: readonly Room[];
  readonly tracks: readonly Track[];
  /** Languages of the sessions, most frequent first. */
  readonly spoken: readonly LanguageTag[];
  /** The texts of the sessions, from which their language is guessed where nothing tells it. */
  readonly texts: Iterable<string>;
}

const conferenceFields = new Set([
  'acronym', 'title', 'subtitle', 'description', 'venue', 'address', 'city', 'country', 'start', 'end', 'days', 'daysCount', 'day_change', 'time_zone_name', 'timezone', 'time_zone',
  'url', 'base_url', 'logo', 'language', 'languages', 'track', 'tracks', 'rooms',
]);

/** What a caller knows, and what the source lets guess. */
export interface EventOptions extends ImportOptions {
  /** Language of the texts where neither the source nor the caller tells one, nor they themselves. Default `en`. */
  readonly likelyLanguage?: string;
  /** Name of the event where neither tells one. */
  readonly likelyName?: string;
}

/** Reads the event itself. */
export function readEvent(source: SourceSchedule, parts: EventParts, options: EventOptions, context: TextContext): ConferenceEvent {
  const { conference } = source;
  noteUnread(conference, conferenceFields, 'conference', context.place, context.notes);
  if (source.version !== '') context.notes.add('version-not-kept', { place: 'schedule', found: source.version });
  const name = readName(conference, parts, options, context);
  const acronym = readLine(textOf(conference.get('acronym')), context);
  const subtitle = readLocalised(conference.get('subtitle'), (text) => readLine(text, context));
  const description = readLocalised(conference.get('description'), (text) => readRichText(text, context));
  const venue = readVenue(conference, name, parts.rooms, context);
  return {
    id: readId(acronym, anyText(name), options, context),
    name,
    ...(acronym ? { acronym } : {}),
    ...(subtitle === undefined ? {} : { subtitle }),
    ...(description === undefined ? {} : { description }),
    start: parts.start,
    end: parts.end,
    timeZone: parts.timeZone,
    ...(parts.dayChange === undefined ? {} : { dayChange: parts.dayChange }),
    ...(venue ? { venue } : {}),
    languages: readEventLanguages(conference, parts, options, context),
    ...readPages(source, context),
    ...(parts.tracks.length > 0 ? { tracks: [...parts.tracks] } : {}),
  };
}

function readName(conference: SourceRecord, { start }: EventParts, { name, likelyName }: EventOptions, context: TextContext): LocalisedText {
  const told = readLocalised(conference.get('title'), (text) => readLine(text, context));
  if (told !== undefined) return told;
  const instead = name?.trim() || readLine(textOf(conference.get('acronym')), context);
  if (instead) return instead;
  const became = likelyName ?? `Programme ${start}`;
  context.notes.add('event-name-guessed', { place: context.place, became });
  return became;
}

function readId(acronym: string, name: string, { id }: ImportOptions, { notes, place }: TextContext): string {
  const told = toId(acronym);
  if (told !== '' && told === acronym) return told;
  const became = told || toId(id ?? '') || toSlug(name, 'event');
  if (told !== '') notes.add('id-changed', { place, found: acronym, became });
  else if (became !== id) notes.add('event-id-guessed', { place, found: name, became });
  return became;
}

/** A venue needs a name: that of the town, or of the event, where its rooms are all that is told. */
function readVenue(conference: SourceRecord, eventName: LocalisedText, rooms: readonly Room[], context: TextContext): ConferenceEvent['venue'] {
  const told = readLocalised(conference.get('venue'), (text) => readLine(text, context));
  const locality = readLocalised(conference.get('city'), (text) => readLine(text, context));
  const written = textOf(conference.get('country'));
  const country = written ? readCountry(written) : undefined;
  const isNowhere = told === undefined && locality === undefined && rooms.length === 0;
  if (written && (isNowhere || country === undefined)) context.notes.tally('field-not-kept', 'conference.country', { place: context.place, found: 'conference.country' });
  if (isNowhere) return undefined;
  const name = told ?? locality ?? eventName;
  if (told === undefined) context.notes.add('venue-name-guessed', { place: context.place, became: anyText(name) });
  const address = { ...(locality === undefined ? {} : { locality }), ...(country ? { country } : {}) };
  return { name, ...(Object.keys(address).length > 0 ? { address } : {}), ...(rooms.length > 0 ? { rooms: [...rooms] } : {}) };
}

function readEventLanguages(conference: SourceRecord, { spoken, texts }: EventParts, { language, likelyLanguage = 'en' }: EventOptions, { notes, place }: TextContext): LanguageTag[] {
  const told = readLanguages([...asItems(conference.get('languages')), ...asItems(conference.get('language'))].map(textOf).join(','));
  for (const found of told.unreadable) notes.tally('language-unreadable', found, { place, found });
  const fromCaller = readLanguages(language ?? '').tags;
  if (told.tags.length > 0) return [...told.tags];
  if (fromCaller.length > 0 || spoken.length > 0) return [...new Set([...fromCaller, ...spoken])];
  const became = likelyLanguageOf(texts) ?? likelyLanguage;
  notes.add('event-language-guessed', { place, became });
  return [became];
}

function readPages({ conference, baseUrl }: SourceSchedule, context: TextContext): Pick<ConferenceEvent, 'url' | 'image'> {
  const read = (raw: string) => readPageNoting(raw, context.baseUrl ?? '', context.notes, { place: context.place });
  const url = read(firstText(conference, 'url') || baseUrl);
  const logo = conference.get('logo');
  const image = read(textOf(asRecord(logo)?.get('url') ?? logo));
  return { ...(url === undefined ? {} : { url }), ...(image === undefined ? {} : { image: { url: image } }) };
}
