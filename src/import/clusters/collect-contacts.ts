import type { Contact } from '../../../schemas/index.js';
import { claimId, toSlug, type TakenIds } from '../identifier.js';
import { anyText } from '../plain-text.js';
import type { ClusterContact } from './cluster-contacts.js';

/** The contacts of a directory. */
export interface Contacts {
  /** Adds who works for a cluster, and gives the id; who was there before, with the same name and channels, is the same. */
  add(contact: ClusterContact, cluster: string): string;
  all(): Contact[];
}

/** An empty collection. */
export function collectContacts(): Contacts {
  const taken: TakenIds = new Map();
  const byContent = new Map<string, Contact>();
  return {
    add(contact, cluster) {
      const content = JSON.stringify(contact);
      const known = byContent.get(content);
      if (known) return known.id;
      const id = claimId(toSlug(anyText(contact.name), 'contact'), taken);
      byContent.set(content, { id, ...contact, organisation: cluster });
      return id;
    },
    all: () => [...byContent.values()],
  };
}
