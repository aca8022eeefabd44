import type { Contact } from '../../../schemas/index.js';
import { readMailAddress, readTelephoneNumber } from '../channels.js';
import { claimId, toSlug, toToken, type TakenIds } from '../identifier.js';
import { readLanguages } from '../languages.js';
import { anyText } from '../plain-text.js';
import type { JsonLdContext } from './context.js';
import { localisedOf, nodesOf, textOf, textsOf, type Node } from './node.js';

/** The contacts with the desks of an organisation (`contactPoint`), which work there. Who is known by that name is the same. */
export function addContactPoints(contacts: readonly Contact[], node: Node, organisation: string, country: string | undefined, context: JsonLdContext): Contact[] {
  const byName = new Map(contacts.map((contact) => [anyText(contact.name), contact]));
  const taken: TakenIds = new Map(contacts.map(({ id }) => [id, 2]));
  for (const desk of readContactPoints(node, country, context)) {
    const name = anyText(desk.name);
    const known = byName.get(name);
    const roles = [...new Set([...(known?.roles ?? []), ...(desk.roles ?? [])])];
    byName.set(name, { ...(known ?? { kind: 'team' as const, organisation }), ...desk, id: known?.id ?? claimId(toSlug(name, 'contact'), taken), ...(roles.length > 0 ? { roles } : {}) });
  }
  return [...byName.values()];
}

function readContactPoints(node: Node, country: string | undefined, context: JsonLdContext): Omit<Contact, 'id'>[] {
  return nodesOf(node, 'contactPoint', context.graph).flatMap((point) => {
    const name = localisedOf(point, 'name') ?? localisedOf(node, 'name');
    const mails = textsOf(point, 'email').flatMap((written) => noting(readMailAddress(written), 'mail-unreadable', written, point, context));
    const telephones = textsOf(point, 'telephone').flatMap((written) => noting(readTelephoneNumber(written, country), 'telephone-unreadable', written, point, context));
    if (name === undefined || mails.length + telephones.length === 0) return [];
    const roles = textOf(point, 'contactType').split(',').map(toToken).filter(Boolean);
    const languages = textsOf(point, 'availableLanguage').flatMap((language) => readLanguages(language).tags);
    return [{
      name, ...(roles.length > 0 ? { roles } : {}), ...(telephones.length > 0 ? { telephones: telephones.map((number) => ({ number })) } : {}), ...(mails.length > 0 ? { mails: mails.map((address) => ({ address })) } : {}),
      ...(languages.length > 0 ? { languages } : {}),
    }];
  });
}

function noting(read: string | undefined, code: 'mail-unreadable' | 'telephone-unreadable', found: string, { place }: Node, { notes }: JsonLdContext): string[] {
  if (read !== undefined) return [read];
  notes.add(code, { place, found });
  return [];
}
