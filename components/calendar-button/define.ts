import { define } from '../define-element.js';
import { CalendarButtonElement } from './calendar-button-element.js';

define('technopole-calendar-button', CalendarButtonElement);

declare global {
  interface HTMLElementTagNameMap {
    'technopole-calendar-button': CalendarButtonElement;
  }
}
