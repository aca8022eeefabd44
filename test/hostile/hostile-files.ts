/** Files of organisers in which every text is an attack, as programs write them that think no evil. */
type Rows = readonly (readonly string[])[];

/** Sheets by their names. */
export type Sheets = Readonly<Record<string, Rows>>;

const day = '2027-11-18';
/** What has to be readable for a sheet to be one; any other column holds attacks. */
const event: Rows = [['Identifiant', 'forum'], ['Nom', 'Forum'], ['Date de début', day], ['Date de fin', '2027-11-19'], ['Fuseau horaire', 'Europe/Paris'], ['Langues', 'français']];
const ofEvent = ['Sigle', 'Thème', 'Sous-titre', 'Description', 'Lieu', 'Rue', 'Code postal', 'Ville', 'Région', 'Pays', 'Site web', 'Organisateur', 'Co-organisateurs', 'À l’initiative de', 'En partenariat avec', 'Avec le soutien de', 'Cofinanceurs', 'Mécènes', 'Mention obligatoire', 'Inscription', 'Courriel d’inscription', 'Téléphone d’inscription', 'Ouverture des inscriptions', 'Clôture des inscriptions', 'Capacité', 'Statut', 'Changement de jour'];
const ofSession = ['Titre', 'Titre (anglais)', 'Sous-titre', 'Type', 'Salle', 'Parcours', 'Intervenants', 'Modération', 'Présidence', 'Panélistes', 'Résumé', 'Description', 'Langue', 'Interprétation', 'Mots-clés', 'Pôles', 'Pays', 'Statut', 'Page', 'Supports', 'Vidéo', 'Filmé', 'Places', 'Inscription', 'Identifiant', 'Fin', 'Durée'];
const ofContact = ['Nom complet', 'Identifiant', 'Rôle', 'Fonction', 'Structure', 'Courriel', 'Téléphone', 'Portable', 'Langues', 'Biographie', 'Photo', 'Liens', 'Pays', 'Horaires', 'Diffusion'];
const ofCluster = ['Nom', 'Identifiant', 'Type', 'Ancien nom', 'Fusionné avec', 'Label', 'Niveau', 'Délivré par', 'Thématiques', 'Description', 'Région', 'Pays', 'Adresse', 'Code postal', 'Ville', 'Site web', 'LinkedIn', 'Logo', 'Création', 'Membres', 'Adhésions', 'Contact', 'Fonction', 'Courriel', 'Téléphone'];

/** A row for each text, which stands in every column; in the first of them, by which a row is known, if `inNames`. */
const table = (heads: readonly string[], texts: readonly string[], inNames: boolean): Rows => [heads, ...texts.map((text, index) => heads.map((_, column) => (column === 0 && !inNames ? `Nom ${index}` : text)))];

/** A workbook whose sessions, contacts and clusters are the texts, one a row; what is told of the event is `ofItself`. */
export function hostileSheets(texts: readonly string[], ofItself: string, inNames: boolean): Sheets {
  const sessions = table(ofSession, texts, inNames).map((row, index) => [...row, ...(index === 0 ? ['Jour', 'Début'] : [day, '09:30'])]);
  return { Événement: [...event.map(([heading, value]) => (heading === 'Nom' && inNames ? [heading, ofItself] : [heading!, value!])), ...ofEvent.map((heading) => [heading, ofItself])], Séances: sessions, Contacts: table(ofContact, texts, inNames), Pôles: table(ofCluster, texts, inNames) };
}

/** Sheets as tables of separated values, one file each. */
export function toTables(sheets: Sheets, delimiter: string): Record<string, string> {
  const write = (text: string) => (/["\r\n;,\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return Object.fromEntries(Object.entries(sheets).map(([name, rows]) => [`${name}.csv`, rows.map((row) => row.map(write).join(delimiter)).join('\r\n')]));
}

/** Sheets as a file of Excel, OpenDocument, or Excel before 2007. */
export async function toWorkbook(sheets: Sheets, bookType: 'xlsx' | 'ods' | 'biff8'): Promise<Uint8Array> {
  const { utils, write } = await import('@e965/xlsx');
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), name);
  return new Uint8Array(write(book, { type: 'array', bookType, compression: true }) as ArrayBuffer);
}

const propertiesOfCard = ['ORG', 'TITLE', 'ROLE', 'TEL;TYPE=work', 'EMAIL', 'URL', 'PHOTO;VALUE=uri', 'NOTE', 'LANG', 'TZ', 'KIND', 'CLASS', 'UID', 'NICKNAME', 'CATEGORIES', 'ADR', 'item1.EMAIL', 'item1.X-ABLabel', 'X-SOCIALPROFILE'];

/** A card for each text, which is every value of it: written by the rules, or as it stands, with the lines that it begins. */
export function hostileCards(texts: readonly string[], isEscaped: boolean): string {
  const valueOf = (text: string) => (isEscaped ? text.replace(/[\\,;]/g, '\\$&').replace(/\r\n?|\n/g, '\\n') : text);
  return texts.flatMap((text, index) => ['BEGIN:VCARD', 'VERSION:4.0', `FN:Nom ${index}`, `N:${valueOf(text)};${valueOf(text)};;;`, ...propertiesOfCard.map((property) => `${property}:${valueOf(text)}`), 'END:VCARD', '']).join('\r\n');
}
