import type { PartyMessages } from '../party-types.js';
import { partyRoles } from './party-roles.js';
import { status } from './status.js';

/** German words of organisers and funders. */
export const parties: PartyMessages = {
  ...status,
  partyRoles,
  noParties: 'Veranstalter und Förderer sind noch nicht bekannt gegeben.',
};
