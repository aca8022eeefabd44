/** Italian words for the roles of parties, before the names of those who have them. */
export const partyRoles: Readonly<Record<string, string>> = {
  organiser: 'Organizzato da', initiator: 'Su iniziativa di', 'co-organiser': 'Coorganizzato da', 'co-funder': 'Cofinanziato da', 'in-cooperation-with': 'In collaborazione con',
  supporter: 'Con il sostegno di', patron: 'Con il patrocinio di', sponsor: 'Sponsorizzato da', media: 'Media partner',
};
