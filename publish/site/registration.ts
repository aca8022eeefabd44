import { html, nothing, type TemplateResult } from 'lit';
import type { Registration } from '../../schemas/index.js';
import { isPublic } from '../../src/contact/visible-contact.js';
import { formatTelephone } from '../../src/contact/telephone.js';
import { registrationState } from '../../src/registration/state.js';
import { eventSpan } from '../../src/time/span.js';
import { pricesList } from '../../components/prices.templates.js';
import { registrationTemplate, type RegistrationPurpose } from '../../components/registration-button/registration-button.templates.js';
import { inLanguage } from '../../components/view.js';
import { staticHtml } from './static-html.js';
import { momentOf, type SiteView } from './view.js';

/**
 * How one registers. A file does not know when it is read: it never says "open" or "closed" without the day from or until which that
 * holds. The element tells the state of now; what it no longer tells stands last, so that nothing moves when it takes over.
 */
export function registrationHtml(registration: Registration | undefined, purpose: RegistrationPurpose, view: SiteView): string {
  return registration ? staticHtml(registrationOf(registration, purpose, view)) : '';
}

function registrationOf(registration: Registration, purpose: RegistrationPurpose, view: SiteView): TemplateResult {
  const { document, messages, format } = view;
  const subject = { status: document.event.status, span: eventSpan(document), timeZone: document.event.timeZone };
  const atMs = momentOf(registration, view.startMs, document);
  const status = registrationState(registration, subject, atMs);
  const contact = document.contacts.find((candidate) => candidate.id === registration.contact && isPublic(candidate));
  const settings = { ...view, messages: messages.registration, purpose, contact, writeMoment: format.moment, formatTelephone, onChoose: () => undefined };
  return html`${registrationTemplate(status, settings)}
    ${pricesList(registration.prices, { ...view, words: messages.details, messages: messages.registration, timeZone: subject.timeZone, nowMs: atMs, writeMoment: format.moment, formatLanguage: format.language })}
    ${registration.note ? html`<p class="channel-note">${inLanguage(registration.note, view)}</p>` : nothing}
    ${openingOf(registration, purpose, view)}`;
}

/** From when one can register, where that is said. */
function openingOf(registration: Registration, purpose: RegistrationPurpose, view: SiteView): TemplateResult | typeof nothing {
  const { document, messages, format } = view;
  if (!registration.opens) return nothing;
  const opensMs = momentOf(registration, view.startMs, document);
  const subject = { status: document.event.status, span: eventSpan(document), timeZone: document.event.timeZone };
  const before = registrationState(registration, subject, opensMs - 1);
  return before.state === 'not-yet-open' ? html`<p class="reason">${messages.registration.reason(before, format.moment(opensMs), undefined, purpose === 'session')}</p>` : nothing;
}
