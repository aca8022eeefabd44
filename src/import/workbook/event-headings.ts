import { createHeadingReader, type Headings } from '../tables/headings.js';

/** Heading that a column gets which has none and says of each value its language. */
export const languageHeading = 'columnLanguage';

/** How what is told of an event is headed, one below the other or side by side. */
const eventHeadings = {
  columnLanguage: { any: [languageHeading] },
  id: { any: ['id', 'code'], fr: ['identifiant'], en: ['identifier'] },
  name: { fr: ['nom', 'nom de l’événement', 'événement', 'titre', 'intitulé', 'manifestation'], en: ['name', 'event name', 'event', 'title', 'event title'] },
  acronym: { any: ['acronym'], fr: ['sigle', 'acronyme', 'nom court'], en: ['short name', 'abbreviation'] },
  edition: { any: ['edition'], fr: ['édition', 'numéro d’édition'], en: ['edition number'] },
  theme: { fr: ['thème', 'thématique'], en: ['theme', 'topic'] },
  subtitle: { fr: ['sous titre'], en: ['subtitle'] },
  description: { any: ['description'], fr: ['présentation', 'résumé'], en: ['about', 'summary'] },
  start: { fr: ['début', 'date de début', 'premier jour', 'du', 'date', 'dates'], en: ['start', 'start date', 'first day', 'from', 'begins'] },
  end: { fr: ['fin', 'date de fin', 'dernier jour', 'au'], en: ['end', 'end date', 'last day', 'to', 'ends', 'until'] },
  timeZone: { fr: ['fuseau', 'fuseau horaire'], en: ['time zone', 'timezone', 'zone'] },
  dayChange: { fr: ['changement de jour', 'la journée commence à'], en: ['day change', 'day begins at'] },
  venue: { fr: ['lieu', 'site', 'salle'], en: ['venue', 'place', 'location'] },
  street: { fr: ['rue', 'adresse', 'adresse postale'], en: ['street', 'address', 'street address'] },
  postalCode: { fr: ['code postal', 'cp'], en: ['postal code', 'postcode', 'zip', 'zip code'] },
  locality: { fr: ['ville', 'commune', 'localité'], en: ['city', 'town', 'locality'] },
  region: { any: ['region'], fr: ['région'] },
  country: { fr: ['pays'], en: ['country'] },
  languages: { fr: ['langue', 'langues', 'langue principale'], en: ['language', 'languages'] },
  url: { any: ['url'], fr: ['site web', 'site internet', 'page', 'adresse du site'], en: ['website', 'web site', 'web page', 'home page'] },
  organiser: { fr: ['organisateur', 'organisateurs', 'organisé par'], en: ['organiser', 'organisers', 'organizer', 'organizers', 'organised by'] },
  'co-organiser': { fr: ['co organisateur', 'co organisateurs', 'coorganisateurs'], en: ['co organiser', 'co organisers', 'co organizers'] },
  initiator: { fr: ['à l’initiative de', 'initiateur'], en: ['initiator', 'initiated by', 'on the initiative of'] },
  'in-cooperation-with': { fr: ['en partenariat avec', 'en coopération avec', 'partenaires', 'partenaire'], en: ['in cooperation with', 'in partnership with', 'partners', 'partner'] },
  supporter: { fr: ['avec le soutien de', 'soutiens', 'soutien'], en: ['supporter', 'supporters', 'supported by', 'with the support of'] },
  'co-funder': { fr: ['cofinanceur', 'co financeur', 'cofinanceurs', 'cofinancé par', 'financeurs', 'financeur'], en: ['co funder', 'co funders', 'co funded by', 'funders', 'funded by'] },
  sponsor: { any: ['sponsor', 'sponsors'], fr: ['mécène', 'mécènes', 'parrains'], en: ['sponsored by'] },
  mention: { fr: ['mention obligatoire', 'mention', 'mention du cofinancement'], en: ['mandatory mention', 'funding statement', 'co funding statement'] },
  registrationUrl: { fr: ['inscription', 'lien d’inscription', 'inscriptions', 's’inscrire'], en: ['registration', 'registration link', 'registration page', 'register'] },
  registrationMail: { fr: ['courriel d’inscription', 'inscription par courriel', 'inscription par mail'], en: ['registration email', 'registration mail', 'register by email'] },
  registrationTelephone: { fr: ['téléphone d’inscription', 'inscription par téléphone'], en: ['registration telephone', 'registration phone', 'register by telephone'] },
  opens: { fr: ['ouverture des inscriptions', 'inscriptions ouvertes le'], en: ['registration opens', 'registration from'] },
  closes: { fr: ['clôture des inscriptions', 'fin des inscriptions', 'date limite d’inscription', 'inscriptions jusqu’au'], en: ['registration closes', 'registration until', 'registration deadline'] },
  capacity: { fr: ['capacité', 'jauge', 'places', 'nombre de places'], en: ['capacity', 'seats', 'places'] },
  status: { any: ['status'], fr: ['statut', 'état'], en: ['state'] },
} as const satisfies Record<string, Headings>;

/** What is told of an event. */
export type EventField = keyof typeof eventHeadings;

/** Finds the row of headings of what is told of an event. */
export const readEventHeadings = createHeadingReader<EventField>(eventHeadings);
