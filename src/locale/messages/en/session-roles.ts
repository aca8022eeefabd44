/** Known roles of people in a session. */
export const roles: Readonly<Record<string, string>> = { speaker: 'Speaker', chair: 'Chair', moderator: 'Moderator', panellist: 'Panellist', interpreter: 'Interpreter', host: 'Host' };
