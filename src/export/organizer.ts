import type { EventDocument, LocalisedText } from '../../schemas/index.js';
import { isPublic } from '../contact/visible-contact.js';

/** Desks that answer for the event, the one to turn to first. */
const desks = ['registration', 'organisation', 'programme', 'press'];

/**
 * Who organises the event, for calendars: they ask for a mail address, so it is that of a desk for everybody, under the name
 * of the organiser. Nothing where none has one.
 */
export function organizerOf({ event, contacts, organisations, clusters }: EventDocument, say: (text: LocalisedText | undefined) => string): { name: string; email: string } | undefined {
  for (const desk of desks) {
    for (const contact of contacts) {
      const email = contact.roles?.includes(desk) && isPublic(contact) ? contact.mails?.find(isPublic)?.address : undefined;
      if (email === undefined) continue;
      const organiser = event.parties?.find(({ role }) => role === 'organiser')?.organisation;
      const name = say([...organisations, ...clusters].find(({ id }) => id === organiser)?.name) || say(contact.name);
      // No quotation mark may stand in a parameter (RFC 5545 §3.2).
      return { name: name.replace(/[\s"]+/g, ' ').trim(), email };
    }
  }
  return undefined;
}
