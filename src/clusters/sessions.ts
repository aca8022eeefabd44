import type { EventDocument, Session } from '../../schemas/index.js';
import { programmeDay } from '../../schemas/programme-day.js';
import { sessionSpan } from '../time/span.js';

/** The sessions a cluster takes part in, as they follow in time; those without an hour after those of their day, those without a day last. */
export function sessionsOfCluster(clusterId: string, { event, sessions }: Pick<EventDocument, 'event' | 'sessions'>): Session[] {
  const placed = sessions
    .filter((session) => session.clusters?.includes(clusterId))
    .map((session) => ({ session, day: (session.start ? programmeDay(session.start, event) : session.day) ?? '~', startMs: sessionSpan(session, event.timeZone)?.startMs ?? Infinity }));
  placed.sort((one, other) => (one.day === other.day ? one.startMs - other.startMs || 0 : one.day < other.day ? -1 : 1));
  return placed.map(({ session }) => session);
}
