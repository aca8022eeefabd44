import type { FileLink, Link, LocalisedText, Recording } from '../../schemas/index.js';
import { readAddressNoting } from './address.js';
import { mediaTypeOf } from './media-type.js';
import { anyText, readLine, readLocalised, toPlace, type TextContext } from './plain-text.js';
import { asRecord, firstText, itemsIn, textField, textOf, type SourceRecord } from './source.js';
import { noteUnread } from './unread.js';

/** Everything a session links to, each address once. */
export interface SessionLinks {
  readonly links: readonly Link[];
  readonly files: readonly FileLink[];
  readonly recordings: readonly Recording[];
}

/** A link as the source has it. */
interface RawLink {
  readonly raw: string;
  readonly title: LocalisedText | undefined;
  readonly isAttachment: boolean;
  readonly rel?: string;
}

const linkFields = new Set(['href', 'url', 'resource', 'title', 'description', textField]);
const feedback = { en: 'Feedback', fr: 'Votre avis', de: 'Feedback' };
const video = { en: 'Video', fr: 'Vidéo', de: 'Video' };
const origin = { en: 'Page of origin', fr: 'Page d’origine', de: 'Ursprüngliche Seite' };

const recordingTitle = /^((video|vidéo|audio)( (recording|enregistrement|aufzeichnung))?s?|recording|aufzeichnung|mitschnitt|enregistrement|captation)( ?\([^)]*\))?( - .*)?:?$/i;
const filesTitle = /\b(slides?|folien|diapos?|diapositives|transparents|présentation|paper|subtitles?|sous-titres|untertitel)\b/i;

/** Reads links, attachments and the pages for feedback and of origin; recordings and files are told by what they are. */
export function readSessionLinks(record: SourceRecord, context: TextContext): SessionLinks {
  const read = new Map<string, RawLink>();
  for (const link of listLinks(record, context)) {
    const url = readAddressNoting(link.raw, context.baseUrl ?? '', context.notes, toPlace(context));
    if (url === undefined) continue;
    if (read.has(url)) context.notes.tally('link-repeated', '', { ...toPlace(context), found: url });
    else read.set(url, link);
  }
  const sorted = [...read].map(([url, link]) => ({ url, link, place: placeOf(url, link) }));
  const of = (place: string) => sorted.filter((entry) => entry.place === place);
  return {
    links: of('links').map(({ url, link }) => ({ url, ...titled(link), ...(link.rel ? { rel: link.rel } : {}) })),
    files: of('files').map(({ url, link }) => ({ url, ...titled(link), ...typed(url) })),
    recordings: of('recordings').map(({ url, link }) => ({ url, ...titled(link), ...typed(url) })),
  };
}

function listLinks(record: SourceRecord, context: TextContext): RawLink[] {
  const listed = [
    ...itemsIn(record, 'attachments', 'attachment').map((item) => toRawLink(item, true, context)),
    ...itemsIn(record, 'links', 'link').map((item) => toRawLink(item, false, context)),
  ];
  const recording = asRecord(record.get('recording'));
  const named = [
    ...[firstText(recording ?? new Map(), 'url', 'link'), textOf(record.get('video_download_url'))].map((raw) => ({ raw, title: video, isAttachment: false })),
    { raw: textOf(record.get('feedback_url')), title: feedback, rel: 'feedback', isAttachment: false },
    { raw: textOf(record.get('origin_url')), title: origin, rel: 'alternate', isAttachment: false },
  ];
  return [...listed, ...named].filter(({ raw }) => raw !== '');
}

function toRawLink(item: unknown, isAttachment: boolean, context: TextContext): RawLink {
  const link = asRecord(item);
  if (!link) return { raw: textOf(item), title: undefined, isAttachment };
  const raw = firstText(link, 'href', 'url', 'resource');
  const title = readLocalised(link.get('title') ?? link.get('description') ?? link.get(textField), (text) => readLine(text, context));
  const type = textOf(link.get('type')).toLowerCase();
  noteUnread(link, type === 'feedback' || type === 'origin' ? new Set([...linkFields, 'type']) : linkFields, isAttachment ? 'attachment' : 'link', context.place, context.notes);
  if (type === 'feedback') return { raw, title: title ?? feedback, rel: 'feedback', isAttachment };
  return type === 'origin' ? { raw, title: title ?? origin, rel: 'alternate', isAttachment } : { raw, title, isAttachment };
}

/** Attachments are files whatever they say; a link is a recording by its ending or title, a file by its ending. */
function placeOf(url: string, { isAttachment, title }: RawLink): keyof SessionLinks {
  if (!/^https?:/i.test(url)) return 'links';
  if (isAttachment) return 'files';
  const mediaType = mediaTypeOf(url) ?? '';
  const words = anyText(title);
  if (/^(video|audio)\/|mpegurl$/.test(mediaType) || recordingTitle.test(words)) return 'recordings';
  if (/^application\/|^text\/vtt$/.test(mediaType)) return 'files';
  return mediaType !== '' && mediaType !== 'text/html' && filesTitle.test(words) ? 'files' : 'links';
}

function titled({ title }: RawLink): { title?: LocalisedText } {
  return title === undefined ? {} : { title };
}

function typed(url: string): { mediaType?: string } {
  const mediaType = mediaTypeOf(url);
  return mediaType === undefined ? {} : { mediaType };
}
