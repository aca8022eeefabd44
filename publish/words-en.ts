import type { CommandWords } from './words-types.js';

/** The command in English. */
export const english: CommandWords = {
  about: 'Programmes, contacts and registration of an event: checked, converted and compared.',
  commands: {
    init: 'Write a document or workbook to begin with',
    check: 'Say what is wrong or unwise in an event, wherever it is kept',
    convert: 'Read an event from any known format and write it in another',
    diff: 'Say in words what has changed between two versions, as Markdown',
  },
  options: {
    source: 'file, folder of an export, or - for standard input', before: 'the earlier version', after: 'the later version', file: 'file to write',
    out: 'File to write; without it, standard output', to: 'Format to write; without it, that of the name of the file', language: 'Language of the texts that are written (BCP 47)', timezone: 'Time zone of the event (IANA), where the source names none',
    name: 'Name of the event, where the source has none', id: 'Id of the event, where the source has none', start: 'First day, where the source tells none', end: 'Last day, where the source tells none', country: 'Country of telephone numbers that name none (FR)',
    baseUrl: 'Address against which relative links are resolved', update: 'Earlier document, whose ids and revisions go on', json: 'Write for programs: JSON', all: 'Tell everything, not the first of each kind', strict: 'Count advice as wrong', workbook: 'A workbook (XLSX), not a JSON document', force: 'Overwrite a file that is there', lang: 'Language of the command: fr or en',
  },
  groups: { input: 'What the source does not say:', output: 'What is written:' },
  exitCodes: 'Exit codes: 0 all is well; 1 something of the content is wrong or was lost; 2 the command line is wrong; 3 a file cannot be read or written.',
  unreadable: (path, reason) => `${path} cannot be read: ${reason}`,
  notWritten: (path, reason) => `${path} cannot be written: ${reason}`,
  exists: (path) => `${path} is there already. Choose another name, or --force to overwrite it.`,
  written: (path) => `${path} was written.`,
  nothingRead: (path) => `${path}: nothing could be read.`,
  several: (count) => `The source announces ${count} events; the first was taken.`,
  notConvertible: (format) => `${format} is not a format that is written.`,
  needsFile: (format) => `${format} is not text: name a file with --out.`,
  unknownFormat: (format) => `The name of the file does not say the format (${format}). Name it with --to.`,
  read: (path, format, sessions, dropped) => `${path}: ${format}, ${sessions} session${sessions === 1 ? '' : 's'}${dropped > 0 ? `, ${dropped} left out` : ''}`,
  levels: { error: 'wrong', dropped: 'lost', changed: 'changed', guessed: 'guessed', kept: 'look', advice: 'advice' },
  more: (count) => `… and ${count} more like this (--all tells them)`,
  allWell: 'Nothing to say.',
  summary: (errors, lost, advice) => `${errors} wrong, ${lost} lost, ${advice} to think over.`,
  leftOut: (titles) => `Left out, as not even their day is known: ${titles}`,
  line: (path, line, column) => `${path}, line ${line}, column ${column}`,
  formats: { 'event-document': 'event document', 'schedule-xml': 'schedule (XML)', 'schedule-json': 'schedule (JSON)', calendar: 'calendar', 'json-ld': 'JSON-LD', workbook: 'workbook', table: 'table' },
  diff: {
    title: (name) => `What has changed: ${name}`, nothing: 'Nothing has changed.', added: 'New', moved: 'Moved', rooms: 'In another room', cancelled: 'Cancelled', restored: 'Held after all', removed: 'No longer in the programme', renamed: 'Under another title', edited: 'Edited', others: 'Elsewhere in the document',
    was: (before) => `was: ${before}`, parts: { event: 'The event', clusters: 'Clusters', contacts: 'Contacts', organisations: 'Organisations' }, kinds: { added: 'added', removed: 'removed', changed: 'changed' }, unknownTime: 'hours to be confirmed', colon: ': ',
    fields: { subtitle: 'subtitle', people: 'speakers', files: 'files', tags: 'keywords', signUp: 'sign-up', statusNote: 'reason', url: 'page', mails: 'mail', telephones: 'telephone', jobTitle: 'job title', organisationName: 'organisation', parties: 'partners' },
  },
  documentComments: [
    'An event, as technopole-events reads it. Replace the example by your own; what you leave out is not shown.',
    'Times are on the wall clock of "timeZone". A text is a string, or one for each language: { "fr": "…", "en": "…" }.',
    'To see what is wrong: npx technopole-events check event.json',
  ],
};
