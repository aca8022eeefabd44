import { define } from '../define-element.js';
import { RegistrationButtonElement } from './registration-button-element.js';

define('technopole-registration-button', RegistrationButtonElement);

declare global {
  interface HTMLElementTagNameMap {
    'technopole-registration-button': RegistrationButtonElement;
  }
}
