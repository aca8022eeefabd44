/** Known roles of people in a session. */
export const roles: Readonly<Record<string, string>> = { speaker: 'Ponencia', chair: 'Presidencia', moderator: 'Moderación', panellist: 'Mesa redonda', interpreter: 'Interpretación', host: 'Acogida' };
