import type { InterfaceLanguage } from '../../../src/locale/index.js';

type Other = Exclude<InterfaceLanguage, 'fr'>;
type Translated = Exclude<InterfaceLanguage, 'en'>;

/** Marks that do not belong into a language; French has rules of its own. */
export const foreignMarks: Readonly<Record<Other, RegExp>> = {
  en: /["'«»„]|\.\.\.|\u202f/,
  de: /["'«»”‘]|\.\.\.|\u202f|\S…/,
  it: /["'“”„]|\.\.\.|\u202f|[«]\s|\s»/,
  es: /["'“”„]|\.\.\.|\u202f|[«]\s|\s»/,
  pt: /["'«»„]|\.\.\.|\u202f/,
  nl: /["'«»„“”]|\.\.\.|\u202f/,
  pl: /["'«»“‘]|\.\.\.|\u202f/,
  ar: /["'“”„,;?]|\.\.\.|\u202f/,
};

/** What is rightly the same in a language and in English; the pair of a term and a value is in all but French. */
export const sameAsEnglish: Readonly<Record<Translated, readonly string[]>> = {
  fr: ['contact.sessions', 'clusters.kinds.technopole', 'clusters.columns.label', 'clusters.facets.label', 'clusters.contacts', 'print.programme', 'programme.sessionCount', 'details.licence', 'details.files', 'visit.kept', 'contact.roles.organisation', 'contact.roles.programme', 'contact.telephoneKinds.mobile'],
  de: [
    'clusters.memberKinds.start-up', 'clusters.columns.name', 'clusters.columns.label', 'clusters.columns.region', 'clusters.facets.region', 'clusters.facets.label', 'clusters.site',
    'programme.kinds.keynote', 'programme.kinds.workshop', 'programme.kinds.networking', 'details.signLanguageNames.ils', 'details.links', 'details.fileSize', 'visit.facets.cluster', 'visit.beginsIn', 'print.online',
    'registration.onTheWeb', 'contact.roles.organisation', 'contact.telephoneKinds.fax',
  ],
  it: ['clusters.kinds.meta-cluster', 'clusters.clusterCount', 'calendar.google', 'details.inLanguage', 'details.fileSize', 'visit.facets.cluster', 'print.online', 'registration.onTheWeb', 'contact.telephoneKinds.fax', 'contact.mail'],
  es: ['calendar.google', 'details.fileSize', 'contact.telephoneKinds.fax'],
  pt: ['clusters.kinds.meta-cluster', 'clusters.memberKinds.start-up', 'clusters.clusterCount', 'calendar.google', 'details.clusters', 'details.fileSize', 'visit.facets.cluster', 'contact.telephoneKinds.fax'],
  nl: [
    'clusters.memberKinds.start-up', 'clusters.site', 'clusters.clusterCount',
    'programme.filters', 'programme.kinds.keynote', 'programme.kinds.workshop', 'details.clusters', 'details.links', 'details.fileSize', 'visit.facets.cluster', 'print.online', 'print.contacts',
    'contact.telephoneKinds.fax', 'contact.mail',
  ],
  pl: ['clusters.columns.region', 'clusters.facets.region', 'programme.kinds.networking', 'details.fileSize', 'print.online', 'contact.mail'],
  ar: [],
};
