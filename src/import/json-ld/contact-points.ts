import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/min';
import { mailAddressSchema, phoneNumberSchema, type Contact } from '../../../schemas/index.js';
import { claimId, toSlug, type TakenIds } from '../identifier.js';
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
    const mails = textsOf(point, 'email').map((address) => address.replace(/^mailto:/i, '')).filter((address) => isMail(address, point, context));
    const telephones = textsOf(point, 'telephone').flatMap((written) => readTelephone(written, country, point, context));
    if (name === undefined || mails.length + telephones.length === 0) return [];
    const roles = textOf(point, 'contactType').toLowerCase().split(/\s*,\s*/).map((role) => role.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '')).filter(Boolean);
    const languages = textsOf(point, 'availableLanguage').flatMap((language) => readLanguages(language).tags);
    return [{
      name, ...(roles.length > 0 ? { roles } : {}), ...(telephones.length > 0 ? { telephones } : {}), ...(mails.length > 0 ? { mails: mails.map((address) => ({ address })) } : {}),
      ...(languages.length > 0 ? { languages } : {}),
    }];
  });
}

function isMail(address: string, { place }: Node, { notes }: JsonLdContext): boolean {
  if (mailAddressSchema.safeParse(address).success) return true;
  notes.add('mail-unreadable', { place, found: address });
  return false;
}

function readTelephone(written: string, country: string | undefined, { place }: Node, { notes }: JsonLdContext): { number: string }[] {
  const { number } = parsePhoneNumberFromString(written, country as CountryCode | undefined) ?? {};
  if (number !== undefined && phoneNumberSchema.safeParse(number).success) return [{ number }];
  notes.add('telephone-unreadable', { place, found: written });
  return [];
}
