import type { Cluster, Contact, EventDocument, Organisation, Room, Session, Track } from '../../schemas/index.js';

/** The things of a document by their ids. */
export interface Directory {
  readonly sessions: ReadonlyMap<string, Session>;
  readonly rooms: ReadonlyMap<string, Room>;
  readonly tracks: ReadonlyMap<string, Track>;
  readonly contacts: ReadonlyMap<string, Contact>;
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly clusters: ReadonlyMap<string, Cluster>;
}

const directories = new WeakMap<EventDocument, Directory>();

/** The directory of a document; made at the first call for it. */
export function directoryOf(document: EventDocument): Directory {
  let directory = directories.get(document);
  if (!directory) directories.set(document, (directory = createDirectory(document)));
  return directory;
}

/** Rooms in their order: by `order`, then as listed. */
export function roomsInOrder(document: EventDocument): Room[] {
  return [...(document.event.venue?.rooms ?? [])].sort((a, b) => (a.order ?? Infinity) - (b.order ?? Infinity) || 0);
}

/** The sessions a contact takes part in, in the order of the document. */
export function sessionsOf(contactId: string, document: EventDocument): Session[] {
  return document.sessions.filter((session) => session.people?.some((person) => person.contact === contactId));
}

function createDirectory({ event, sessions, contacts, organisations, clusters }: EventDocument): Directory {
  const byId = <T extends { id: string }>(list: readonly T[] | undefined) => new Map((list ?? []).map((item) => [item.id, item]));
  return {
    sessions: byId(sessions),
    rooms: byId(event.venue?.rooms),
    tracks: byId(event.tracks),
    contacts: byId(contacts),
    organisations: byId(organisations),
    clusters: byId(clusters),
  };
}
