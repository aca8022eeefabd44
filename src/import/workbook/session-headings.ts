import { createHeadingReader, type Column, type HeadingRow, type Headings } from '../tables/headings.js';
import { foldHeading } from '../tables/heading-forms.js';
import type { Sheet } from '../tables/sheet.js';

/** How the columns of a programme are headed. */
const sessionHeadings = {
  id: { any: ['id', 'code', 'ref', 'no', 'n'], fr: ['identifiant', 'référence', 'numéro'], en: ['identifier', 'reference', 'session id', 'submission id', 'proposal id', 'number'] },
  title: { fr: ['titre', 'intitulé', 'séance', 'nom de la séance', 'titre de la séance', 'intervention', 'sujet', 'activité', 'conférence', 'atelier', 'libellé', 'objet', 'film', 'spectacle'], en: ['title', 'session', 'session title', 'proposal title', 'talk', 'talk title', 'name of session', 'topic', 'activity', 'presentation', 'subject', 'programme item', 'agenda item', 'film', 'show'] },
  subtitle: { fr: ['sous titre', 'complément'], en: ['subtitle', 'sub title'] },
  kind: { any: ['type', 'format'], fr: ['nature', 'genre', 'type de séance', 'catégorie'], en: ['kind', 'session type', 'category', 'session format'] },
  abstract: { fr: ['résumé', 'présentation', 'chapeau', 'contenu', 'synopsis'], en: ['abstract', 'summary', 'short description', 'synopsis'] },
  description: { any: ['description', 'details'], fr: ['détail', 'détails', 'texte', 'description détaillée'], en: ['long description', 'full description'] },
  day: { any: ['date'], fr: ['jour', 'journée', 'date de la séance'], en: ['day', 'session date'] },
  start: { fr: ['début', 'heure de début', 'de', 'heure début', 'commence', 'date de début', 'date et heure', 'date heure', 'date et heure de début'], en: ['start', 'start time', 'begins', 'from', 'starts at', 'starts', 'begin', 'date and time', 'date time', 'datetime', 'starttime', 'start date', 'startdate'] },
  end: { fr: ['fin', 'heure de fin', 'à', 'heure fin', 'finit'], en: ['end', 'end time', 'ends', 'to', 'until', 'ends at', 'endtime', 'finish', 'finish time'] },
  hours: { fr: ['horaire', 'horaires', 'heure', 'heures', 'créneau', 'créneau horaire', 'plage horaire', 'horaire de passage', 'heure de passage'], en: ['time', 'times', 'hours', 'hour', 'slot', 'time slot', 'timeslot', 'start end'] },
  duration: { any: ['duration'], fr: ['durée', 'durée min', 'durée minutes'], en: ['length', 'duration min', 'duration minutes'] },
  room: { fr: ['salle', 'salles', 'lieu', 'espace', 'emplacement', 'amphi', 'amphithéâtre', 'endroit', 'localisation'], en: ['room', 'rooms', 'location', 'place', 'venue', 'stage', 'where', 'hall'] },
  track: { fr: ['parcours', 'fil', 'axe', 'thématique', 'thème', 'filière'], en: ['track', 'tracks', 'stream', 'theme'] },
  speaker: { fr: ['intervenant', 'intervenants', 'intervenante', 'intervenantes', 'orateur', 'orateurs', 'conférencier', 'conférenciers', 'conférencière', 'conférencières', 'oratrice', 'avec', 'participants', 'invité', 'invités', 'présenté par', 'nom et prénom', 'prénom et nom'], en: ['speaker', 'speakers', 'speaker name', 'speaker names', 'presenter', 'presenters', 'with', 'people', 'presented by', 'lecturer', 'lecturers', 'author', 'authors', 'guest', 'guests', 'fullname', 'full name', 'host', 'hosts', 'hosted by'] },
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
  image: { any: ['image', 'photo'], fr: ['visuel', 'affiche', 'illustration'], en: ['picture', 'poster image', 'image url'] },
  slides: { fr: ['support', 'supports', 'diapositives', 'documents'], en: ['slides', 'files', 'documents link'] },
  recording: { fr: ['vidéo', 'enregistrement', 'captation', 'replay'], en: ['video', 'recording'] },
  live: { any: ['live', 'zoom', 'teams', 'visio'], fr: ['lien visio', 'visioconférence', 'lien de connexion', 'lien de la visio', 'direct', 'en direct'], en: ['stream', 'live stream', 'livestream', 'stream url', 'meeting link', 'join link', 'zoom link'] },
  recorded: { fr: ['filmé', 'enregistré', 'diffusé'], en: ['recorded', 'streamed'] },
  capacity: { fr: ['places', 'capacité', 'jauge', 'nombre de places', 'nb places', 'nb de places'], en: ['capacity', 'seats'] },
  signUp: { fr: ['inscription', 'lien d’inscription', 'réservation'], en: ['sign up', 'registration', 'registration link', 'booking'] },
} as const satisfies Record<string, Headings>;

/** What a column of a programme holds. */
export type SessionField = keyof typeof sessionHeadings;

/** What headings of a programme say they are of: "Intitulé de l’atelier", "Nom de l’intervenant", "Talk description". */
const aboutSession = /^(?:noms? (?:et prenoms? )?(?:de la|de l|du|des|de|d) |(?:names? of(?: the)? )|(?:session|talk|event|presentation|activity) )|(?: (?:de la|de l|du|des|de|d) (?:la |l |votre |notre )?(?:seances?|sessions?|ateliers?|interventions?|conferences?|presentations?)| of (?:the |your )?(?:sessions?|talks?|presentations?)| names?)$/;

const readKnown = createHeadingReader<SessionField>(sessionHeadings, aboutSession);

/** What names a session in a table that has hours: elsewhere these name people, clusters or the event. */
const readNamed = createHeadingReader<SessionField>({ ...sessionHeadings, title: { fr: ['nom', 'événement', 'programme', 'déroulé'], en: ['name', 'event', 'event name', 'programme', 'program', 'item'] } }, aboutSession);

const hourFields: ReadonlySet<string> = new Set(['start', 'hours', 'day'] satisfies SessionField[]);
const startDates: ReadonlySet<string> = new Set(['start date', 'startdate', 'date de debut']);

/** Finds the row of headings of a programme; a title alone is no programme. */
export function readSessionHeadings(sheet: Sheet): HeadingRow<SessionField> | undefined {
  const known = readKnown(sheet);
  if (has(known, 'title')) return known.columns.length > 1 ? separateDates(chooseTitle(known)) : undefined;
  const named = readNamed(sheet);
  return has(named, 'title') && named.columns.some(({ field }) => hourFields.has(field)) ? separateDates(named) : undefined;
}

function has(headings: HeadingRow<SessionField> | undefined, field: SessionField): headings is HeadingRow<SessionField> {
  return headings !== undefined && headings.columns.some((column) => column.field === field);
}

/** Headings that tell the title itself, those that name the thing, and those that may name the part of the programme it is in. */
const titleRanks = [/^(?:titres?|titles?|intitules?)\b|\btitle$/, /^(?:talk|intervention|presentation|sujet|subject|topic|film|spectacle|show|libelle|objet)/];

/** Of "Session" and "Title" the second is the title, and the first the part of the programme. */
function chooseTitle(headings: HeadingRow<SessionField>): HeadingRow<SessionField> {
  const rankOf = ({ heading }: Column<SessionField>) => {
    const rank = titleRanks.findIndex((pattern) => pattern.test(foldHeading(heading)));
    return rank < 0 ? titleRanks.length : rank;
  };
  const titles = headings.columns.filter(({ field, language }) => field === 'title' && language === undefined);
  const best = Math.min(...titles.map(rankOf));
  if (titles.every((column) => rankOf(column) === best)) return headings;
  const hasTrack = has(headings, 'track');
  return { ...headings, columns: headings.columns.map((column) => (titles.includes(column) && rankOf(column) > best ? { ...column, field: hasTrack ? 'subtitle' : 'track' } : column)) };
}

/** "Start Date" beside "Start Time" tells the day. */
function separateDates(headings: HeadingRow<SessionField>): HeadingRow<SessionField> {
  const isDate = ({ field, heading }: Column<SessionField>) => field === 'start' && startDates.has(foldHeading(heading));
  const hasOwnHour = headings.columns.some((column) => (column.field === 'start' || column.field === 'hours') && !isDate(column));
  return hasOwnHour ? { ...headings, columns: headings.columns.map((column) => (isDate(column) ? { ...column, field: 'day' } : column)) } : headings;
}
