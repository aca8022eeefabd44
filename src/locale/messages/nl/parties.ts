import type { PartyMessages } from '../party-types.js';
import { partyRoles } from './party-roles.js';
import { status } from './status.js';

/** Dutch words of organisers and funders. */
export const parties: PartyMessages = {
  ...status,
  partyRoles,
  noParties: 'Organisatoren en financiers zijn nog niet bekendgemaakt.',
};
