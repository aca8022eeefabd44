import type { PartyMessages } from '../party-types.js';
import { partyRoles } from './party-roles.js';
import { status } from './status.js';

/** Italian words of organisers and funders. */
export const parties: PartyMessages = {
  ...status,
  partyRoles,
  noParties: 'Organizzatori e finanziatori non sono ancora stati annunciati.',
};
