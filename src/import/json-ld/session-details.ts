import type { EventDocument, Session } from '../../../schemas/index.js';
import { formatDateTime, readDateTime } from '../date-time.js';
import { lastWord, readPage, virtualPlaces, type JsonLdContext } from './context.js';
import { nodesOf, textOf, type Node } from './node.js';
import { readOffers } from './offers.js';
import type { PartRecord } from './to-schedule.js';

/** The document with what schedules have no words for in its sessions: status, sign-up and what they are a part of. */
export function addSessionDetails(document: EventDocument, parts: ReadonlyMap<string, PartRecord>, event: Node, context: JsonLdContext): EventDocument {
  const ids = new Map([...parts].map(([id, part]) => [part, id]));
  const kept = new Set(document.sessions.map(({ id }) => id));
  const sessions = document.sessions.map((session): Session => {
    const part = parts.get(session.id);
    if (!part) return session;
    const wholeId = part.partOf && ids.get(part.partOf);
    const isKept = wholeId !== undefined && kept.has(wholeId);
    // What is on offer for an event that is its own session is how one registers for the event.
    const signUp = part.node === event ? undefined : readOffers(part.node, document.event.timeZone, context);
    const recordings = nodesOf(part.node, 'recordedIn', context.graph).flatMap((recording) => readPage(textOf(recording, 'url', 'contentUrl'), recording, context) ?? []);
    return {
      ...session, ...(part.node === event ? {} : virtualPlaces(part.node, context)), ...readStatus(part, document.event.timeZone, context), ...(isKept ? { partOf: wholeId } : {}), ...(signUp ? { signUp } : {}),
      ...(recordings.length > 0 ? { recordings: recordings.map((url) => ({ url })) } : {}),
    };
  });
  return { ...document, sessions };
}

/** A postponed session is not held as announced, and no other hour is known. */
function readStatus({ node }: PartRecord, timeZone: string, { notes }: JsonLdContext): Partial<Session> {
  const status = lastWord(textOf(node, 'eventStatus'));
  if (status === 'EventCancelled') return { status: 'cancelled' };
  if (status === 'EventPostponed') {
    notes.add('status-mapped', { place: node.place, subject: textOf(node, 'name'), found: status, became: 'cancelled' });
    return { status: 'cancelled' };
  }
  if (status !== 'EventRescheduled') return {};
  const former = readDateTime(textOf(node, 'previousStartDate'));
  const start = former?.instantMs !== undefined ? formatDateTime(former.instantMs, timeZone) : undefined;
  return { status: 'moved', ...(start ? { formerly: { start } } : {}) };
}
