import { define } from '../define-element.js';
import { ContactsElement } from './contacts-element.js';

define('technopole-contacts', ContactsElement);

declare global {
  interface HTMLElementTagNameMap {
    'technopole-contacts': ContactsElement;
  }
}
