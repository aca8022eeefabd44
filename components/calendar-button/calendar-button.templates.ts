import { html, nothing, type TemplateResult } from 'lit';
import { calendarServices, calendarServiceUrl, type CalendarEntry, type CalendarService } from '../../src/calendar-links/index.js';
import type { CalendarMessages } from '../../src/locale/index.js';

/** How far a file is made. */
export interface FileProgress {
  readonly done: number;
  readonly total: number;
}

/** What the menu shows. */
export interface CalendarMenuState {
  /** What the services on the web are given; nothing where they can take nothing of it. */
  readonly entry: CalendarEntry | undefined;
  /** Whether that entry is the event and not its sessions. */
  readonly isWholeEvent: boolean;
  /** Address of the hosted calendar, where there is one and all of it is wanted. */
  readonly subscription: string | undefined;
  readonly progress: FileProgress | undefined;
  readonly hasFailed: boolean;
  readonly isCopied: boolean;
}

/** What it asks for. */
export interface CalendarMenuHandlers {
  readonly onService: (event: Event, service: CalendarService | 'subscription') => void;
  readonly onFile: () => void;
  readonly onCancel: () => void;
  readonly onCopy: () => void;
}

/** The names of services, which are no words of a language; that of Google's calendar is. */
const names: Readonly<Record<Exclude<CalendarService, 'google'>, string>> = { outlook: 'Outlook.com', 'microsoft-365': 'Microsoft 365', yahoo: 'Yahoo' };

/** The ways into a calendar: the file first, which every calendar takes, then the subscription, then services that are told of it. */
export function calendarMenu(state: CalendarMenuState, handlers: CalendarMenuHandlers, words: CalendarMessages): TemplateResult {
  const { entry, subscription } = state;
  return html`<ul class="ways" role="list">
      <li><button class="way" type="button" part="way" @click=${handlers.onFile} aria-disabled=${state.progress ? 'true' : nothing}>${state.isWholeEvent ? words.wholeFile : words.file}</button></li>
      ${subscription ? subscriptionTemplate(subscription, state, handlers, words) : nothing}
      ${entry ? servicesTemplate(entry, state, handlers, words) : nothing}
    </ul>
    <div class="state" role="status">
      ${state.progress ? html`<p>${words.progress(state.progress.done, state.progress.total)} <button class="quiet-button" type="button" @click=${handlers.onCancel}>${words.cancel}</button></p>` : nothing}
      ${state.hasFailed ? html`<p>${words.failed}</p>` : nothing} ${state.isCopied ? html`<p>${words.addressCopied}</p>` : nothing}
    </div>`;
}

/** Calendars on a device take `webcal:`; others want the address itself. */
function subscriptionTemplate(address: string, { isCopied }: CalendarMenuState, { onService, onCopy }: CalendarMenuHandlers, words: CalendarMessages): TemplateResult {
  return html`<li><a class="way" part="way" href=${address.replace(/^https?:/, 'webcal:')} @click=${(event: Event) => onService(event, 'subscription')}>${words.subscribe}</a></li>
    <li>
      <button class="way" type="button" part="way" @click=${onCopy}>${words.copyAddress}</button>
      ${isCopied ? nothing : html`<p class="address" dir="ltr">${address}</p>`}
    </li>`;
}

function servicesTemplate(entry: CalendarEntry, { isWholeEvent }: CalendarMenuState, { onService }: CalendarMenuHandlers, words: CalendarMessages): TemplateResult {
  return html`${isWholeEvent ? html`<li class="label">${words.eventAsDays}</li>` : nothing}
    ${calendarServices.map(
      (service) => html`<li><a class="way" part="way" href=${calendarServiceUrl(service, entry)} target="_blank" rel="noopener noreferrer" data-as-is @click=${(event: Event) => onService(event, service)}>${service === 'google' ? words.google : names[service]}</a></li>`,
    )}`;
}
