import type { CommandWords } from './words-types.js';

/** The command in French. */
export const french: CommandWords = {
  about: 'Programme, contacts et inscription d’un événement : vérifiés, convertis, comparés.',
  commands: {
    init: 'Écrire un document ou un classeur de départ',
    check: 'Dire ce qui est faux ou maladroit dans un événement, où qu’il soit tenu',
    convert: 'Lire un événement dans n’importe quel format connu et l’écrire dans un autre',
    diff: 'Dire en mots ce qui a changé entre deux versions, en Markdown',
  },
  options: {
    source: 'fichier, dossier d’un export, ou - pour l’entrée standard', before: 'la version précédente', after: 'la nouvelle version', file: 'fichier à écrire',
    out: 'Fichier à écrire ; sans lui, la sortie standard', to: 'Format à écrire ; sans lui, celui du nom du fichier', language: 'Langue des textes écrits (BCP 47)', timezone: 'Fuseau horaire de l’événement (IANA), si la source n’en nomme pas',
    name: 'Nom de l’événement, si la source n’en a pas', id: 'Identifiant de l’événement, si la source n’en a pas', start: 'Premier jour, si la source n’en indique pas', end: 'Dernier jour, si la source n’en indique pas', country: 'Pays des numéros de téléphone qui n’en indiquent pas (FR)',
    baseUrl: 'Adresse par rapport à laquelle les liens relatifs sont complétés', update: 'Document précédent, dont les identifiants et les révisions se poursuivent', json: 'Écrire pour des programmes : JSON', all: 'Tout dire, et non le premier cas de chaque sorte', strict: 'Compter les conseils comme des fautes', workbook: 'Un classeur (XLSX) plutôt qu’un document JSON', force: 'Remplacer un fichier existant', lang: 'Langue de la commande : fr ou en',
  },
  groups: { input: 'Ce que la source ne dit pas :', output: 'Ce qui est écrit :' },
  exitCodes: 'Codes de sortie : 0 tout va bien ; 1 une partie du contenu est fausse ou a été perdue ; 2 la ligne de commande est fausse ; 3 un fichier ne peut être lu ou écrit.',
  unreadable: (path, reason) => `${path} ne peut pas être lu : ${reason}`,
  notWritten: (path, reason) => `${path} ne peut pas être écrit : ${reason}`,
  exists: (path) => `${path} existe déjà. Choisissez un autre nom, ou --force pour le remplacer.`,
  written: (path) => `${path} a été écrit.`,
  nothingRead: (path) => `${path} : rien n’a pu être lu.`,
  several: (count) => `La source annonce ${count} événements ; le premier a été pris.`,
  notConvertible: (format) => `${format} n’est pas un format que l’on écrit.`,
  needsFile: (format) => `${format} n’est pas du texte : nommez un fichier avec --out.`,
  unknownFormat: (format) => `Le nom du fichier ne dit pas le format (${format}). Nommez-le avec --to.`,
  read: (path, format, sessions, dropped) => `${path} : ${format}, ${sessions} séance${sessions > 1 ? 's' : ''}${dropped > 0 ? `, ${dropped} laissée${dropped > 1 ? 's' : ''} de côté` : ''}`,
  levels: { error: 'faux', dropped: 'perdu', changed: 'changé', guessed: 'deviné', kept: 'à voir', advice: 'conseil' },
  more: (count) => `… et ${count} autre${count > 1 ? 's' : ''} du même genre (--all les dit)`,
  allWell: 'Rien à signaler.',
  summary: (errors, lost, advice) => `${errors} faux, ${lost} perdus, ${advice} à considérer.`,
  leftOut: (titles) => `Laissées de côté, leur jour même étant inconnu : ${titles}`,
  line: (path, line, column) => `${path}, ligne ${line}, colonne ${column}`,
  formats: { 'event-document': 'document d’événement', 'schedule-xml': 'programme (XML)', 'schedule-json': 'programme (JSON)', calendar: 'agenda', 'json-ld': 'JSON-LD', workbook: 'classeur', table: 'tableau' },
  diff: {
    title: (name) => `Ce qui a changé : ${name}`, nothing: 'Rien n’a changé.', added: 'Nouveau', moved: 'Déplacé', rooms: 'Dans une autre salle', cancelled: 'Annulé', restored: 'Finalement maintenu', removed: 'Retiré du programme', renamed: 'Sous un autre titre', edited: 'Modifié', others: 'Ailleurs dans le document',
    was: (before) => `auparavant : ${before}`, parts: { event: 'L’événement', clusters: 'Pôles', contacts: 'Contacts', organisations: 'Organismes' }, kinds: { added: 'ajouté', removed: 'retiré', changed: 'modifié' }, unknownTime: 'horaires à confirmer', colon: ' : ',
    fields: { title: 'titre', subtitle: 'sous-titre', abstract: 'résumé', description: 'description', people: 'intervenants', files: 'documents', links: 'liens', recordings: 'enregistrements', rooms: 'salles', start: 'début', end: 'fin', day: 'jour', track: 'parcours', tags: 'mots-clés', languages: 'langues', interpretation: 'interprétation', clusters: 'pôles', countries: 'pays', status: 'statut', statusNote: 'raison', signUp: 'inscription', kind: 'type', url: 'page', image: 'image', name: 'nom', roles: 'rôles', biography: 'biographie', photo: 'photo', mails: 'courriels', telephones: 'téléphones', jobTitle: 'fonction', organisationName: 'structure', venue: 'lieu', registration: 'inscription', parties: 'partenaires', tracks: 'parcours', themes: 'thèmes', region: 'région', contacts: 'contacts', logo: 'logo' },
  },
  documentComments: [
    'Un événement, tel que technopole-events le lit. Remplacez l’exemple par le vôtre ; ce que vous omettez n’est pas montré.',
    'Les heures sont celles de l’horloge de « timeZone ». Un texte est une chaîne, ou une par langue : { "fr": "…", "en": "…" }.',
    'Pour voir ce qui est faux : npx technopole-events check evenement.json',
  ],
};
