import type { EventDocument, Session } from '../../schemas/index.js';
import { fold } from '../locale/fold.js';
import { allTexts } from '../locale/text.js';
import { directoryOf } from './directory.js';

/** What can be searched in each session of a document, folded; made once, for `matchesQuery`. */
export type SearchIndex = ReadonlyMap<Session, string>;

/**
 * The words of every session: title, abstract, people, room, track, cluster, tags, in all languages, folded so that case,
 * accents and ligatures do not matter.
 */
export function buildSearchIndex(document: EventDocument): SearchIndex {
  const { rooms, tracks, contacts, clusters } = directoryOf(document);
  return new Map(
    document.sessions.map((session) => {
      const people = session.people?.map((person) => contacts.get(person.contact)) ?? [];
      const held = session.clusters?.map((id) => clusters.get(id)) ?? [];
      const texts = [
        session.title, session.subtitle, session.abstract, session.description, ...(session.tags ?? []), ...(session.regions ?? []),
        tracks.get(session.track ?? '')?.name,
        ...(session.rooms?.map((id) => rooms.get(id)?.name) ?? []),
        ...people.flatMap((contact) => [contact?.name, contact?.organisationName]),
        ...held.flatMap((cluster) => [cluster?.name, ...(cluster?.formerNames ?? [])]),
      ].flatMap(allTexts);
      return [session, fold(texts.join('\n'))];
    }),
  );
}

/** Whether a session has every word of a query, in any order, also as part of a longer word. An empty query fits all. */
export function matchesQuery(session: Session, query: string, index: SearchIndex): boolean {
  const text = index.get(session) ?? '';
  return wordsOf(query).every((word) => text.includes(word));
}

/** The words of a query, folded. */
export function wordsOf(query: string): string[] {
  return fold(query).split(' ').filter(Boolean);
}
