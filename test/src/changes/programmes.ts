import type { EventDocument } from '../../../schemas/index.js';

export type Fields = Record<string, unknown>;

/** A programme in Paris as it may come from anywhere, also with ids that no document may have. */
export function documentOf(...sessions: Fields[]): EventDocument {
  const event = { id: 'forum', name: 'Forum', start: '2011-11-17', end: '2011-11-18', timeZone: 'Europe/Paris' };
  return { format: 'technopole-events/1', event, sessions: sessions.map((session) => ({ title: 'Un', ...session })), clusters: [], contacts: [], organisations: [] } as unknown as EventDocument;
}

/** A session in two rooms, from nine to ten. */
export const usual = { id: 'a', start: '2011-11-17T09:00', end: '2011-11-17T10:00', rooms: ['aix', 'nice'] };
