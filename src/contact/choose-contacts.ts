import type { Contact, EventDocument, Session } from '../../schemas/index.js';

/** Which contacts are asked for; what is left out asks for nothing. */
export interface ContactChoice {
  /** Any of these roles, in this order. */
  readonly roles?: readonly string[];
  /** Who works for this organisation or cluster, or is one of its contacts: its `id`. */
  readonly organisation?: string;
}

/** Someone on stage, and what they give, as it follows in the document. */
export interface Speaker {
  readonly contact: Contact;
  readonly sessions: readonly Session[];
}

/** Roles of people on stage rather than at a desk. */
const stageRoles: ReadonlySet<string> = new Set(['speaker', 'chair', 'moderator', 'panellist']);

/** The contacts asked for. Where nothing is asked for, all desks and teams, but no speakers. */
export function chooseContacts(document: EventDocument, { roles = [], organisation = '' }: ContactChoice): Contact[] {
  const own = organisation === '' ? document.contacts : contactsOf(organisation, document);
  if (roles.length > 0) return [...new Set(roles.flatMap((role) => own.filter((contact) => contact.roles?.includes(role))))];
  return organisation === '' ? own.filter((contact) => contact.roles?.some((role) => !stageRoles.has(role))) : [...own];
}

/** Everyone who takes part in a session that is held, in the order of the document, with the sessions. */
export function speakersOf({ sessions, contacts }: EventDocument): Speaker[] {
  const given = new Map<string, Set<Session>>();
  for (const session of sessions) {
    if (session.status === 'cancelled' || session.status === 'replaced') continue;
    for (const { contact } of session.people ?? []) given.set(contact, (given.get(contact) ?? new Set()).add(session));
  }
  return contacts.flatMap((contact) => {
    const own = given.get(contact.id);
    return own ? [{ contact, sessions: [...own] }] : [];
  });
}

function contactsOf(id: string, { contacts, organisations, clusters }: EventDocument): Contact[] {
  const listed = new Set([...organisations, ...clusters].filter((body) => body.id === id).flatMap((body) => body.contacts ?? []));
  return contacts.filter((contact) => contact.organisation === id || listed.has(contact.id));
}
