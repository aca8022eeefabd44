import type { Session } from '../../schemas/index.js';
import { directoryOf } from '../agenda/directory.js';
import { withOffset } from '../time/offset-date-time.js';
import { sessionSpan } from '../time/span.js';
import { compact, present, type JsonLd, type JsonLdView } from './json-ld-node.js';
import { offersOf } from './json-ld-offers.js';
import { organisationNode, performerNode } from './json-ld-people.js';
import { placeNode } from './json-ld-place.js';

/** A session as an event within the event: its hours with their offset, its day while no hour is known, or neither. */
export function sessionNode(session: Session, page: string | undefined, view: JsonLdView): JsonLd {
  const { document, say, sayPlainly } = view;
  const { event } = document;
  const at = (time: string | undefined) => time && withOffset(time, event.timeZone);
  const span = sessionSpan(session, event.timeZone);
  const anchor = page && `${page.replace(/#.*/, '')}#session-${encodeURIComponent(session.id)}`;
  const track = directoryOf(document).tracks.get(session.track ?? '');
  const former = session.status === 'moved' ? at(session.formerly?.start) : undefined;
  return compact({
    '@type': 'Event',
    '@id': anchor,
    name: say(session.title),
    alternateName: say(session.subtitle),
    description: sayPlainly(session.abstract ?? session.description),
    url: session.url ?? anchor,
    startDate: at(session.start) ?? session.day,
    endDate: at(session.end),
    eventStatus: `https://schema.org/${statusOf(session, event.status, former !== undefined)}`,
    previousStartDate: former,
    location: placeNode(view, session.rooms ?? []),
    inLanguage: session.languages,
    performer: present((session.people ?? []).map(({ contact }) => performerNode(contact, view))),
    contributor: present((session.organisations ?? []).map((id) => organisationNode(id, view))),
    keywords: [track?.name, ...(session.tags ?? [])].flatMap((text) => say(text) ?? []),
    offers: offersOf(session.signUp, { ...(session.status ? { status: session.status } : {}), ...(span ? { span } : {}) }, view),
    maximumAttendeeCapacity: session.signUp?.capacity,
    remainingAttendeeCapacity: session.signUp?.left,
    recordedIn: (session.recordings ?? []).map(({ url }) => ({ '@type': 'CreativeWork', url })),
  });
}

function statusOf({ status }: Session, ofEvent: string | undefined, isRescheduled: boolean): string {
  if (ofEvent === 'cancelled' || status === 'cancelled' || status === 'replaced') return 'EventCancelled';
  if (ofEvent === 'postponed') return 'EventPostponed';
  return isRescheduled ? 'EventRescheduled' : 'EventScheduled';
}
