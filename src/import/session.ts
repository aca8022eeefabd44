import type { LocalisedText, Session } from '../../schemas/index.js';
import { readAddressNoting } from './address.js';
import { mentionsCancellation, readTitle } from './cancellation.js';
import { readLanguages } from './languages.js';
import { anyText, readLine, readLocalised, toPlace, type TextContext } from './plain-text.js';
import { readRichText } from './rich-text.js';
import { kindOfTitle, readKind } from './session-kind.js';
import { readSessionLinks } from './session-links.js';
import { readRecordingTerms, readState } from './session-state.js';
import { asItems, asRecord, firstText, isBlank, itemsIn, textOf, type SourceRecord } from './source.js';
import { noteRepeated, noteUnread } from './unread.js';

/** What of a session is told by its own fields: all but id, times, rooms, track and people. */
export type SessionContent = Omit<Session, 'id' | 'start' | 'end' | 'day' | 'rooms' | 'track' | 'people'>;

const elsewhere = ['id', 'guid', 'code', 'slug', 'date', 'start', 'start_time', 'end', 'duration', 'room', 'rooms', 'track', 'persons', 'speakers', 'participants'];
const here = ['title', 'subtitle', 'abstract', 'description', 'type', 'category', 'language', 'logo', 'image', 'links', 'attachments', 'url', 'feedback_url', 'origin_url', 'video_download_url', 'recording', 'recording_license', 'do_not_record', 'do_not_stream', 'tags', 'keywords', 'topics', 'state', 'revision', 'modified'];
const sessionFields = new Set([...elsewhere, ...here]);
const singleFields = ['title', 'subtitle', 'abstract', 'description', 'date', 'start', 'duration', 'room', 'track', 'type', 'language', 'url'];

/** Reads the content of a session; nothing where it has no title, which is noted. */
export function readSession(record: SourceRecord, context: TextContext): SessionContent | undefined {
  noteUnread(record, sessionFields, 'event', context.place, context.notes);
  noteRepeated(record, singleFields, 'event', context.place, context.notes);
  const title = readTitles(record.get('title'), context);
  if (title === undefined) {
    context.notes.add('session-without-title', toPlace(context));
    return undefined;
  }
  return {
    ...readState(record, context),
    ...title,
    ...readTexts(record, context),
    ...readKindOf(record, anyText(title.title), context),
    ...readLanguagesOf(record, context),
    ...readAddresses(record, context),
    ...readRecordingTerms(record, context),
  };
}

function readTitles(value: unknown, context: TextContext): Pick<Session, 'title' | 'status' | 'statusNote'> | undefined {
  let status: 'cancelled' | undefined;
  let statusNote: string | undefined;
  const title = readLocalised(value, (raw) => {
    const line = readLine(raw, context);
    const read = readTitle(line);
    if (read.isCancelled) context.notes.add('title-cancelled', { ...toPlace(context), found: line, became: read.title });
    else if (mentionsCancellation(line)) context.notes.add('title-mentions-cancellation', { ...toPlace(context), found: line });
    if (read.isCancelled) status = 'cancelled';
    statusNote ??= read.note;
    return read.title;
  });
  if (title === undefined) return undefined;
  return { title, ...(status ? { status } : {}), ...(statusNote === undefined ? {} : { statusNote }) };
}

/** A description that only repeats the abstract is left out. */
function readTexts(record: SourceRecord, context: TextContext): Partial<Session> {
  const subtitle = readLocalised(record.get('subtitle'), (text) => readLine(text, context));
  const read = (field: string) => readLocalised(record.get(field), (text) => readRichText(text, context));
  const [abstract, description] = [read('abstract'), read('description')];
  const isRepeated = abstract !== undefined && description !== undefined && JSON.stringify(abstract) === JSON.stringify(description);
  if (isRepeated) context.notes.tally('text-repeated', '', { ...toPlace(context), found: anyText(description) });
  const tags = ['tags', 'keywords', 'topics'].flatMap((field) => readTags(record, field, context));
  return {
    ...(subtitle === undefined ? {} : { subtitle }),
    ...(abstract === undefined ? {} : { abstract }),
    ...(description === undefined || isRepeated ? {} : { description }),
    ...(tags.length > 0 ? { tags } : {}),
  };
}

function readTags(record: SourceRecord, field: string, context: TextContext): LocalisedText[] {
  return itemsIn(record, field, field.replace(/s$/, '')).flatMap((item) => {
    const tag = asRecord(item);
    const words = readLocalised(tag?.get('name') ?? tag?.get('tag') ?? item, (text) => readLine(text, context));
    return words === undefined ? [] : [words];
  });
}

function readKindOf(record: SourceRecord, title: string, { notes, place, subject }: TextContext): { kind?: string } {
  const found = firstText(record, 'type', 'category');
  if (found === '') {
    const kind = kindOfTitle(title);
    if (kind !== undefined) notes.tally('kind-guessed', `${title}\n${kind}`, { place, ...(subject ? { subject } : {}), found: title, became: kind });
    return kind === undefined ? {} : { kind };
  }
  const read = readKind(found);
  if (read === undefined) {
    notes.tally('kind-unreadable', found, { place, found });
    return {};
  }
  if (!read.isKnown) notes.tally('kind-kept', found, { place, found, became: read.kind });
  else if (read.kind !== found.toLowerCase()) notes.tally('kind-mapped', found, { place, found, became: read.kind });
  return { kind: read.kind };
}

function readLanguagesOf(record: SourceRecord, { notes, place }: TextContext): { languages?: string[] } {
  const { tags, mapped, unreadable } = readLanguages(asItems(record.get('language')).map(textOf).join(','));
  for (const found of unreadable) notes.tally('language-unreadable', found, { place, found });
  for (const [found, became] of mapped) notes.tally('language-mapped', found, { place, found, became });
  return tags.length > 0 ? { languages: [...tags] } : {};
}

function readAddresses(record: SourceRecord, context: TextContext): Partial<Session> {
  const { links, files, recordings } = readSessionLinks(record, context);
  const read = (raw: string) => (raw === '' ? undefined : readAddressNoting(raw, context.baseUrl ?? '', context.notes, toPlace(context)));
  const url = read(textOf(record.get('url')));
  const logo = ['logo', 'image'].map((field) => record.get(field)).find((value) => !isBlank(value));
  const image = read(textOf(asRecord(logo)?.get('url') ?? logo));
  const isPage = url !== undefined && /^https?:/i.test(url);
  return {
    ...(isPage ? { url } : {}),
    ...(image !== undefined && /^https?:/i.test(image) ? { image: { url: image } } : {}),
    ...(links.length > 0 || (url !== undefined && !isPage) ? { links: [...links, ...(url === undefined || isPage ? [] : [{ url }])] } : {}),
    ...(files.length > 0 ? { files: [...files] } : {}),
    ...(recordings.length > 0 ? { recordings: [...recordings] } : {}),
  };
}
