/** French words for the roles of parties, before the names of those who have them. */
export const partyRoles: Readonly<Record<string, string>> = {
  organiser: 'Organisé par', initiator: 'À l’initiative de', 'co-organiser': 'Coorganisé par', 'co-funder': 'Cofinancé par', 'in-cooperation-with': 'En coopération avec',
  supporter: 'Avec le soutien de', patron: 'Sous le patronage de', sponsor: 'Parrainé par', media: 'Partenaires médias',
};
