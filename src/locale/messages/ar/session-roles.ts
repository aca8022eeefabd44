/** Known roles of people in a session. */
export const roles: Readonly<Record<string, string>> = { speaker: 'مداخلة', chair: 'رئاسة الجلسة', moderator: 'إدارة الحوار', panellist: 'مشاركة في النقاش', interpreter: 'ترجمة فورية', host: 'استقبال' };
