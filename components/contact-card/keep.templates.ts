import { html, nothing, type TemplateResult } from 'lit';
import type { Contact } from '../../schemas/index.js';
import { qrCode } from '../qr-code.templates.js';
import { say } from '../view.js';
import type { QrPath } from '../../src/qr/index.js';
import type { ContactView } from './contact-card.templates.js';

/** What keeping a contact asks for. */
export interface KeepHandlers {
  /** Saves a contact as a vCard of a version. */
  readonly onSave: (contact: Contact, version: '4.0' | '3.0') => void;
  /** Makes the code of a contact, for telephones. */
  readonly onCode: (contact: Contact) => void;
  readonly codeOf: (contact: Contact) => QrPath | 'too-long' | undefined;
}

/** How a visitor keeps a contact: as a file of an address book, or by a code for the telephone. */
export function keepTemplate(contact: Contact, view: ContactView, { onSave, onCode, codeOf }: KeepHandlers): TemplateResult {
  const { messages } = view;
  const name = say(contact.name, view);
  const named = html`<span class="visually-hidden"> (${name})</span>`;
  const onToggle = ({ target }: Event) => {
    if ((target as HTMLDetailsElement).open) onCode(contact);
  };
  return html`<div class="keep">
    <button class="quiet-button save" type="button" part="save" @click=${() => onSave(contact, '4.0')}>${messages.addToContacts}${named}</button>
    <details @toggle=${onToggle}>
      <summary>${messages.moreFormats}${named}</summary>
      ${codeTemplate(codeOf(contact), name, view)}
      <button class="quiet-button save" type="button" part="save" @click=${() => onSave(contact, '3.0')}>${messages.olderFormat}${named}</button>
    </details>
  </div>`;
}

function codeTemplate(code: QrPath | 'too-long' | undefined, name: string, { messages }: ContactView): TemplateResult | typeof nothing {
  if (code === undefined) return nothing;
  return code === 'too-long' ? html`<p role="status">${messages.codeTooLong}</p>` : qrCode(code, messages.code(name));
}
