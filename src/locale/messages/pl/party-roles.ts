/** Polish words for the roles of parties, before the names of those who have them. */
export const partyRoles: Readonly<Record<string, string>> = {
  organiser: 'Organizator', initiator: 'Inicjator', 'co-organiser': 'Współorganizator', 'co-funder': 'Współfinansowanie', 'in-cooperation-with': 'We współpracy z',
  supporter: 'Przy wsparciu', patron: 'Patronat honorowy', sponsor: 'Sponsor', media: 'Patronat medialny',
};
