import type { PartyMessages } from '../party-types.js';
import { partyRoles } from './party-roles.js';
import { status } from './status.js';

/** Portuguese words of organisers and funders. */
export const parties: PartyMessages = {
  ...status,
  partyRoles,
  noParties: 'Os organizadores e financiadores ainda não foram anunciados.',
};
