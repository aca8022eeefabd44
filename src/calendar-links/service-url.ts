import { addDays } from '../time/day.js';
import type { CalendarEntry } from './entry.js';

/** Calendars on the web that take an entry by an address. */
export const calendarServices = ['google', 'outlook', 'microsoft-365', 'yahoo'] as const;

/** A calendar on the web. */
export type CalendarService = (typeof calendarServices)[number];

type Fields = Readonly<Record<string, string>>;

const microsoftHosts = { outlook: 'outlook.live.com', 'microsoft-365': 'outlook.office.com' } as const;

/**
 * The address at which a service offers an entry to be kept. Hours are given in UTC, so that no zone is misread. The services
 * take one entry each, and document these addresses hardly or not at all; they are those that their own pages use.
 */
export function calendarServiceUrl(service: CalendarService, { title, when, location, description }: CalendarEntry): string {
  switch (service) {
    case 'google': {
      const dates = 'startMs' in when ? `${stamp(when.startMs)}/${stamp(when.endMs)}` : `${compact(when.firstDay)}/${compact(when.dayAfter)}`;
      return address('https://calendar.google.com/calendar/render', { action: 'TEMPLATE', text: title, dates, location, details: description });
    }
    case 'yahoo': {
      // Yahoo counts the last day in.
      const times: Fields = 'startMs' in when ? { st: stamp(when.startMs), et: stamp(when.endMs) } : { st: compact(when.firstDay), et: compact(addDays(when.dayAfter, -1)), dur: 'allday' };
      return address('https://calendar.yahoo.com/', { v: '60', title, ...times, in_loc: location, desc: description });
    }
    default: {
      const times: Fields = 'startMs' in when ? { startdt: iso(when.startMs), enddt: iso(when.endMs) } : { startdt: when.firstDay, enddt: when.dayAfter, allday: 'true' };
      return address(`https://${microsoftHosts[service]}/calendar/0/deeplink/compose`, { path: '/calendar/action/compose', rru: 'addevent', subject: title, ...times, location, body: description });
    }
  }
}

/** Halves of characters, which no address can hold. */
const halfCharacters = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Spaces are written as `%20`: some services show a plus as such. */
function address(base: string, fields: Fields): string {
  const query = Object.entries(fields).filter(([, value]) => value !== '').map(([name, value]) => `${name}=${encodeURIComponent(value.replace(halfCharacters, '\ufffd'))}`);
  return `${base}?${query.join('&')}`;
}

/** `2027-11-18T08:00:00Z`. */
function iso(instantMs: number): string {
  return new Date(instantMs).toISOString().replace(/\.\d+/, '');
}

/** `20271118T080000Z`. */
function stamp(instantMs: number): string {
  return compact(iso(instantMs));
}

function compact(text: string): string {
  return text.replace(/[-:]/g, '');
}
