import type { StatusMessages } from './types.js';

/** Words of organisers and funders. */
export interface PartyMessages extends StatusMessages {
  /** Known roles of parties, before the names of those who have them. */
  readonly partyRoles: Readonly<Record<string, string>>;
  readonly noParties: string;
}
