import { createEvents, type EventAttributes } from 'ics';
import type { EventDocument, Session } from '../../schemas/index.js';
import type { Slicing } from '../load/index.js';
import type { Reader } from '../locale/index.js';
import { chooseText } from '../locale/text.js';
import { toEvent } from './calendar-event.js';
import { escapeText, refold } from './content-line.js';

/** What a calendar needs beside the document. */
export interface CalendarOptions {
  readonly reader: Reader;
  /** When the file is made (`DTSTAMP`), in milliseconds since 1970. */
  readonly nowMs: number;
  /** How the work is cut into slices; without it, it is done at once. */
  readonly slicing?: Slicing;
  /** Is told how many sessions are done. */
  readonly onProgress?: (done: number, total: number) => void;
  /** The partner on whose page the file is made; its addresses tell so, see {@link attributeUrl}. */
  readonly partner?: string;
  /** Ends the work early with its reason. */
  readonly signal?: AbortSignal;
}

/** A calendar file, and the sessions it could not hold because not even their day is known. */
export interface CalendarFile {
  /** iCalendar (RFC 5545), in UTC, folded by octets. */
  readonly text: string;
  readonly leftOut: readonly Session[];
}

/** Thrown when a calendar cannot be made; `code` is stable. */
export class CalendarError extends Error {
  override readonly name = 'CalendarError';
  readonly code = 'calendar';
}

/** `ics` takes milliseconds for each as long as it is not compiled. */
const sessionsPerSlice = 2;
const productId = '-//technopole-events//calendar//EN';

/**
 * Sessions as an iCalendar file. Each keeps its UID from one file to the next (`session id @ event id`), its revision is
 * the SEQUENCE; days without hours become all-day entries, expected sessions TENTATIVE, cancelled ones and all those of an
 * event that is cancelled or postponed CANCELLED.
 */
export async function createCalendar(document: EventDocument, sessions: readonly Session[], options: CalendarOptions): Promise<CalendarFile> {
  const dated = sessions.filter(isDated);
  const body: string[] = [];
  let sliceStart = options.slicing?.clock() ?? 0;
  for (let done = 0; done < dated.length; done += sessionsPerSlice) {
    options.signal?.throwIfAborted();
    body.push(refold(writeEvents(dated.slice(done, done + sessionsPerSlice).map((session) => toEvent(session, document, options)))));
    options.onProgress?.(Math.min(done + sessionsPerSlice, dated.length), dated.length);
    if (options.slicing && options.slicing.clock() - sliceStart >= options.slicing.sliceMs) {
      await options.slicing.pause();
      sliceStart = options.slicing.clock();
    }
  }
  return { text: framed(body.join(''), document, options), leftOut: sessions.filter((session) => !isDated(session)) };
}

/** Writes one calendar after another of the same document; each session is only written once. */
export function createCalendarWriter(document: EventDocument, options: Pick<CalendarOptions, 'reader' | 'nowMs' | 'partner'>): (sessions: readonly Session[]) => string {
  const written = new Map<Session, string>();
  const write = (session: Session) => {
    const known = written.get(session) ?? refold(writeEvents([toEvent(session, document, options)]));
    written.set(session, known);
    return known;
  };
  return (sessions) => framed(sessions.filter(isDated).map(write).join(''), document, options);
}

function isDated({ start, day }: Session): boolean {
  return (start ?? day) !== undefined;
}

/** The calendar around its entries, which are folded already. */
function framed(body: string, { event }: EventDocument, { reader }: Pick<CalendarOptions, 'reader'>): string {
  const name = escapeText(chooseText(event.name, reader).text);
  const head = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'CALSCALE:GREGORIAN', `PRODID:${productId}`, 'METHOD:PUBLISH', `X-WR-CALNAME:${name}`].join('\n');
  return `${refold(head)}${body}END:VCALENDAR\r\n`;
}

/**
 * The VEVENTs of `ics`, without the calendar around them. Its error is none of JavaScript's, hence ours. Long texts are put in
 * afterwards: `ics` folds a line in a time that grows with the square of its length.
 */
function writeEvents(events: EventAttributes[]): string {
  const slots: string[] = [];
  /** No text has this character. */
  const slot = (content: string) => `\u0001${slots.push(content) - 1}`;
  const short = events.map(({ description, htmlContent, ...event }) => ({
    ...event,
    ...(description ? { description: slot(escapeText(description)) } : {}),
    ...(htmlContent ? { htmlContent: slot(htmlContent) } : {}),
  }));
  const { error, value } = createEvents(short, { productId });
  if (value) return value.slice(value.indexOf('BEGIN:VEVENT'), value.lastIndexOf('END:VCALENDAR')).replace(/\u0001(\d+)/g, (_, index: string) => slots[Number(index)]!);
  if (events.length > 1) return events.map((event) => writeEvents([event])).join('');
  const [event] = events;
  if (event?.url) return writeEvents([{ ...event, url: undefined }]);
  if (event?.organizer) return writeEvents([{ ...event, organizer: undefined }]);
  throw new CalendarError(`The calendar could not be written: ${JSON.stringify(error)}`);
}
