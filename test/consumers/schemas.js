import { parseEventDocument } from 'technopole-events/schemas';

const event = { id: 'forum', name: { fr: 'Forum', en: 'Forum' }, start: '2011-11-17', end: '2011-11-18', timeZone: 'Europe/Paris' };
const { success, issues } = parseEventDocument({ format: 'technopole-events/1', event: { ...event, timeZone: 'Europe/Nowhere' } });
console.log(success, issues.map(({ code, path }) => `${path.join('.')}: ${code}`).join());
