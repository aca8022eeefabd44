import type { Party } from '../../schemas/index.js';
import { partyRoles } from '../../schemas/party-roles.js';

/** The parties that have one role. */
export interface PartyGroup {
  readonly role: string;
  /** By their `order`; those without one after the others, as they stand in the document. */
  readonly parties: readonly Party[];
}

/**
 * The parties behind an event by role, in the order in which roles are named: organisers first, funders before supporters.
 * Roles this version does not know follow, as they come.
 *
 * @param wanted Only these roles, in this order; all by default.
 */
export function groupParties(parties: readonly Party[] = [], wanted: readonly string[] = []): PartyGroup[] {
  const roles = wanted.length > 0 ? new Set(wanted) : new Set<string>([...partyRoles, ...parties.map(({ role }) => role)]);
  return [...roles]
    .map((role) => ({ role, parties: parties.filter((party) => party.role === role).sort(byOrder) }))
    .filter((group) => group.parties.length > 0);
}

function byOrder(one: Party, other: Party): number {
  return (one.order ?? Infinity) - (other.order ?? Infinity) || 0;
}
