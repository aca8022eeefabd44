import type { MessageLoader } from './load-messages.js';
import type { PartyMessages } from './messages/party-types.js';

/** The words of organisers and funders. */
export const partyMessages: MessageLoader<PartyMessages> = (language) => ({
  en: () => import('./messages/en/parties.js'),
  fr: () => import('./messages/fr/parties.js'),
  de: () => import('./messages/de/parties.js'),
  it: () => import('./messages/it/parties.js'),
  es: () => import('./messages/es/parties.js'),
  pt: () => import('./messages/pt/parties.js'),
  nl: () => import('./messages/nl/parties.js'),
  pl: () => import('./messages/pl/parties.js'),
  ar: () => import('./messages/ar/parties.js'),
})[language]();
