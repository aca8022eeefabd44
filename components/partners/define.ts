import { define } from '../define-element.js';
import { PartnersElement } from './partners-element.js';

define('technopole-partners', PartnersElement);

declare global {
  interface HTMLElementTagNameMap {
    'technopole-partners': PartnersElement;
  }
}
