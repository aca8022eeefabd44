/** English words for the roles of parties, before the names of those who have them. */
export const partyRoles: Readonly<Record<string, string>> = {
  organiser: 'Organised by', initiator: 'Initiated by', 'co-organiser': 'Co-organised by', 'co-funder': 'Co-funded by', 'in-cooperation-with': 'In cooperation with',
  supporter: 'With the support of', patron: 'Under the patronage of', sponsor: 'Sponsored by', media: 'Media partners',
};
