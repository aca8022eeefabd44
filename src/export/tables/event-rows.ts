import type { EventDocument, LocalisedText } from '../../../schemas/index.js';
import { toInstantMs, toWallClockMs } from '../../../schemas/instant.js';
import { allTexts } from '../../locale/text.js';
import { list, nameLanguage, type CellValue, type TableLanguage, type WrittenTable } from './columns.js';

type Line = readonly [heading: Readonly<Record<TableLanguage, string>>, value: CellValue | { readonly text: LocalisedText | undefined }];

const roles: readonly (readonly [string, Readonly<Record<TableLanguage, string>>])[] = [
  ['organiser', { fr: 'Organisateur', en: 'Organiser' }], ['initiator', { fr: 'À l’initiative de', en: 'Initiator' }], ['co-organiser', { fr: 'Co-organisateurs', en: 'Co-organisers' }], ['co-funder', { fr: 'Cofinanceurs', en: 'Co-funders' }],
  ['in-cooperation-with', { fr: 'En partenariat avec', en: 'In cooperation with' }], ['supporter', { fr: 'Avec le soutien de', en: 'With the support of' }], ['sponsor', { fr: 'Mécènes', en: 'Sponsors' }],
];

/** What is told of the event, one thing a line, a column for each language. */
export function writeEventRows(document: EventDocument, language: TableLanguage): WrittenTable {
  const languages = document.event.languages ?? ['en'];
  const plain = languages[0] ?? 'en';
  const lines = linesOf(document).map(([heading, value]) => {
    if (typeof value !== 'object') return [heading[language], value];
    const texts: Readonly<Record<string, string>> = value.text === undefined ? {} : typeof value.text === 'string' ? { [plain]: value.text } : value.text;
    return [heading[language], ...languages.map((tag) => texts[tag])];
  });
  return { name: { fr: 'Événement', en: 'Event' }[language], rows: [['', ...languages.map((tag) => nameLanguage(tag, language))], ...lines] };
}

function linesOf(document: EventDocument): readonly Line[] {
  const { event } = document;
  const { venue, registration } = event;
  const wall = (moment: string | undefined) => moment && new Date(toWallClockMs(toInstantMs(moment, event.timeZone), event.timeZone)).toISOString().slice(0, 16).replace('T', ' ');
  const channel = (kind: string) => registration?.channels?.find((found) => found.kind === kind);
  return [
    [{ fr: 'Identifiant', en: 'Identifier' }, event.id], [{ fr: 'Nom', en: 'Name' }, { text: event.name }], [{ fr: 'Sigle', en: 'Acronym' }, event.acronym], [{ fr: 'Édition', en: 'Edition' }, event.edition],
    [{ fr: 'Thème', en: 'Theme' }, { text: event.theme }], [{ fr: 'Sous-titre', en: 'Subtitle' }, { text: event.subtitle }], [{ fr: 'Description', en: 'Description' }, { text: event.description }],
    [{ fr: 'Date de début', en: 'Start date' }, event.start], [{ fr: 'Date de fin', en: 'End date' }, event.end], [{ fr: 'Fuseau horaire', en: 'Time zone' }, event.timeZone],
    [{ fr: 'Lieu', en: 'Venue' }, { text: venue?.name }], [{ fr: 'Rue', en: 'Street' }, { text: venue?.address?.street }], [{ fr: 'Code postal', en: 'Postal code' }, venue?.address?.postalCode], [{ fr: 'Ville', en: 'City' }, { text: venue?.address?.locality }],
    [{ fr: 'Région', en: 'Region' }, { text: venue?.address?.region }], [{ fr: 'Pays', en: 'Country' }, venue?.address?.country], [{ fr: 'Langues', en: 'Languages' }, event.languages?.join(', ')], [{ fr: 'Site web', en: 'Website' }, event.url],
    ...roles.map(([role, heading]): Line => [heading, list((event.parties ?? []).filter((party) => party.role === role).map(({ organisation }) => nameOf(organisation, document)))]),
    [{ fr: 'Mention obligatoire', en: 'Mandatory mention' }, { text: event.parties?.find(({ mention }) => mention !== undefined)?.mention }],
    [{ fr: 'Inscription', en: 'Registration' }, channel('web')?.url], [{ fr: 'Courriel d’inscription', en: 'Registration mail' }, channel('mail')?.mail], [{ fr: 'Téléphone d’inscription', en: 'Registration telephone' }, channel('telephone')?.telephone],
    [{ fr: 'Ouverture des inscriptions', en: 'Registration opens' }, wall(registration?.opens)], [{ fr: 'Clôture des inscriptions', en: 'Registration closes' }, wall(registration?.closes)], [{ fr: 'Capacité', en: 'Capacity' }, registration?.capacity],
  ];
}

function nameOf(id: string, { organisations, clusters }: EventDocument): string {
  return allTexts([...organisations, ...clusters].find((party) => party.id === id)?.name)[0] ?? id;
}
