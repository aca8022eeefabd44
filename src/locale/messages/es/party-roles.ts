/** Spanish words for the roles of parties, before the names of those who have them. */
export const partyRoles: Readonly<Record<string, string>> = {
  organiser: 'Organizado por', initiator: 'Por iniciativa de', 'co-organiser': 'Coorganizado por', 'co-funder': 'Cofinanciado por', 'in-cooperation-with': 'En cooperación con',
  supporter: 'Con el apoyo de', patron: 'Con el patrocinio institucional de', sponsor: 'Patrocinado por', media: 'Medios colaboradores',
};
