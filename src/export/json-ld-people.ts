import type { Contact } from '../../schemas/index.js';
import { directoryOf } from '../agenda/directory.js';
import { compact, type JsonLd, type JsonLdView } from './json-ld-node.js';

/** Roles of people on stage rather than at a desk. */
const stageRoles: ReadonlySet<string> = new Set(['speaker', 'chair', 'moderator', 'panellist']);

/** An organisation or cluster by its `id`. */
export function organisationNode(id: string, { document, say, sayPlainly }: JsonLdView): JsonLd | undefined {
  const { organisations, clusters } = directoryOf(document);
  const body = organisations.get(id) ?? clusters.get(id);
  if (!body) return undefined;
  return compact({
    '@type': 'Organization',
    name: say(body.name),
    alternateName: 'acronym' in body ? body.acronym : undefined,
    url: body.url,
    description: sayPlainly(body.description),
    logo: body.logo && /^https?:/.test(body.logo.url) ? body.logo.url : undefined,
    foundingDate: body.foundedYear === undefined ? undefined : String(body.foundedYear),
  });
}

/** Someone on stage; a team is an organisation. */
export function performerNode(id: string, { document, say }: JsonLdView): JsonLd | undefined {
  const { contacts, organisations, clusters } = directoryOf(document);
  const contact = contacts.get(id);
  if (!contact) return undefined;
  const employer = say((organisations.get(contact.organisation ?? '') ?? clusters.get(contact.organisation ?? ''))?.name ?? contact.organisationName);
  const isPerson = (contact.kind ?? 'person') === 'person';
  return compact({
    '@type': isPerson ? 'Person' : 'Organization',
    name: say(contact.name),
    jobTitle: isPerson ? say(contact.jobTitle) : undefined,
    [isPerson ? 'worksFor' : 'parentOrganization']: employer ? { '@type': 'Organization', name: employer } : undefined,
    image: contact.photo && /^https?:/.test(contact.photo.url) ? contact.photo.url : undefined,
    url: contact.links?.[0]?.url,
  });
}

/** A desk that one can call or write to; nothing of those who are only on stage. */
export function contactPoint({ name, roles = [], telephones, mails, languages }: Contact, { say }: JsonLdView): JsonLd | undefined {
  const duties = roles.filter((role) => !stageRoles.has(role));
  const [telephone, mail] = [telephones?.[0]?.number, mails?.[0]?.address];
  if (duties.length === 0 || (!telephone && !mail)) return undefined;
  return compact({ '@type': 'ContactPoint', contactType: duties.join(', '), name: say(name), telephone, email: mail, availableLanguage: languages });
}
