/** Known roles of people in a session. */
export const roles: Readonly<Record<string, string>> = { speaker: 'Intervento', chair: 'Presidenza', moderator: 'Moderazione', panellist: 'Tavola rotonda', interpreter: 'Interpretazione', host: 'Accoglienza' };
