import type { Cluster, Contact, EventDocument } from '../../../schemas/index.js';
import { directoryOf } from '../../agenda/directory.js';
import { allTexts } from '../../locale/text.js';
import { list, type TableColumn } from './columns.js';

/** The columns of contacts, as `importWorkbook` reads them. */
export const contactColumns = (language: 'fr' | 'en'): readonly TableColumn<Contact>[] => [
  { heading: { fr: 'Identifiant', en: 'Identifier' }, help: { fr: 'Facultatif.', en: 'Optional.' }, value: ({ id }) => id },
  { heading: { fr: 'Nom complet', en: 'Full name' }, help: { fr: 'Obligatoire.', en: 'Required.' }, value: ({ name }) => allTexts(name)[0] },
  { heading: { fr: 'Rôle', en: 'Role' }, help: { fr: 'presse, inscription, organisation, intervenant…', en: 'press, registration, organisation, speaker…' }, value: ({ roles }) => list(roles) },
  { heading: { fr: 'Fonction', en: 'Job title' }, help: { fr: 'Facultatif.', en: 'Optional.' }, value: ({ jobTitle }) => ({ text: jobTitle }) },
  { heading: { fr: 'Structure', en: 'Organisation' }, help: { fr: 'Pour qui la personne travaille.', en: 'Whom the person works for.' }, value: ({ organisation, organisationName }, document) => ({ text: organisationName ?? nameOf(organisation, document) }) },
  { heading: { fr: 'Courriel', en: 'Mail' }, help: { fr: 'Publié pour la presse, l’inscription et l’organisation ; retenu pour les intervenants.', en: 'Published for press, registration and organisation; withheld for speakers.' }, value: ({ mails }) => list(mails?.map(({ address }) => address)) },
  { heading: { fr: 'Téléphone', en: 'Telephone' }, help: { fr: 'Avec l’indicatif du pays, ou celui du lieu.', en: 'With the code of the country, or of that of the venue.' }, value: ({ telephones }) => list(telephones?.filter(({ kind }) => kind !== 'mobile').map(({ number }) => number)) },
  { heading: { fr: 'Portable', en: 'Mobile' }, help: { fr: 'Facultatif.', en: 'Optional.' }, value: ({ telephones }) => list(telephones?.filter(({ kind }) => kind === 'mobile').map(({ number }) => number)) },
  { heading: { fr: 'Langues', en: 'Languages' }, help: { fr: 'Langues parlées.', en: 'Languages spoken.' }, value: ({ languages }) => list(languages) },
  { heading: { fr: 'Biographie', en: 'Biography' }, help: { fr: 'Quelques phrases.', en: 'Some sentences.' }, value: ({ biography }) => ({ text: biography }) },
  { heading: { fr: 'Photo', en: 'Photo' }, help: { fr: 'Adresse de l’image.', en: 'Address of the picture.' }, value: ({ photo }) => photo?.url },
  { heading: { fr: 'Liens', en: 'Links' }, help: { fr: 'Adresses, entre points-virgules.', en: 'Addresses, between semicolons.' }, value: ({ links }) => list(links?.map(({ url }) => url)) },
  { heading: { fr: 'Pays', en: 'Country' }, help: { fr: 'Facultatif.', en: 'Optional.' }, value: ({ countries }) => countries?.[0] },
  { heading: { fr: 'Diffusion', en: 'Visibility' }, help: { fr: 'oui : tout est publié ; partenaires ; non : rien n’est publié. Vide : selon le rôle.', en: 'yes: all is published; partners; no: nothing is. Empty: by the role.' }, value: (contact) => visibilityOf(contact, language) },
];

/** The columns of clusters, as `importWorkbook` and `importClusters` read them. */
export const clusterColumns: readonly TableColumn<Cluster>[] = [
  { heading: { fr: 'Identifiant', en: 'Identifier' }, help: { fr: 'Facultatif.', en: 'Optional.' }, value: ({ id }) => id },
  { heading: { fr: 'Nom', en: 'Name' }, help: { fr: 'Obligatoire.', en: 'Required.' }, value: ({ name }) => ({ text: name }) },
  { heading: { fr: 'Type', en: 'Kind' }, help: { fr: 'pôle de compétitivité, cluster, technopole…', en: 'competitiveness cluster, cluster, technopole…' }, value: ({ kind }) => kind },
  { heading: { fr: 'Thèmes', en: 'Themes' }, help: { fr: 'Entre points-virgules.', en: 'Between semicolons.' }, value: ({ themes }) => list(themes?.map((theme) => allTexts(theme)[0] ?? '')) },
  { heading: { fr: 'Région', en: 'Region' }, help: { fr: 'Facultatif.', en: 'Optional.' }, value: ({ region }) => ({ text: region }) },
  { heading: { fr: 'Pays', en: 'Country' }, help: { fr: 'Facultatif.', en: 'Optional.' }, value: ({ country }) => country },
  { heading: { fr: 'Description', en: 'Description' }, help: { fr: 'Quelques phrases.', en: 'Some sentences.' }, value: ({ description }) => ({ text: description }) },
  { heading: { fr: 'Site web', en: 'Website' }, help: { fr: 'Facultatif.', en: 'Optional.' }, value: ({ url }) => url },
];

function nameOf(id: string | undefined, document: EventDocument): string | undefined {
  const { organisations, clusters } = directoryOf(document);
  return id === undefined ? undefined : allTexts((organisations.get(id) ?? clusters.get(id))?.name)[0];
}

function visibilityOf({ visibility, mails = [], telephones = [], roles = [] }: Contact, language: 'fr' | 'en'): string | undefined {
  if (visibility === 'withheld') return { fr: 'non', en: 'no' }[language];
  if (visibility === 'partners') return { fr: 'partenaires', en: 'partners' }[language];
  const isReachable = [...mails, ...telephones].some((channel) => channel.visibility === undefined || channel.visibility === 'public');
  return isReachable && (roles.length === 0 || roles.includes('speaker')) ? { fr: 'oui', en: 'yes' }[language] : undefined;
}
