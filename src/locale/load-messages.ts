import { chooseLanguage } from './language.js';
import type { DetailsMessages } from './messages/details-types.js';
import type { ContactMessages, ProgrammeMessages, RegistrationMessages } from './messages/types.js';

/** Languages the elements speak; where none fits, the first. */
export const interfaceLanguages = ['en', 'fr', 'de', 'es', 'it', 'nl', 'pl', 'pt', 'ar'] as const;

/** A language the elements speak. */
export type InterfaceLanguage = (typeof interfaceLanguages)[number];

/**
 * Fetches the words of a subject in a language: a file for each, which exports them under the name of the subject. A missing file,
 * or a missing key in one, does not compile. The embed bundle turns each table below into one address (tools/build-chunks.mjs).
 */
export type MessageLoader<M> = (language: InterfaceLanguage) => Promise<Readonly<Record<string, M>>>;

/** The words of the programme. */
export const programmeMessages: MessageLoader<ProgrammeMessages> = (language) => ({
  en: () => import('./messages/en/programme.js'),
  fr: () => import('./messages/fr/programme.js'),
  de: () => import('./messages/de/programme.js'),
  it: () => import('./messages/it/programme.js'),
  es: () => import('./messages/es/programme.js'),
  pt: () => import('./messages/pt/programme.js'),
  nl: () => import('./messages/nl/programme.js'),
  pl: () => import('./messages/pl/programme.js'),
  ar: () => import('./messages/ar/programme.js'),
})[language]();

/** The words of the details of a session. */
export const detailsMessages: MessageLoader<DetailsMessages> = (language) => ({
  en: () => import('./messages/en/details.js'),
  fr: () => import('./messages/fr/details.js'),
  de: () => import('./messages/de/details.js'),
  it: () => import('./messages/it/details.js'),
  es: () => import('./messages/es/details.js'),
  pt: () => import('./messages/pt/details.js'),
  nl: () => import('./messages/nl/details.js'),
  pl: () => import('./messages/pl/details.js'),
  ar: () => import('./messages/ar/details.js'),
})[language]();

/** The words of the registration button. */
export const registrationMessages: MessageLoader<RegistrationMessages> = (language) => ({
  en: () => import('./messages/en/registration.js'),
  fr: () => import('./messages/fr/registration.js'),
  de: () => import('./messages/de/registration.js'),
  it: () => import('./messages/it/registration.js'),
  es: () => import('./messages/es/registration.js'),
  pt: () => import('./messages/pt/registration.js'),
  nl: () => import('./messages/nl/registration.js'),
  pl: () => import('./messages/pl/registration.js'),
  ar: () => import('./messages/ar/registration.js'),
})[language]();

/** The words of contact cards. */
export const contactMessages: MessageLoader<ContactMessages> = (language) => ({
  en: () => import('./messages/en/contact.js'),
  fr: () => import('./messages/fr/contact.js'),
  de: () => import('./messages/de/contact.js'),
  it: () => import('./messages/it/contact.js'),
  es: () => import('./messages/es/contact.js'),
  pt: () => import('./messages/pt/contact.js'),
  nl: () => import('./messages/nl/contact.js'),
  pl: () => import('./messages/pl/contact.js'),
  ar: () => import('./messages/ar/contact.js'),
})[language]();

/** The language of the interface for a reader of `wanted`; English where none fits. */
export function chooseInterfaceLanguage(wanted: readonly string[]): InterfaceLanguage {
  return chooseLanguage(wanted, interfaceLanguages) as InterfaceLanguage;
}

/** The words of a subject in a language: `loadMessages(registrationMessages, 'fr')`. They are fetched when they are first wanted. */
export async function loadMessages<M>(load: MessageLoader<M>, language: InterfaceLanguage): Promise<M> {
  return Object.values(await load(language))[0]!;
}
