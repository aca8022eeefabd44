import { chooseLanguage } from './language.js';
import type { ContactMessages, ProgrammeMessages, RegistrationMessages } from './messages/types.js';
import type { VisitMessages } from './messages/visit-types.js';

/** Languages the elements speak. */
export const interfaceLanguages = ['en', 'fr'] as const;

/** A language the elements speak. */
export type InterfaceLanguage = (typeof interfaceLanguages)[number];

/** Where the words of a subject come from, one file for each language; a missing one does not compile. */
export type MessageLoaders<M> = { readonly [Language in InterfaceLanguage]: () => Promise<M> };

/** The words of the programme. */
export const programmeMessages: MessageLoaders<ProgrammeMessages> = {
  en: async () => (await import('./messages/en/programme.js')).programme,
  fr: async () => (await import('./messages/fr/programme.js')).programme,
};

/** The words of a visit of the programme. */
export const visitMessages: MessageLoaders<VisitMessages> = {
  en: async () => (await import('./messages/en/visit.js')).visit,
  fr: async () => (await import('./messages/fr/visit.js')).visit,
};

/** The words of the registration button. */
export const registrationMessages: MessageLoaders<RegistrationMessages> = {
  en: async () => (await import('./messages/en/registration.js')).registration,
  fr: async () => (await import('./messages/fr/registration.js')).registration,
};

/** The words of contact cards. */
export const contactMessages: MessageLoaders<ContactMessages> = {
  en: async () => (await import('./messages/en/contact.js')).contact,
  fr: async () => (await import('./messages/fr/contact.js')).contact,
};

/** The language of the interface for a reader of `wanted`; English where none fits. */
export function chooseInterfaceLanguage(wanted: readonly string[]): InterfaceLanguage {
  return (chooseLanguage(wanted, interfaceLanguages) ?? 'en') as InterfaceLanguage;
}

/** The words of a subject in a language: `loadMessages(registrationMessages, 'fr')`. They are fetched when they are first wanted. */
export function loadMessages<M>(loaders: MessageLoaders<M>, language: InterfaceLanguage): Promise<M> {
  return loaders[language]();
}
