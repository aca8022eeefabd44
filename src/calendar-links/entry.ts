import type { EventDocument, LocalisedText, Session } from '../../schemas/index.js';
import { attributeUrl } from '../attribution/attribute-url.js';
import { locationOf } from '../export/location.js';
import type { Reader } from '../locale/index.js';
import { chooseText, excerpt } from '../locale/text.js';
import { addDays } from '../time/day.js';
import { sessionSpan, type Span } from '../time/span.js';

/** What goes into a calendar as one entry. */
export interface CalendarEntry {
  readonly title: string;
  /** Its hours, or its days: the first, and the one after the last (RFC 5545 §3.6.1), both `2011-11-17`. */
  readonly when: Span | { readonly firstDay: string; readonly dayAfter: string };
  readonly location: string;
  /** A few plain lines, and the address to read more at. */
  readonly description: string;
}

/** Length of the text that goes along, in characters: addresses of services may not be longer than some thousand. */
const longestText = 400;

/**
 * A session as an entry of a calendar; nothing where not even its day is known. Without a session the event, as whole days.
 *
 * @param partner The partner on whose page it is offered; its address tells so, see {@link attributeUrl}.
 */
export function calendarEntry(document: EventDocument, session: Session | undefined, reader: Reader, partner = ''): CalendarEntry | undefined {
  const { event } = document;
  const say = (text: LocalisedText | undefined) => (text === undefined ? '' : chooseText(text, reader).text);
  const when = session ? whenOf(session, event.timeZone) : { firstDay: event.start, dayAfter: addDays(event.end, 1) };
  if (!when) return undefined;
  const text = session ? (session.abstract ?? session.description) : event.description;
  return {
    title: say(session ? session.title : event.name),
    when,
    location: locationOf(document, session, say),
    description: [excerpt(say(text), longestText), attributeUrl(session?.url ?? event.url ?? '', partner)].filter(Boolean).join('\n\n'),
  };
}

function whenOf(session: Session, timeZone: string): CalendarEntry['when'] | undefined {
  const span = sessionSpan(session, timeZone);
  if (span) return span;
  return session.day ? { firstDay: session.day, dayAfter: addDays(session.day, 1) } : undefined;
}
