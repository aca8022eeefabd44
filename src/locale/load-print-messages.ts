import type { MessageLoader } from './load-messages.js';
import type { PrintMessages } from './messages/print-types.js';

/** The words of a printed programme; they are asked for late, and so is their table. */
export const printMessages: MessageLoader<PrintMessages> = (language) => ({
  en: () => import('./messages/en/print.js'),
  fr: () => import('./messages/fr/print.js'),
  de: () => import('./messages/de/print.js'),
  it: () => import('./messages/it/print.js'),
  es: () => import('./messages/es/print.js'),
  pt: () => import('./messages/pt/print.js'),
  nl: () => import('./messages/nl/print.js'),
  pl: () => import('./messages/pl/print.js'),
  ar: () => import('./messages/ar/print.js'),
})[language]();
