/** Known roles of people in a session. */
export const roles: Readonly<Record<string, string>> = { speaker: 'Intervenção', chair: 'Presidência', moderator: 'Moderação', panellist: 'Mesa-redonda', interpreter: 'Interpretação', host: 'Acolhimento' };
