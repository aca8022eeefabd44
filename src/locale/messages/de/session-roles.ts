/** Known roles of people in a session. */
export const roles: Readonly<Record<string, string>> = { speaker: 'Vortrag', chair: 'Vorsitz', moderator: 'Moderation', panellist: 'Podium', interpreter: 'Verdolmetschung', host: 'Begrüßung' };
