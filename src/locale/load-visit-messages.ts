import type { MessageLoader } from './load-messages.js';
import type { VisitMessages } from './messages/visit-types.js';

/** The words of a visit of the programme; they are asked for late, and so is their table. */
export const visitMessages: MessageLoader<VisitMessages> = (language) => ({
  en: () => import('./messages/en/visit.js'),
  fr: () => import('./messages/fr/visit.js'),
  de: () => import('./messages/de/visit.js'),
  it: () => import('./messages/it/visit.js'),
  es: () => import('./messages/es/visit.js'),
  pt: () => import('./messages/pt/visit.js'),
  nl: () => import('./messages/nl/visit.js'),
  pl: () => import('./messages/pl/visit.js'),
  ar: () => import('./messages/ar/visit.js'),
})[language]();
