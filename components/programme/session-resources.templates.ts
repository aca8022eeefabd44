import { html, nothing, type TemplateResult } from 'lit';
import type { FileLink, Link, Recording, Session } from '../../schemas/index.js';
import { inLanguage } from '../view.js';
import { nameOfPage, partHeading, resourceAddress, type DetailsView } from './session-link.templates.js';

/** Files, recordings and links of a session. */
export function resourcesOf({ files, recordings, links }: Session, view: DetailsView): unknown {
  const { words } = view;
  return [listOf(words.files, files, view), listOf(words.recordings, recordings, view), listOf(words.links, links, view)];
}

function listOf(title: string, items: readonly (FileLink | Recording | Link)[] | undefined, view: DetailsView): TemplateResult | typeof nothing {
  if (!items?.length) return nothing;
  return html`<section>${partHeading(title, view)}<ul class="links" role="list">${items.map((item) => html`<li>${itemTemplate(item, view)}</li>`)}</ul></section>`;
}

function itemTemplate(item: FileLink | Recording | Link, view: DetailsView): TemplateResult {
  const address = resourceAddress(item.url, view);
  const title = item.title ? inLanguage(item.title, view) : nameOfPage(item.url);
  const notes = notesOf(item, view);
  return html`${address ? html`<a href=${address} hreflang=${item.language ?? nothing} rel="noopener">${title}</a>` : title}${notes ? html` <small>${notes}</small>` : nothing}`;
}

/** "PDF, 1,2 Mo, en anglais": what to expect behind a link. */
function notesOf(item: FileLink | Recording | Link, { words, format }: DetailsView): string {
  const type = 'mediaType' in item && item.mediaType ? nameOfType(item.mediaType) : '';
  const size = 'bytes' in item && item.bytes !== undefined ? writeSize(item.bytes, (written, power) => words.fileSize(written, power), (value) => format.number(value)) : '';
  const language = item.language ? words.inLanguage(format.languageNames([item.language])) : '';
  return [type, size, language].filter(Boolean).join(', ');
}

/** Media types whose subtype nobody reads, by the endings of their files (IANA). */
const endings: Readonly<Record<string, string>> = {
  'application/msword': 'DOC', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'DOCX', 'application/vnd.oasis.opendocument.text': 'ODT',
  'application/vnd.ms-powerpoint': 'PPT', 'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'PPTX', 'application/vnd.oasis.opendocument.presentation': 'ODP',
  'application/vnd.ms-excel': 'XLS', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'XLSX', 'application/vnd.oasis.opendocument.spreadsheet': 'ODS',
  'text/plain': 'TXT', 'audio/mpeg': 'MP3', 'text/calendar': 'ICS',
};

function nameOfType(mediaType: string): string {
  if (Object.hasOwn(endings, mediaType)) return endings[mediaType]!;
  const subtype = mediaType.replace(/^[^/]*\/(x-)?|\+.*$/g, '');
  return subtype.length > 8 ? mediaType : subtype.toUpperCase();
}

function writeSize(bytes: number, write: (written: string, power: 0 | 1 | 2) => string, number: (value: number) => string): string {
  if (bytes < 1000) return write(number(bytes), 0);
  if (bytes < 1_000_000) return write(number(Math.round(bytes / 1000)), 1);
  return write(number(Math.round(bytes / 100_000) / 10), 2);
}
