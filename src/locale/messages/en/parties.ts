import type { PartyMessages } from '../party-types.js';
import { partyRoles } from './party-roles.js';
import { status } from './status.js';

/** English words of organisers and funders. */
export const parties: PartyMessages = {
  ...status,
  partyRoles,
  noParties: 'Organisers and funders are not announced yet.',
};
