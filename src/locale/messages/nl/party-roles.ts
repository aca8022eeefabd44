/** Dutch words for the roles of parties, before the names of those who have them. */
export const partyRoles: Readonly<Record<string, string>> = {
  organiser: 'Georganiseerd door', initiator: 'Op initiatief van', 'co-organiser': 'Mede georganiseerd door', 'co-funder': 'Medegefinancierd door', 'in-cooperation-with': 'In samenwerking met',
  supporter: 'Met steun van', patron: 'Onder auspiciën van', sponsor: 'Gesponsord door', media: 'Mediapartners',
};
