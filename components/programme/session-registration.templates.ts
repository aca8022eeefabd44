import { html, nothing, type TemplateResult } from 'lit';
import type { Contact, Registration, Session } from '../../schemas/index.js';
import type { RegistrationState } from '../../src/registration/index.js';
import { pricesList } from '../prices.templates.js';
import { registrationTemplate } from '../registration-button/registration-button.templates.js';
import { inLanguage } from '../view.js';
import type { DetailsView } from './session-link.templates.js';
import { sessionRegistration } from './session-registration.js';

/** States in which places that are left are nobody's any more. */
const pastStates: ReadonlySet<RegistrationState> = new Set(['closed', 'over', 'cancelled', 'postponed']);

/** How one signs up for a session now: as the registration button has it, with what else is said of it. */
export function signUpOf(session: Session, view: DetailsView): TemplateResult | typeof nothing {
  return session.signUp ? registrationBlock(session.signUp, session, view.registration.signUp, view) : nothing;
}

/** The same for something else than the session itself; `action` are the words of its link. */
export function registrationBlock(registration: Registration, session: Session, action: string, view: DetailsView): TemplateResult {
  const { document, format, directory, nowMs } = view;
  const status = sessionRegistration(registration, session, document, nowMs);
  const contact = directory.contacts.get(registration.contact ?? '');
  return html`<div class="sign-up">
    ${registrationTemplate(status, {
      ...view,
      messages: { ...view.registration, signUp: action },
      purpose: 'session',
      contact,
      writeMoment: (instantMs) => format.moment(instantMs),
      onChoose: (event, channel) => view.onChoose(event, status.state, channel),
    })}
    ${notesOf(registration, status.left !== undefined || pastStates.has(status.state), view)} ${contact && status.channels.length > 0 ? askTemplate(contact, view) : nothing}
  </div>`;
}

/** Places, prices and what else one should know; places left are told by the state where they matter, and not at all once they are not to be had. */
function notesOf(registration: Registration, isLeftTold: boolean, view: DetailsView): unknown {
  const { words, messages, format } = view;
  const places = [
    registration.left === undefined || isLeftTold ? undefined : messages.placesLeft(registration.left),
    registration.capacity ? words.places(format.number(registration.capacity)) : undefined,
  ].filter((text) => text !== undefined);
  return [
    places.length > 0 ? html`<p class="places">${places.join(', ')}</p>` : nothing,
    pricesList(registration.prices, { ...view, timeZone: view.document.event.timeZone, writeMoment: (instantMs) => format.moment(instantMs), formatLanguage: format.language }),
    registration.note ? html`<p>${inLanguage(registration.note, view)}</p>` : nothing,
  ];
}

/** Whom to ask, beside a way to register; without any way that is told there. */
function askTemplate({ name, telephones, mails }: Contact, view: DetailsView): TemplateResult {
  const telephone = telephones?.[0]?.number;
  const mail = mails?.[0]?.address;
  return html`<p>
    ${view.messages.pair(view.words.ask, '')}${inLanguage(name, view)}${telephone ? html`, <a dir="ltr" href="tel:${telephone}">${view.formatTelephone(telephone)}</a>` : nothing}${mail ? html`, <a href="mailto:${mail}">${mail}</a>` : nothing}
  </p>`;
}
