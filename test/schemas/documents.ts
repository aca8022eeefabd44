/** Documents as tests write them: the least that is allowed, and whatever the test is about. */
import { parseEventDocument, parseEventDocumentLeniently, type EventDocument, type Issue } from '../../schemas/index.js';

type Fields = Record<string, unknown>;

/** An event of two days in Paris, with a room and a track. */
export function createEvent(fields: Fields = {}): Fields {
  return {
    id: 'forum', name: 'Forum', start: '2011-11-17', end: '2011-11-18', timeZone: 'Europe/Paris',
    venue: { name: 'Palais', rooms: [{ id: 'hall', name: 'Hall' }] },
    tracks: [{ id: 'energy', name: 'Énergie' }],
    ...fields,
  };
}

/** A session with nothing but an id and a title. */
export function createSession(fields: Fields = {}): Fields {
  return { id: 'opening', title: 'Ouverture', ...fields };
}

/** A document of that event without any session. */
export function createDocument({ event, ...lists }: Fields & { event?: Fields } = {}): Fields {
  return { format: 'technopole-events/1', event: createEvent(event), ...lists };
}

/** A document with one session. */
export function createDocumentWith(session: Fields, event: Fields = {}): Fields {
  return createDocument({ event, sessions: [createSession(session)] });
}

/** As many sessions as asked for, all of them right. */
export function createSessions(count: number, fields: Fields = {}): Fields[] {
  return Array.from({ length: count }, (_, index) => createSession({ id: `session-${index}`, start: '2011-11-17T09:00', end: '2011-11-17T10:00', rooms: ['hall'], ...fields }));
}

/** An issue as one line: `unknown-reference sessions.0.track`, and what was left out where that is something else. */
export function describeIssue({ code, path, dropped }: Issue): string {
  const place = path.join('.');
  const loss = dropped === undefined ? ' kept' : dropped.join('.') === place ? '' : ` drops ${dropped.join('.')}`;
  return `${code} ${place}${loss}`;
}

/** The issues of strict reading, one line each. */
export function listIssues(value: unknown): string[] {
  return parseEventDocument(value).issues.map(describeIssue);
}

/** Reads leniently a document of which something must be left. */
export function readLeniently(value: unknown): { document: EventDocument; issues: string[] } {
  const { document, issues } = parseEventDocumentLeniently(value);
  if (!document) throw new Error(`Nothing is left: ${issues.map(describeIssue).join(', ')}`);
  return { document, issues: issues.map(describeIssue) };
}
