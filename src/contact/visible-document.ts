import type { EventDocument, Registration } from '../../schemas/index.js';
import { visibleContact, type Audience } from './visible-contact.js';

/** The document as the audience may see it: what is not for it is not there, nor anything that points to it. */
export function visibleDocument(document: EventDocument, audience: Audience = 'public'): EventDocument {
  const contacts = document.contacts.flatMap((contact) => visibleContact(contact, audience) ?? []);
  if (contacts.length === document.contacts.length) return { ...document, contacts };
  const ids = new Set(contacts.map((contact) => contact.id));
  return { ...document, contacts, ...withoutOthers(document, (id) => ids.has(id)) };
}

/** The parts of a document that point to contacts, without what points to others than these. */
function withoutOthers({ event, sessions, clusters, organisations }: EventDocument, isKept: (id: string) => boolean): Omit<EventDocument, 'format' | 'contacts'> {
  const asked = (registration: Registration | undefined) => {
    if (!registration?.contact || isKept(registration.contact)) return registration;
    const { contact: _, ...rest } = registration;
    return rest;
  };
  const staffed = <T extends { contacts?: string[] | undefined }>(item: T): T => (item.contacts ? { ...item, contacts: item.contacts.filter(isKept) } : item);
  return {
    event: { ...event, registration: asked(event.registration), pressAccreditation: asked(event.pressAccreditation) },
    sessions: sessions.map((session) => ({
      ...session,
      people: session.people?.filter((person) => isKept(person.contact)),
      signUp: asked(session.signUp),
      meetings: session.meetings && { ...session.meetings, booking: asked(session.meetings.booking) },
    })),
    clusters: clusters.map(staffed),
    organisations: organisations.map(staffed).map(({ chair, ...organisation }) => (chair && isKept(chair) ? { ...organisation, chair } : organisation)),
  };
}
