import type { EventDocument, LocalisedText, Session } from '../../../schemas/index.js';
import { toInstantMs, toWallClockMs } from '../../../schemas/instant.js';
import { directoryOf } from '../../agenda/directory.js';
import { allTexts } from '../../locale/text.js';
import { list, type TableColumn } from './columns.js';
import { kindWord } from './kind-words.js';

const plain = (text: LocalisedText | undefined) => allTexts(text)[0] ?? '';
const namesOf = (ids: readonly string[] | undefined, things: ReadonlyMap<string, { readonly name: LocalisedText }>) => list((ids ?? []).flatMap((id) => plain(things.get(id)?.name) || []));

/** The people of a role; of `speaker`, also those of roles that have no column. */
const people = (role: string) => ({ people: all = [] }: Session, document: EventDocument) =>
  namesOf(all.filter((person) => (person.role ?? 'speaker') === role || (role === 'speaker' && !columned.has(person.role ?? 'speaker'))).map(({ contact }) => contact), directoryOf(document).contacts);
const columned = new Set(['speaker', 'moderator', 'chair', 'panellist']);

/** A moment on the clock of the event's zone: `2011-11-17T09:30`. */
function wall(moment: string | undefined, { event }: EventDocument): string | undefined {
  return moment === undefined ? undefined : new Date(toWallClockMs(toInstantMs(moment, event.timeZone), event.timeZone)).toISOString().slice(0, 16);
}

const statuses = { cancelled: { fr: 'annulé', en: 'cancelled' }, full: { fr: 'complet', en: 'full' }, expected: { fr: 'attendu', en: 'expected' } } as const;

/** The columns of a programme, as `importWorkbook` reads them. */
export const sessionColumns = (language: 'fr' | 'en'): readonly TableColumn<Session>[] => [
  { heading: { fr: 'Identifiant', en: 'Identifier' }, help: { fr: 'Facultatif. Gardez-le quand vous modifiez une séance : les sélections et les agendas des visiteurs en dépendent.', en: 'Optional. Keep it when you edit a session: visitors’ selections and calendars hang on it.' }, value: ({ id }) => id },
  { heading: { fr: 'Jour', en: 'Day' }, help: { fr: '17/11/2011, jeudi 17 novembre 2011 ou 2011-11-17.', en: '17/11/2011, Thursday 17 November 2011 or 2011-11-17.' }, value: ({ start, day }, document) => wall(start, document)?.slice(0, 10) ?? day },
  { heading: { fr: 'Début', en: 'Start' }, help: { fr: '9h30 ou 09:30 ; vide si l’heure n’est pas encore connue.', en: '9:30 or 09:30; empty while the hour is not known.' }, value: ({ start }, document) => wall(start, document)?.slice(11) },
  { heading: { fr: 'Fin', en: 'End' }, help: { fr: '10h30 ou 10:30.', en: '10:30.' }, value: ({ end }, document) => wall(end, document)?.slice(11) },
  { heading: { fr: 'Titre', en: 'Title' }, help: { fr: 'Obligatoire. Une colonne par langue : « Titre (anglais) ».', en: 'Required. A column for each language: “Title (French)”.' }, value: ({ title }) => ({ text: title }) },
  { heading: { fr: 'Sous-titre', en: 'Subtitle' }, help: { fr: 'Facultatif.', en: 'Optional.' }, value: ({ subtitle }) => ({ text: subtitle }) },
  { heading: { fr: 'Type', en: 'Kind' }, help: { fr: 'Plénière, table ronde, atelier, pause, repas, visite, rendez-vous B2B…', en: 'Plenary, panel, workshop, break, meal, visit, B2B meeting…' }, value: ({ kind }) => kindWord(kind, language) },
  { heading: { fr: 'Salle', en: 'Room' }, help: { fr: 'Plusieurs salles entre points-virgules.', en: 'Several rooms between semicolons.' }, value: ({ rooms }, document) => namesOf(rooms, directoryOf(document).rooms) },
  { heading: { fr: 'Parcours', en: 'Track' }, help: { fr: 'Le fil thématique.', en: 'The thread through the programme.' }, value: ({ track }, document) => ({ text: directoryOf(document).tracks.get(track ?? '')?.name }) },
  { heading: { fr: 'Intervenants', en: 'Speakers' }, help: { fr: 'Entre points-virgules, comme dans la feuille Contacts.', en: 'Between semicolons, as in the sheet Contacts.' }, value: people('speaker') },
  { heading: { fr: 'Modération', en: 'Moderator' }, help: { fr: 'Qui anime.', en: 'Who moderates.' }, value: people('moderator') },
  { heading: { fr: 'Présidence', en: 'Chair' }, help: { fr: 'Qui préside.', en: 'Who chairs.' }, value: people('chair') },
  { heading: { fr: 'Panélistes', en: 'Panellists' }, help: { fr: 'Qui participe à la table ronde.', en: 'Who sits on the panel.' }, value: people('panellist') },
  { heading: { fr: 'Résumé', en: 'Abstract' }, help: { fr: 'Quelques phrases ; Markdown possible.', en: 'Some sentences; Markdown if you like.' }, value: ({ abstract }) => ({ text: abstract }) },
  { heading: { fr: 'Description', en: 'Description' }, help: { fr: 'Le texte long.', en: 'The long text.' }, value: ({ description }) => ({ text: description }) },
  { heading: { fr: 'Langue', en: 'Language' }, help: { fr: 'Langues parlées : français, anglais.', en: 'Languages spoken: French, English.' }, value: ({ languages }) => list(languages) },
  { heading: { fr: 'Interprétation', en: 'Interpretation' }, help: { fr: 'Langues vers lesquelles on interprète.', en: 'Languages interpreted into.' }, value: ({ interpretation }) => list(interpretation) },
  { heading: { fr: 'Mots-clés', en: 'Keywords' }, help: { fr: 'Entre points-virgules.', en: 'Between semicolons.' }, value: ({ tags }) => list(tags?.map(plain)) },
  { heading: { fr: 'Pôles', en: 'Clusters' }, help: { fr: 'Noms de la feuille Pôles, entre points-virgules.', en: 'Names of the sheet Clusters, between semicolons.' }, value: ({ clusters }, document) => namesOf(clusters, directoryOf(document).clusters) },
  { heading: { fr: 'Pays', en: 'Countries' }, help: { fr: 'Pays à l’honneur.', en: 'Countries in the spotlight.' }, value: ({ countries }) => list(countries) },
  { heading: { fr: 'Statut', en: 'Status' }, help: { fr: 'Vide, attendu, complet ou annulé.', en: 'Empty, expected, full or cancelled.' }, value: ({ status }) => (status && status in statuses ? statuses[status as keyof typeof statuses][language] : undefined) },
  { heading: { fr: 'Places', en: 'Seats' }, help: { fr: 'Nombre de places, si elles sont comptées.', en: 'Number of seats, where they are counted.' }, value: ({ signUp }) => signUp?.capacity },
  { heading: { fr: 'Inscription', en: 'Sign-up' }, help: { fr: 'Adresse où l’on s’inscrit à cette séance.', en: 'Address where one signs up for this session.' }, value: ({ signUp }) => signUp?.channels?.find(({ kind }) => kind === 'web')?.url ?? (signUp?.needed ? { fr: 'oui', en: 'yes' }[language] : undefined) },
  { heading: { fr: 'Page', en: 'Link' }, help: { fr: 'Page de la séance.', en: 'Page of the session.' }, value: ({ url }) => url },
  { heading: { fr: 'Supports', en: 'Slides' }, help: { fr: 'Adresses des documents.', en: 'Addresses of files.' }, value: ({ files }) => list(files?.map(({ url }) => url)) },
  { heading: { fr: 'Vidéo', en: 'Video' }, help: { fr: 'Adresse de l’enregistrement.', en: 'Address of the recording.' }, value: ({ recordings }) => list(recordings?.map(({ url }) => url)) },
  { heading: { fr: 'Filmé', en: 'Recorded' }, help: { fr: '« non » promet que la séance n’est pas filmée.', en: '“no” promises that the session is not recorded.' }, value: ({ recorded }) => (recorded === false ? { fr: 'non', en: 'no' }[language] : undefined) },
];
