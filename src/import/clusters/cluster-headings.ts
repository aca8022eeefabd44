import { createHeadingReader, type Headings } from '../tables/headings.js';

/** What a column of a directory of clusters holds. */
export type ClusterField =
  | 'id' | 'kind' | 'name' | 'formerNames' | 'mergedInto' | 'label' | 'labelLevel' | 'labelIssuer' | 'labelFrom' | 'labelThrough' | 'themes' | 'description'
  | 'region' | 'country' | 'street' | 'postalCode' | 'locality' | 'latitude' | 'longitude' | 'url' | 'links' | 'logo' | 'foundedYear'
  | 'memberCount' | 'company' | 'small-company' | 'large-company' | 'start-up' | 'research' | 'university' | 'public-body' | 'civil-society' | 'investor'
  | 'projects' | 'agreements' | 'figure' | 'memberships' | 'contact' | 'contactTitle' | 'head' | 'mail' | 'telephone' | 'mobile';

/** The headings under which directories hold it, in French and English, and the names of the schema. */
export const clusterHeadings: Readonly<Record<ClusterField, Headings>> = {
  id: { fr: ['identifiant'], any: ['id', 'code', 'cluster id'], en: ['key', 'identifier'] },
  kind: { any: ['type', 'kind'], fr: ['catégorie', 'nature', 'type de structure', 'type de pôle'], en: ['category', 'cluster type', 'organisation type'] },
  name: { fr: ['nom', 'pôle', 'nom du pôle', 'nom du cluster', 'nom de la structure', 'dénomination', 'intitulé', 'raison sociale', 'structure', 'pôle de compétitivité'], en: ['name', 'cluster name', 'title', 'name of cluster', 'organisation name', 'organization name'], any: ['cluster', 'technopole'] },
  formerNames: { fr: ['ancien nom', 'anciens noms', 'anciennement', 'nom précédent', 'noms précédents', 'ex'], en: ['former name', 'former names', 'formerly', 'previous name', 'previous names'] },
  mergedInto: { fr: ['fusionné avec', 'fusionné dans', 'fusion', 'a rejoint', 'intégré à', 'absorbé par', 'devenu'], en: ['merged into', 'merged with', 'joined', 'part of', 'became'] },
  label: { any: ['label', 'labels'], fr: ['labellisation', 'labellisations'], en: ['accreditation', 'certification'] },
  labelLevel: { fr: ['niveau', 'niveau du label', 'vocation'], en: ['level', 'label level'] },
  labelIssuer: { fr: ['délivré par', 'labellisé par'], en: ['issuer', 'label issuer', 'issued by'] },
  labelFrom: { fr: ['labellisé depuis', 'label depuis', 'date de labellisation', 'début du label'], en: ['label from', 'label since', 'labelled since', 'valid from'] },
  labelThrough: { fr: ['label jusqu’au', 'fin du label', 'fin de labellisation'], en: ['label through', 'label until', 'valid through', 'valid until'] },
  themes: { fr: ['thématique', 'thématiques', 'domaine', 'domaines', 'domaine d’activité', 'filière', 'filières', 'secteur', 'secteurs', 'secteur d’activité', 'secteurs d’activité', 'mots clés'], en: ['topic', 'topics', 'sector', 'sectors', 'field', 'fields', 'industry', 'industries', 'keywords', 'technology fields', 'specialisation'], any: ['theme', 'themes'] },
  description: { any: ['description'], fr: ['présentation', 'profil', 'résumé', 'descriptif'], en: ['profile', 'about', 'summary'] },
  region: { any: ['region', 'regions'], fr: ['territoire'], en: ['nuts region', 'province'] },
  country: { fr: ['pays'], en: ['country', 'country code'] },
  street: { fr: ['adresse', 'rue', 'adresse postale', 'siège'], en: ['address', 'street', 'street address', 'postal address'] },
  postalCode: { fr: ['code postal', 'cp'], en: ['postal code', 'postcode', 'zip', 'zip code'] },
  locality: { fr: ['ville', 'commune', 'localité'], en: ['city', 'town', 'locality'] },
  latitude: { any: ['latitude', 'lat', 'geo latitude'] },
  longitude: { any: ['longitude', 'lon', 'lng', 'long', 'geo longitude'] },
  url: { fr: ['site', 'site web', 'site internet', 'adresse du site'], en: ['website', 'web site', 'home page', 'homepage', 'web page'], any: ['url', 'web', 'internet', 'www'] },
  links: { any: ['linkedin', 'linked in', 'twitter', 'x', 'mastodon', 'bluesky', 'youtube', 'you tube', 'facebook', 'instagram'], fr: ['autres liens', 'liens', 'lien'], en: ['links', 'link', 'social media'] },
  logo: { any: ['logo', 'logo url'] },
  foundedYear: { fr: ['création', 'année de création', 'date de création', 'fondé en', 'créé en', 'année'], en: ['founded', 'founded year', 'foundation year', 'year founded', 'established', 'year of establishment', 'year'] },
  memberCount: { fr: ['membres', 'nombre de membres', 'nb de membres', 'nb membres', 'adhérents', 'nombre d’adhérents', 'total membres'], en: ['members', 'number of members', 'member count', 'total members'] },
  company: { fr: ['entreprises', 'nombre d’entreprises', 'dont entreprises', 'nb entreprises'], en: ['companies', 'number of companies', 'enterprises'] },
  'small-company': { fr: ['pme', 'nombre de pme', 'dont pme', 'pme eti', 'tpe pme'], en: ['sme', 'smes', 'number of smes', 'small companies', 'small company'] },
  'large-company': { fr: ['grandes entreprises', 'grands groupes', 'nombre de grandes entreprises'], en: ['large companies', 'large enterprises', 'number of large companies', 'large company', 'corporates'] },
  'start-up': { any: ['start up', 'start ups', 'startups', 'startup'], fr: ['nombre de start up'], en: ['number of start ups', 'number of startups'] },
  research: { fr: ['laboratoires', 'organismes de recherche', 'centres de recherche', 'labos'], en: ['research organisations', 'research organizations', 'research institutes', 'research centres', 'research institutions', 'research'] },
  university: { fr: ['universités', 'écoles', 'établissements d’enseignement supérieur', 'universités et écoles', 'formation'], en: ['universities', 'university', 'higher education', 'education'] },
  'public-body': { fr: ['collectivités', 'collectivités territoriales', 'organismes publics', 'acteurs publics'], en: ['public bodies', 'public authorities', 'public body'] },
  'civil-society': { any: ['associations'], en: ['civil society', 'ngos', 'non profits'] },
  investor: { fr: ['investisseurs', 'financeurs'], en: ['investors', 'investor', 'finance'] },
  projects: { fr: ['projets', 'nombre de projets', 'projets labellisés', 'nb projets', 'projets financés', 'nb de projets'], en: ['projects', 'number of projects', 'labelled projects'] },
  agreements: { fr: ['accords', 'accords de coopération', 'nombre d’accords', 'conventions'], en: ['agreements', 'cooperation agreements', 'number of agreements'] },
  figure: {},
  memberships: { fr: ['adhésions', 'membre de', 'réseau', 'réseaux', 'affiliation', 'appartenance'], en: ['memberships', 'membership', 'member of', 'networks', 'network', 'affiliations'] },
  contact: { any: ['contact', 'contacts'], fr: ['nom du contact', 'personne à contacter', 'interlocuteur', 'référent'], en: ['contact name', 'contact person', 'name of contact'] },
  contactTitle: { fr: ['fonction', 'fonction du contact', 'poste'], en: ['job title', 'contact title', 'position', 'role', 'contact position'] },
  head: { any: ['president'], fr: ['directeur', 'directrice', 'directeur général', 'délégué général', 'déléguée générale', 'présidente', 'animateur', 'animatrice'], en: ['director', 'managing director', 'chair', 'chairman', 'chairwoman', 'ceo', 'cluster manager', 'manager'] },
  mail: { any: ['e mail', 'mail', 'email', 'contact mail', 'contact email', 'mail contact', 'email contact'], fr: ['courriel', 'adresse électronique', 'adresse mail', 'adresse email', 'mél', 'courriel du contact', 'mail du contact'], en: ['email address', 'e mail address', 'mail address'] },
  telephone: { any: ['tel', 'telephone'], fr: ['téléphone du contact', 'numéro de téléphone', 'standard'], en: ['phone', 'phone number', 'contact phone', 'telephone number', 'tel contact', 'contact telephone'] },
  mobile: { fr: ['portable', 'téléphone portable', 'téléphone mobile'], en: ['mobile', 'mobile phone', 'cell', 'cell phone'] },
};

/** Headings of numbers that a cluster is known by: "Nombre de brevets". */
const counted = /^(?:nombre d(?:e |['’]|es )|nb\.? (?:de |d['’])?|number of |no\. of )(.+)$/i;

/** What is counted in a column that is headed "Nombre de brevets"; nothing for other headings. */
export function countedBy(heading: string): string | undefined {
  return counted.exec(heading)?.[1];
}

/** Finds the row of headings of a directory. */
export const readClusterHeadings = createHeadingReader(clusterHeadings);
