import { createHeadingReader, type Headings } from '../tables/headings.js';

/** How the columns of a list of contacts or speakers are headed. */
const contactHeadings = {
  id: { any: ['id', 'code', 'ref'], fr: ['identifiant'], en: ['identifier', 'speaker id'] },
  name: { fr: ['nom complet', 'nom et prénom', 'prénom et nom', 'prénom nom', 'nom prénom', 'contact', 'intervenant', 'intervenante', 'personne', 'qui'], en: ['name', 'full name', 'speaker', 'speaker name', 'person', 'who', 'contact name'] },
  family: { fr: ['nom', 'nom de famille'], en: ['family name', 'last name', 'surname', 'lastname'] },
  given: { any: ['prenom'], fr: ['prénoms'], en: ['given name', 'first name', 'firstname'] },
  kind: { any: ['type'], fr: ['nature'], en: ['kind'] },
  role: { any: ['role', 'roles'], fr: ['rôle', 'rôles', 'au titre de', 'pour'], en: ['contact for', 'responsible for', 'in charge of'] },
  jobTitle: { any: ['position'], fr: ['fonction', 'poste', 'qualité'], en: ['job title', 'your job title', 'job', 'title', 'function'] },
  organisation: { any: ['organisation', 'organization'], fr: ['structure', 'société', 'entreprise', 'organisme', 'établissement', 'affiliation'], en: ['company', 'your company', 'affiliation', 'employer', 'institution'] },
  mail: { any: ['mail', 'email', 'e mail'], fr: ['courriel', 'adresse électronique', 'mél', 'adresse mail'], en: ['email address', 'mail address'] },
  telephone: { any: ['telephone', 'tel'], fr: ['numéro de téléphone', 'fixe', 'standard'], en: ['phone', 'phone number', 'telephone number'] },
  mobile: { fr: ['portable', 'mobile', 'téléphone portable'], en: ['mobile phone', 'cell', 'cell phone'] },
  biography: { any: ['bio'], fr: ['biographie', 'présentation', 'parcours'], en: ['biography', 'about', 'about the speaker', 'profile'] },
  photo: { any: ['photo'], fr: ['portrait', 'adresse de la photo'], en: ['picture', 'photo url', 'image', 'avatar'] },
  language: { fr: ['langue', 'langues', 'langues parlées'], en: ['language', 'languages', 'languages spoken'] },
  country: { fr: ['pays'], en: ['country'] },
  links: { any: ['linkedin', 'linked in', 'linked in user url', 'twitter', 'x', 'x user url', 'linkedin user url', 'github', 'git hub', 'github user url', 'mastodon', 'bluesky', 'url', 'web'], fr: ['site', 'site web', 'lien', 'liens'], en: ['website', 'link', 'links', 'home page'] },
  hours: { fr: ['horaires', 'heures d’ouverture', 'permanence', 'joignable'], en: ['hours', 'opening hours', 'office hours', 'available'] },
  visibility: { fr: ['visibilité', 'diffusion', 'publication', 'à publier', 'public', 'publier', 'accord', 'consentement'], en: ['visibility', 'publish', 'published', 'consent'] },
} as const satisfies Record<string, Headings>;

/** What a column of a list of contacts holds. */
export type ContactField = keyof typeof contactHeadings;

/** Finds the row of headings of a list of contacts. */
export const readContactHeadings = createHeadingReader<ContactField>(contactHeadings);
