import type { EventDocument, LocalisedText } from '../../schemas/index.js';

/** What stands where a long text was left out. */
export const leftOutText = '…';

/** What may be long: texts of which a list shows the beginning at most. */
interface LongTexts {
  readonly abstract?: LocalisedText | undefined;
  readonly description?: LocalisedText | undefined;
  readonly biography?: LocalisedText | undefined;
}

/**
 * The document without its long texts, from which elements are drawn at once: each abstract, biography and description is `…`. Of a
 * session, what only its details tell is not there: links, files, recordings, and the description beside an abstract. `event.complete` says where the whole is.
 *
 * @param complete Address of the whole document, relative to that of the index.
 */
export function indexDocument(document: EventDocument, complete: string): EventDocument {
  const { event, sessions, clusters, contacts, organisations } = document;
  return {
    ...document,
    event: { ...event, complete },
    sessions: sessions.map(({ description, links: _links, files: _files, recordings: _recordings, ...session }) => shorten(session.abstract === undefined && description !== undefined ? { ...session, description } : session)),
    clusters: clusters.map(shorten),
    contacts: contacts.map(shorten),
    organisations: organisations.map(shorten),
  };
}

function shorten<T extends object>(item: T & LongTexts): T {
  const short = (['abstract', 'description', 'biography'] as const).filter((name) => item[name] !== undefined).map((name) => [name, leftOutText]);
  return short.length === 0 ? item : { ...item, ...Object.fromEntries(short) };
}
