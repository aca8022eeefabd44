import { createHeadingReader, type Headings } from '../tables/headings.js';

/** How the columns of a programme are headed. */
const sessionHeadings = {
  id: { any: ['id', 'code', 'ref', 'no', 'n'], fr: ['identifiant', 'référence', 'numéro'], en: ['identifier', 'reference', 'session id', 'number'] },
  title: { fr: ['titre', 'intitulé', 'séance', 'nom de la séance', 'titre de la séance', 'intervention', 'sujet'], en: ['title', 'session', 'session title', 'proposal title', 'talk', 'talk title', 'name of session', 'topic'] },
  subtitle: { fr: ['sous titre', 'complément'], en: ['subtitle', 'sub title'] },
  kind: { any: ['type', 'format'], fr: ['nature', 'genre', 'type de séance', 'catégorie'], en: ['kind', 'session type', 'category', 'session format'] },
  abstract: { fr: ['résumé', 'présentation', 'chapeau', 'contenu'], en: ['abstract', 'summary', 'short description'] },
  description: { any: ['description', 'details'], fr: ['détail', 'détails', 'texte', 'description détaillée'], en: ['long description', 'full description'] },
  day: { any: ['date'], fr: ['jour', 'journée', 'date de la séance'], en: ['day', 'session date'] },
  start: { fr: ['début', 'heure de début', 'de', 'heure début', 'commence', 'date et heure', 'date heure', 'date et heure de début'], en: ['start', 'start time', 'begins', 'from', 'starts at', 'begin', 'date and time', 'date time', 'datetime', 'start date'] },
  end: { fr: ['fin', 'heure de fin', 'à', 'heure fin', 'finit'], en: ['end', 'end time', 'ends', 'to', 'until', 'ends at'] },
  hours: { fr: ['horaire', 'horaires', 'heure', 'heures', 'créneau'], en: ['time', 'times', 'hours', 'hour', 'slot', 'time slot', 'timeslot'] },
  duration: { any: ['duration'], fr: ['durée', 'durée min', 'durée minutes'], en: ['length', 'duration min', 'duration minutes'] },
  room: { fr: ['salle', 'salles', 'lieu', 'espace', 'emplacement', 'amphi'], en: ['room', 'rooms', 'location', 'place', 'venue'] },
  track: { fr: ['parcours', 'fil', 'axe', 'thématique', 'thème', 'filière'], en: ['track', 'tracks', 'stream', 'theme'] },
  speaker: { fr: ['intervenant', 'intervenants', 'intervenante', 'intervenantes', 'orateur', 'orateurs', 'conférencier', 'conférenciers', 'avec', 'participants'], en: ['speaker', 'speakers', 'speaker name', 'speaker names', 'presenter', 'presenters', 'with', 'people'] },
  moderator: { fr: ['animateur', 'animatrice', 'animation', 'modérateur', 'modératrice', 'modération', 'animé par'], en: ['moderator', 'moderators', 'moderated by', 'facilitator'] },
  chair: { fr: ['président', 'présidente', 'présidence', 'président de séance', 'présidé par'], en: ['chair', 'chairs', 'chairperson', 'session chair', 'chaired by'] },
  panellist: { fr: ['panélistes', 'participants à la table ronde'], en: ['panellist', 'panellists', 'panelists', 'panelist', 'panel'] },
  language: { any: ['language'], fr: ['langue', 'langues'], en: ['languages', 'spoken language'] },
  interpretation: { any: ['interpretation'], fr: ['interprétation', 'traduction', 'traduction simultanée', 'interprétation simultanée'], en: ['interpreting', 'interpreted into', 'translation'] },
  tags: { any: ['tags'], fr: ['mots clés', 'mots clefs', 'étiquettes', 'niveau'], en: ['keywords', 'tag', 'level', 'labels'] },
  clusters: { any: ['clusters'], fr: ['pôle', 'pôles', 'pôle concerné', 'pôles concernés'], en: ['cluster'] },
  countries: { fr: ['pays', 'pays à l’honneur'], en: ['country', 'countries', 'country in focus'] },
  status: { any: ['status'], fr: ['statut', 'état'], en: ['state'] },
  url: { any: ['url'], fr: ['page', 'lien', 'site'], en: ['link', 'web page', 'website'] },
  slides: { fr: ['support', 'supports', 'diapositives', 'documents'], en: ['slides', 'files', 'documents link'] },
  recording: { fr: ['vidéo', 'enregistrement', 'captation', 'replay'], en: ['video', 'recording'] },
  recorded: { fr: ['filmé', 'enregistré', 'diffusé'], en: ['recorded', 'streamed'] },
  capacity: { fr: ['places', 'capacité', 'jauge', 'nombre de places'], en: ['capacity', 'seats'] },
  signUp: { fr: ['inscription', 'lien d’inscription', 'réservation'], en: ['sign up', 'registration', 'registration link', 'booking'] },
} as const satisfies Record<string, Headings>;

/** What a column of a programme holds. */
export type SessionField = keyof typeof sessionHeadings;

/** Finds the row of headings of a programme. */
export const readSessionHeadings = createHeadingReader<SessionField>(sessionHeadings);
