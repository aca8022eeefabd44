/** Known roles of people in a session. */
export const roles: Readonly<Record<string, string>> = { speaker: 'Spreker', chair: 'Voorzitter', moderator: 'Gespreksleider', panellist: 'Panellid', interpreter: 'Tolk', host: 'Gastheer of gastvrouw' };
