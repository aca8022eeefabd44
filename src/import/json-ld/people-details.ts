import type { Contact, EventDocument } from '../../../schemas/index.js';
import { readContact } from '../contact.js';
import { claimId, toSlug, type TakenIds } from '../identifier.js';
import { anyText, readLine, tidyLine } from '../plain-text.js';
import type { JsonLdContext } from './context.js';
import { textOf, toNode, type Node } from './node.js';
import { performerNames, personRecord } from './to-schedule.js';

/** The document with what schedules do not tell of people: job, employer, that they are a group; and who performs at the event as such. */
export function addPeople(document: EventDocument, event: Node, parts: readonly Node[], context: JsonLdContext): EventDocument {
  const byName = new Map(document.contacts.map((contact) => [anyText(contact.name), contact]));
  const taken: TakenIds = new Map(document.contacts.map(({ id }) => [id, 2]));
  const performers = [event, ...parts].flatMap((node) => performersOf(node, context));
  for (const person of performers) {
    const name = tidyLine(textOf(person, 'name'));
    const known = byName.get(name) ?? toContact(person, name, taken, context);
    if (known) byName.set(name, { ...known, ...detailsOf(person, known, context) });
  }
  return { ...document, contacts: [...byName.values()] };
}

function performersOf(node: Node, { graph }: JsonLdContext): Node[] {
  return performerNames.flatMap((name) => node.values(name).flatMap((value) => toNode(value, node.place, graph) ?? []));
}

function toContact(person: Node, name: string, taken: TakenIds, { notes, baseUrl }: JsonLdContext): Contact | undefined {
  if (name === '') return undefined;
  return { id: claimId(toSlug(name, 'person'), taken), ...readContact(personRecord(person, undefined), { notes, place: person.place, baseUrl }), roles: ['speaker'] };
}

function detailsOf(person: Node, known: Contact, { notes }: JsonLdContext): Partial<Contact> {
  const line = (property: string) => readLine(textOf(person, property), { notes, place: person.place });
  const [jobTitle, organisationName] = [line('jobTitle'), line('worksFor') || line('affiliation')];
  const isGroup = person.types.some((type) => /(Group|Organization)$/.test(type));
  return {
    ...(jobTitle && !known.jobTitle ? { jobTitle } : {}), ...(organisationName && !known.organisationName ? { organisationName } : {}),
    ...(isGroup && !known.kind ? { kind: 'organisation' as const } : {}),
  };
}
