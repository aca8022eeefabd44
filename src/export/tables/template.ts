import { documentFormat, type EventDocument } from '../../../schemas/index.js';
import type { TableColumn, TableLanguage, WrittenTable } from './columns.js';
import { clusterColumns, contactColumns } from './other-columns.js';
import { sessionColumns } from './session-columns.js';
import { packWorkbook, tablesOf } from './write-tables.js';

const introduction: Readonly<Record<TableLanguage, readonly string[]>> = {
  fr: [
    'Ce classeur décrit un événement : une feuille pour l’événement, une pour les séances, une pour les pôles, une pour les contacts.',
    'Remplacez l’exemple par vos données. Les colonnes peuvent changer d’ordre, et celles dont vous n’avez pas besoin disparaître.',
    'Les dates et les heures s’écrivent comme d’habitude : 17/11/2011, jeudi 17 novembre, 9h30, 14:00. Une heure inconnue reste vide.',
    'Pour une deuxième langue, ajoutez une colonne : « Titre (anglais) ». Dans la feuille Événement, une colonne par langue.',
    'Le courriel et le téléphone des intervenants ne sont jamais publiés, sauf si la colonne Diffusion dit « oui ».',
    'Pour vérifier et publier : npx technopole-events check, puis npx technopole-events publish.',
  ],
  en: [
    'This workbook describes an event: a sheet for the event, one for the sessions, one for the clusters, one for the contacts.',
    'Replace the example by your data. Columns may change their order, and those you do not need may go.',
    'Days and hours are written as usual: 17/11/2011, Thursday 17 November, 9:30, 14:00. An hour that is not known stays empty.',
    'For a second language add a column: “Title (French)”. In the sheet Event, a column for each language.',
    'Mail and telephone of speakers are never published, unless the column Visibility says “yes”.',
    'To check and to publish: npx technopole-events check, then npx technopole-events publish.',
  ],
};

/** A workbook to begin with (XLSX), in French or English: an example to replace, and a sheet that explains each column. */
export async function createTemplate(language: TableLanguage): Promise<Uint8Array> {
  const tables = tablesOf(exampleDocument(language), { language });
  const [, sessions, clusters, contacts] = tables;
  const explained = [...explain(sessions!, sessionColumns(language), language), ...explain(clusters!, clusterColumns, language), ...explain(contacts!, contactColumns(language), language)];
  const readMe: WrittenTable = { name: { fr: 'Lisez-moi', en: 'Read me' }[language], rows: [...introduction[language].map((line) => [line]), [], ...explained] };
  return packWorkbook([readMe, ...tables]);
}

function explain<Item>({ name }: WrittenTable, columns: readonly TableColumn<Item>[], language: TableLanguage): string[][] {
  return [[name], ...columns.map(({ heading, help }) => ['', heading[language], help[language]]), []];
}

/** A small event that is not, to be replaced by one that is. */
export function exampleDocument(language: TableLanguage): EventDocument {
  const say = (fr: string, en: string) => (language === 'fr' ? fr : en);
  return {
    format: documentFormat,
    event: {
      id: say('exemple', 'example'), name: say('Rencontres des pôles', 'Cluster meeting'), start: '2027-11-18', end: '2027-11-19', timeZone: 'Europe/Paris', languages: [language], url: say('https://rencontres.example/', 'https://meeting.example/'),
      venue: { name: say('Palais des congrès', 'Conference centre'), address: { locality: 'Sophia Antipolis', country: 'FR' }, rooms: [{ id: 'auditorium', name: 'Auditorium' }, { id: say('salle-1', 'room-1'), name: say('Salle 1', 'Room 1') }] },
      tracks: [{ id: 'innovation', name: 'Innovation' }], parties: [{ organisation: 'association', role: 'organiser' }], registration: { opens: '2027-09-01T09:00', channels: [{ kind: 'web', url: say('https://rencontres.example/inscription', 'https://meeting.example/registration') }] },
    },
    sessions: [
      { id: say('accueil', 'welcome'), kind: 'break', title: say('Accueil et café', 'Welcome and coffee'), start: '2027-11-18T09:00', end: '2027-11-18T09:30', rooms: ['auditorium'] },
      { id: say('ouverture', 'opening'), kind: 'plenary', title: say('Ouverture', 'Opening'), start: '2027-11-18T09:30', end: '2027-11-18T10:30', rooms: ['auditorium'], people: [{ contact: say('intervenante', 'speaker') }], abstract: say('Deux jours pour se rencontrer.', 'Two days to meet.') },
      { id: say('atelier', 'workshop'), kind: 'workshop', title: say('Atelier : projets communs', 'Workshop: common projects'), start: '2027-11-18T14:00', end: '2027-11-18T15:30', rooms: [say('salle-1', 'room-1')], track: 'innovation', clusters: [say('pole', 'cluster')], signUp: { capacity: 24 } },
      { id: say('cloture', 'closing'), kind: 'ceremony', title: say('Clôture', 'Closing'), day: '2027-11-19' },
    ],
    clusters: [{ id: say('pole', 'cluster'), name: say('Pôle Exemple', 'Example Cluster'), kind: 'competitiveness-cluster', region: 'Provence-Alpes-Côte d’Azur', country: 'FR', url: say('https://pole.example/', 'https://cluster.example/') }],
    contacts: [
      { id: say('presse', 'press'), name: say('Service de presse', 'Press office'), roles: ['press'], mails: [{ address: say('presse@rencontres.example', 'press@meeting.example') }], telephones: [{ number: '+33199000001' }] },
      { id: say('intervenante', 'speaker'), name: say('Prénom Nom', 'First Last'), roles: ['speaker'], jobTitle: say('Directrice', 'Director'), organisationName: say('Pôle Exemple', 'Example Cluster') },
    ],
    organisations: [{ id: 'association', name: say('Association Exemple', 'Example Association') }],
  };
}
