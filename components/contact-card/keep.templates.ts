import { html, nothing, type TemplateResult } from 'lit';
import type { Contact } from '../../schemas/index.js';
import { qrCode } from '../qr-code.templates.js';
import { say } from '../view.js';
import type { ContactView } from './contact-card.templates.js';

/** How a visitor keeps a contact: as a file of an address book, or by a code for the telephone. */
export function keepTemplate(contact: Contact, view: ContactView): TemplateResult {
  const { messages, onSave, onCode } = view;
  const name = say(contact.name, view);
  const named = html`<span class="visually-hidden"> (${name})</span>`;
  const onToggle = ({ target }: Event) => {
    if ((target as HTMLDetailsElement).open) onCode(contact);
  };
  return html`<div class="keep">
    <button class="quiet-button save" type="button" part="save" @click=${() => onSave(contact, '4.0')}>${messages.addToContacts}${named}</button>
    <details @toggle=${onToggle}>
      <summary>${messages.moreFormats}${named}</summary>
      ${codeTemplate(contact, name, view)}
      <button class="quiet-button save" type="button" part="save" @click=${() => onSave(contact, '3.0')}>${messages.olderFormat}${named}</button>
    </details>
  </div>`;
}

function codeTemplate(contact: Contact, name: string, { messages, codeOf }: ContactView): TemplateResult | typeof nothing {
  const code = codeOf(contact);
  if (code === undefined) return nothing;
  return code === 'too-long' ? html`<p role="status">${messages.codeTooLong}</p>` : qrCode(code, messages.code(name));
}
