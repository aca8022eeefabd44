import type { Contact, EventDocument } from '../schemas/index.js';
import { directoryOf } from '../src/agenda/directory.js';
import { createVCard } from '../src/export/vcard.js';
import { chooseText, type Reader } from '../src/locale/text.js';

/** A contact of a document as a vCard, with the name of the employer, and the address of the photo where that is complete. */
export function vCardOf(contact: Contact, document: EventDocument, reader: Reader): string {
  const { organisations, clusters } = directoryOf(document);
  const employer = contact.organisationName ?? (organisations.get(contact.organisation ?? '') ?? clusters.get(contact.organisation ?? ''))?.name;
  const photo = contact.photo?.url;
  return createVCard(contact, {
    reader,
    uid: `${contact.id}@${document.event.id}`,
    ...(employer === undefined ? {} : { organisationName: chooseText(employer, reader).text }),
    ...(photo && /^https?:/.test(photo) ? { photoUrl: photo } : {}),
  });
}
