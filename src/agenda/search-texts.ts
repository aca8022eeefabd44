import type { Contact, LocalisedText, Session } from '../../schemas/index.js';
import { allTexts } from '../locale/text.js';
import type { Directory } from './directory.js';

/** Where what is searched for can stand in a session beside its title, the most telling place first. */
export const fieldsBesideTitle = ['subtitle', 'people', 'room', 'track', 'cluster', 'tag', 'region', 'abstract', 'description'] as const satisfies readonly SearchField[];

/** Where what is searched for can stand in a session. */
export const searchFields = ['title', ...fieldsBesideTitle] as const;

/** Where what is searched for can stand in a session. */
export type SearchField = 'title' | 'subtitle' | 'people' | 'room' | 'track' | 'cluster' | 'tag' | 'region' | 'abstract' | 'description';

type Texts = readonly (LocalisedText | undefined)[];

const none: Texts = [];

/** The texts of a session in a field, in all languages; people and clusters with the names under which they are also known. */
export function searchTexts(session: Session, field: SearchField, directory: Directory): string[] {
  const texts: string[] = [];
  for (const text of textsIn(session, field, directory)) {
    if (typeof text === 'string') texts.push(text);
    else texts.push(...allTexts(text));
  }
  return texts;
}

function textsIn(session: Session, field: SearchField, directory: Directory): Texts {
  const { rooms, tracks, contacts, clusters } = directory;
  switch (field) {
    case 'title': case 'subtitle': case 'abstract': case 'description': return [session[field]];
    case 'people': return session.people?.flatMap(({ contact }) => namesOf(contacts.get(contact), directory)) ?? none;
    case 'room': return session.rooms?.map((id) => rooms.get(id)?.name) ?? none;
    case 'track': return session.track ? [tracks.get(session.track)?.name] : none;
    case 'cluster': return session.clusters?.flatMap((id) => [clusters.get(id)?.name, ...(clusters.get(id)?.formerNames ?? none)]) ?? none;
    case 'tag': return session.tags ?? none;
    case 'region': return session.regions ?? none;
  }
}

function namesOf(contact: Contact | undefined, { organisations, clusters }: Directory): Texts {
  const workplace = contact?.organisation ? (organisations.get(contact.organisation) ?? clusters.get(contact.organisation)) : undefined;
  return [contact?.name, contact?.organisationName, workplace?.name];
}
