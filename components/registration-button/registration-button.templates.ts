import { html, nothing, type TemplateResult } from 'lit';
import type { Contact, RegistrationChannel } from '../../schemas/index.js';
import { isPublic } from '../../src/contact/visible-contact.js';
import type { RegistrationMessages } from '../../src/locale/index.js';
import type { RegistrationState, RegistrationStatus } from '../../src/registration/index.js';
import { inLanguage, say, type TextView } from '../text-view.js';

/** What the button is for. */
export type RegistrationPurpose = 'event' | 'press' | 'session';

/** What the button needs beside the state. */
export interface RegistrationView extends TextView {
  readonly messages: RegistrationMessages;
  readonly purpose: RegistrationPurpose;
  /** Whom to ask where one cannot act. */
  readonly contact: Contact | undefined;
  /** Writes a moment in the event's time zone. */
  readonly writeMoment: (instantMs: number) => string;
  /** Writes an E.164 number for people; the number itself until the library that does it is there. */
  readonly formatTelephone: (number: string) => string;
  readonly onChoose: (event: Event, channel: RegistrationChannel) => void;
}

/** The action for now with its reason, the other ways, and whom to ask where there is none. */
export function registrationTemplate(status: RegistrationStatus, view: RegistrationView): TemplateResult {
  const { messages } = view;
  const [best, ...others] = status.channels;
  const at = status.changesAtMs === undefined ? '' : view.writeMoment(status.changesAtMs);
  return html`<div class="registration" part="registration" data-state=${status.state}>
    ${best ? action(best, status.state, view) : nothing}
    <p class="reason" part="reason">${messages.reason(status, at, status.left, view.purpose === 'session')}</p>
    ${best && best.kind !== 'web' ? html`<p class="channel-note">${addressOf(best, view)}</p>` : nothing}
    ${best?.note ? html`<p class="channel-note">${inLanguage(best.note, view)}</p>` : nothing}
    ${others.length > 0
      ? html`<ul class="others" role="list">
          ${others.map((channel) => html`<li>${messages.or} <a href=${hrefOf(channel, view)} part="other" @click=${(event: Event) => view.onChoose(event, channel)}>${wayOf(channel, view)}</a>${channel.kind === 'web' ? nothing : html`${view.messages.pair('', '')}${addressOf(channel, view)}`}${channel.note ? html` <small>${inLanguage(channel.note, view)}</small>` : nothing}</li>`)}
        </ul>`
      : nothing}
    ${best ? nothing : contactLine(view)}
  </div>`;
}

function action(channel: RegistrationChannel, state: RegistrationState, view: RegistrationView): TemplateResult {
  const isRegistering = (state === 'open' || state === 'nearly-full') && channel.kind === 'web';
  const way = channel.kind === 'web' ? '' : ` ${wayOf(channel, view)}`;
  return html`<a class="action ${isRegistering ? 'filled' : ''}" part="action" href=${hrefOf(channel, view)} @click=${(event: Event) => view.onChoose(event, channel)}>${actionName(state, view)}${way}</a>`;
}

function actionName(state: RegistrationState, { messages, purpose }: RegistrationView): string {
  if (state === 'waiting-list') return messages.joinWaitingList;
  if (state === 'invitation-only') return messages.requestInvitation;
  return { event: messages.register, press: messages.pressAccreditation, session: messages.signUp }[purpose];
}

function wayOf(channel: RegistrationChannel, { messages }: RegistrationView): string {
  switch (channel.kind) {
    case 'web': return messages.onTheWeb;
    case 'mail': return messages.byMail;
    case 'telephone': return messages.byTelephone;
  }
}

/** The number or address itself, for those who act on another device than the one they read on. */
function addressOf(channel: RegistrationChannel, { formatTelephone }: RegistrationView): unknown {
  return html`<span dir="ltr">${channel.kind === 'telephone' ? formatTelephone(channel.telephone ?? '') : channel.mail}</span>`;
}

function hrefOf(channel: RegistrationChannel, view: TextView): string {
  switch (channel.kind) {
    case 'web': return channel.url ?? '';
    case 'telephone': return `tel:${channel.telephone}`;
    case 'mail': {
      const query = (['subject', 'body'] as const).map((name) => (channel[name] ? `&${name}=${encodeURIComponent(say(channel[name], view).replace(/\r?\n/g, '\r\n'))}` : ''));
      return `mailto:${channel.mail}${query.join('').replace('&', '?')}`;
    }
  }
}

function contactLine({ contact, formatTelephone, ...view }: RegistrationView): TemplateResult | typeof nothing {
  if (!contact) return nothing;
  const telephone = contact.telephones?.find(isPublic)?.number;
  const mail = contact.mails?.find(isPublic)?.address;
  return html`<p class="ask">${inLanguage(contact.name, view)}${telephone ? html`, <a dir="ltr" href="tel:${telephone}">${formatTelephone(telephone)}</a>` : nothing}${mail ? html`, <a href="mailto:${mail}">${mail}</a>` : nothing}</p>`;
}
