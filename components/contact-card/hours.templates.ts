import { html, nothing, type TemplateResult } from 'lit';
import type { Contact, OpeningHours } from '../../schemas/index.js';
import { daysBetween } from '../../src/time/day.js';
import { availabilityAt } from '../../src/contact/hours.js';
import { getFormatter } from '../../src/locale/format.js';
import { writeDayRange } from '../../src/locale/day-range.js';
import { inLanguage } from '../view.js';
import { row } from './channel-row.templates.js';
import type { ContactView } from './contact-card.templates.js';

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
/** A Monday, to write names of days with. */
const someMonday = Date.UTC(2024, 0, 1);

/** When a contact can be reached, and whether it can be now. */
export function hoursTemplate(contact: Contact, view: ContactView): TemplateResult | typeof nothing {
  const hours = contact.hours ?? [];
  if (hours.length === 0) return contact.hoursNote ? row(view.messages.hours, inLanguage(contact.hoursNote, view)) : nothing;
  const timeZone = contact.timeZone ?? view.document.event.timeZone;
  return row(
    view.messages.hours,
    html`${hours.filter((entry) => isStillValid(entry, view.nowMs)).map((entry) => html`<span class="hours">${hoursLine(entry, view)}</span>`)}
      <span class="availability">${availability(hours, timeZone, view)}</span>
      ${contact.hoursNote ? html`<span>${inLanguage(contact.hoursNote, view)}</span>` : nothing}`,
  );
}

function isStillValid({ validThrough }: OpeningHours, nowMs: number | undefined): boolean {
  return validThrough === undefined || nowMs === undefined || Date.parse(`${validThrough}T23:59:59Z`) >= nowMs;
}

function hoursLine({ days, opens, closes, validFrom, validThrough }: OpeningHours, { messages, format }: ContactView): TemplateResult {
  const names = new Intl.DateTimeFormat(format.language, { weekday: 'long', timeZone: 'UTC' });
  const runs: [number, number][] = [];
  for (const index of weekdays.map((day, position) => (days.includes(day) ? position : -1)).filter((position) => position >= 0)) {
    const last = runs.at(-1);
    if (last && last[1] === index - 1) last[1] = index;
    else runs.push([index, index]);
  }
  const dayNames = runs.map(([first, last]) => messages.weekdays(names.format(someMonday + first * 86_400_000), names.format(someMonday + last * 86_400_000)));
  const clock = getFormatter(format.language, 'UTC');
  const range = validFrom && validThrough ? writeDayRange(validFrom, validThrough, format.language) : undefined;
  const isShort = validFrom && validThrough && daysBetween(validFrom, validThrough).length <= 7;
  const validity = [range, isShort ? undefined : format.list(dayNames)].filter(Boolean).join(', ');
  return html`${validity}${format.language.startsWith('ar') ? '، ' : ', '}<span class="range">${clock.timeRange(clockMs(opens), clockMs(closes))}</span>`;
}

function availability(hours: readonly OpeningHours[], timeZone: string, { messages, format, nowMs }: ContactView): string {
  if (nowMs === undefined) return '';
  const { isOpen, changesAtMs } = availabilityAt(hours, timeZone, nowMs);
  if (changesAtMs === undefined) return isOpen ? '' : messages.closedNow;
  const local = getFormatter(format.language, timeZone);
  if (isOpen) return messages.openUntil(local.time(changesAtMs));
  const weekday = new Intl.DateTimeFormat(format.language, { weekday: 'long', timeZone }).format(changesAtMs);
  return messages.opensAt(`${weekday} ${local.time(changesAtMs)}`);
}

function clockMs(clockTime: string): number {
  return Date.parse(`2024-01-01T${clockTime}Z`);
}
