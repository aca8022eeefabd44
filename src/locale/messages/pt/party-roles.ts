/** Portuguese words for the roles of parties, before the names of those who have them. */
export const partyRoles: Readonly<Record<string, string>> = {
  organiser: 'Organizado por', initiator: 'Por iniciativa de', 'co-organiser': 'Coorganizado por', 'co-funder': 'Cofinanciado por', 'in-cooperation-with': 'Em cooperação com',
  supporter: 'Com o apoio de', patron: 'Com o alto patrocínio de', sponsor: 'Patrocinado por', media: 'Parceiros de comunicação',
};
