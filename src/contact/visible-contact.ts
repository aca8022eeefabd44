import type { Contact, Visibility } from '../../schemas/index.js';

/** For whom something is shown: everyone, or partners who ask for more. Nobody is shown what is withheld. */
export type Audience = 'public' | 'partners';

/** The contact with those channels that the audience may see; nothing where it may not see the contact at all. */
export function visibleContact(contact: Contact, audience: Audience = 'public'): Contact | undefined {
  if (!isVisible(contact.visibility, audience)) return undefined;
  const { telephones, mails, links, ...rest } = contact;
  return {
    ...rest,
    ...(telephones ? { telephones: telephones.filter((item) => isVisible(item.visibility, audience)) } : {}),
    ...(mails ? { mails: mails.filter((item) => isVisible(item.visibility, audience)) } : {}),
    ...(links ? { links: links.filter((item) => isVisible(item.visibility, audience)) } : {}),
  };
}

/** Whether everyone may see something. */
export function isPublic({ visibility = 'public' }: { readonly visibility?: Visibility | undefined }): boolean {
  return visibility === 'public';
}

function isVisible(visibility: Visibility | undefined, audience: Audience): boolean {
  return visibility === undefined || visibility === 'public' || (visibility === 'partners' && audience === 'partners');
}
