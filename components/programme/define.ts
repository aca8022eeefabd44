import { define } from '../define-element.js';
import { ProgrammeElement } from './programme-element.js';

define('technopole-programme', ProgrammeElement);

declare global {
  interface HTMLElementTagNameMap {
    'technopole-programme': ProgrammeElement;
  }
}
