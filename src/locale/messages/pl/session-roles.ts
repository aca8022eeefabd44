/** Known roles of people in a session. */
export const roles: Readonly<Record<string, string>> = { speaker: 'Wystąpienie', chair: 'Przewodniczenie', moderator: 'Moderacja', panellist: 'Udział w panelu', interpreter: 'Tłumaczenie', host: 'Powitanie' };
