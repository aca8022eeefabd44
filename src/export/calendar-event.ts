import type { DateArray, EventAttributes } from 'ics';
import type { ConferenceEvent, EventDocument, LocalisedText, Session } from '../../schemas/index.js';
import { toInstantMs } from '../../schemas/instant.js';
import { attributeUrl } from '../attribution/attribute-url.js';
import { directoryOf } from '../agenda/directory.js';
import { chooseText } from '../locale/text.js';
import { blocksToHtml, escapeHtml } from '../rich-text/html.js';
import { blocksToText, readRichText, type RichBlock } from '../rich-text/read.js';
import { addDays } from '../time/day.js';
import { sessionSpan } from '../time/span.js';
import type { CalendarOptions } from './calendar.js';
import { escapeText, withoutControls } from './content-line.js';
import { locationOf } from './location.js';
import { organizerOf } from './organizer.js';

/** The largest INTEGER (RFC 5545 §3.3.8), which SEQUENCE is. */
const largestInteger = 2_147_483_647;

/** A session as the entry of a calendar that `ics` writes. */
export function toEvent(session: Session, document: EventDocument, { reader, nowMs, partner = '' }: Pick<CalendarOptions, 'reader' | 'nowMs' | 'partner'>): EventAttributes {
  const { event } = document;
  const { tracks } = directoryOf(document);
  const say = (text: LocalisedText | undefined) => (text === undefined ? '' : withoutControls(chooseText(text, reader).text));
  const location = locationOf(document, session, say);
  const page = session.url ?? event.url;
  const url = page && attributeUrl(page, partner);
  const abstract = session.abstract ?? session.description;
  const blocks = abstract === undefined ? [] : readRichText(say(abstract));
  const description = [say(session.subtitle), blocksToText(blocks).trim(), url ?? ''].filter(Boolean).join('\n\n');
  const html = blocks.length > 0 ? htmlDescription(say(session.subtitle), blocks, url) : '';
  const organizer = organizerOf(document, say);
  const geo = event.venue?.geo;
  // `ics` refuses a moment before 1970, and all with it.
  const modifiedMs = session.modified ? toInstantMs(session.modified, event.timeZone) : NaN;
  const categories = [say(tracks.get(session.track ?? '')?.name), ...(session.tags ?? []).map(say)].filter(Boolean).map(escapeText);
  return {
    ...times(session, event.timeZone),
    uid: `${session.id}@${event.id}`,
    timestamp: nowMs,
    title: say(session.title),
    sequence: sequenceOf(session.revision ?? 0),
    status: statusOf(session, event),
    ...(modifiedMs >= 0 ? { lastModified: modifiedMs } : {}),
    ...(description ? { description } : {}),
    ...(html ? { htmlContent: escapeText(html) } : {}),
    ...(organizer ? { organizer } : {}),
    ...(location ? { location } : {}),
    ...(geo ? { geo: { lat: geo.latitude, lon: geo.longitude } } : {}),
    ...(url ? { url } : {}),
    ...(categories.length > 0 ? { categories } : {}),
  } as EventAttributes;
}

/** The description with its marks, which calendars that show HTML take instead (`X-ALT-DESC`, as Outlook writes it). */
function htmlDescription(subtitle: string, abstract: readonly RichBlock[], url: string | undefined): string {
  const page = url ? `<p><a href="${escapeHtml(url)}">${escapeHtml(url)}</a></p>` : '';
  return `<html><body>${subtitle ? `<p>${escapeHtml(subtitle)}</p>` : ''}${blocksToHtml(abstract)}${page}</body></html>`;
}

/** Nothing is held at the old time of an event that is postponed; its entries come back with the new one. */
function statusOf({ status }: Session, event: ConferenceEvent): NonNullable<EventAttributes['status']> {
  if (event.status === 'cancelled' || event.status === 'postponed' || status === 'cancelled' || status === 'replaced') return 'CANCELLED';
  return status === 'expected' ? 'TENTATIVE' : 'CONFIRMED';
}

/** Some count revisions in milliseconds since 1970, which no calendar takes; what is beyond 1973 as such is written in seconds. */
function sequenceOf(revision: number): number {
  return Math.min(revision < 100_000_000_000 ? revision : Math.floor(revision / 1000), largestInteger);
}

/** An entry of an hour without an end lasts no time at all (RFC 5545 §3.6.1); DTEND may not say so, since it must be later. */
function times(session: Session, timeZone: string): Pick<EventAttributes, 'start' | 'startInputType' | 'startOutputType'> & { end?: DateArray } {
  const span = sessionSpan(session, timeZone);
  if (!span) return { start: toDateParts(session.day!), end: toDateParts(addDays(session.day!, 1)) };
  return { start: toUtcParts(span.startMs), ...(span.endMs > span.startMs ? { end: toUtcParts(span.endMs) } : {}), startInputType: 'utc', startOutputType: 'utc' };
}

function toDateParts(date: string): DateArray {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return [year, month, day];
}

/** The types of `ics` know no seconds; what it writes does. */
function toUtcParts(instantMs: number): DateArray {
  const date = new Date(instantMs);
  const parts = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate(), date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()];
  return parts as unknown as DateArray;
}
