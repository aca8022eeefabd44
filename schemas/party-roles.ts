/** Roles of parties this version knows the words for, in the order in which they are named. Others are kept. */
export const partyRoles = ['organiser', 'initiator', 'co-organiser', 'co-funder', 'in-cooperation-with', 'supporter', 'patron', 'sponsor', 'media'] as const;
