/** German words for the roles of parties, before the names of those who have them. */
export const partyRoles: Readonly<Record<string, string>> = {
  organiser: 'Veranstaltet von', initiator: 'Auf Initiative von', 'co-organiser': 'Mitveranstaltet von', 'co-funder': 'Kofinanziert von', 'in-cooperation-with': 'In Zusammenarbeit mit',
  supporter: 'Mit Unterstützung von', patron: 'Unter der Schirmherrschaft von', sponsor: 'Gesponsert von', media: 'Medienpartner',
};
