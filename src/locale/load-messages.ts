import { chooseLanguage } from './language.js';
import type { MessageSubject, MessagesBySubject } from './messages/types.js';

/** Languages the elements speak. */
export const interfaceLanguages = ['en', 'fr'] as const;

/** A language the elements speak. */
export type InterfaceLanguage = (typeof interfaceLanguages)[number];

type Loaders = { readonly [Subject in MessageSubject]: { readonly [Language in InterfaceLanguage]: () => Promise<MessagesBySubject[Subject]> } };

/** One file for each subject and language, fetched when it is first shown; a missing one does not compile. */
const loaders: Loaders = {
  programme: {
    en: async () => (await import('./messages/en/programme.js')).programme,
    fr: async () => (await import('./messages/fr/programme.js')).programme,
  },
  registration: {
    en: async () => (await import('./messages/en/registration.js')).registration,
    fr: async () => (await import('./messages/fr/registration.js')).registration,
  },
  contact: {
    en: async () => (await import('./messages/en/contact.js')).contact,
    fr: async () => (await import('./messages/fr/contact.js')).contact,
  },
};

/** The language of the interface for a reader of `wanted`; English where none fits. */
export function chooseInterfaceLanguage(wanted: readonly string[]): InterfaceLanguage {
  return (chooseLanguage(wanted, interfaceLanguages) ?? 'en') as InterfaceLanguage;
}

/** The words of a subject in a language. */
export function loadMessages<Subject extends MessageSubject>(subject: Subject, language: InterfaceLanguage): Promise<MessagesBySubject[Subject]> {
  return loaders[subject][language]();
}
