/** Known roles of people in a session. */
export const roles: Readonly<Record<string, string>> = { speaker: 'Intervention', chair: 'Présidence', moderator: 'Modération', panellist: 'Table ronde', interpreter: 'Interprétation', host: 'Accueil' };
