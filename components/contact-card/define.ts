import { define } from '../define-element.js';
import { ContactCardElement } from './contact-card-element.js';

define('technopole-contact-card', ContactCardElement);

declare global {
  interface HTMLElementTagNameMap {
    'technopole-contact-card': ContactCardElement;
  }
}
