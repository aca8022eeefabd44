import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { startExampleServer } from './example-server.mjs';

const fromRoot = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** A real schedule that may lie beside the checkout, and our own for when it does not. */
const conferences = [
  { file: fromRoot('../shared/data/schedule-xml/fosdem-2025-pretalx.xml'), name: 'FOSDEM 2025', source: 'pretalx, schedule.xml' },
  { file: fromRoot('docs/examples/small-conference/schedule.xml'), name: 'Journées des données 2026', source: 'schedule.xml' },
];

const conference = conferences.find(({ file }) => existsSync(file));
const document = await convert(conference);
const manifest = JSON.parse(await readFile(fromRoot('dist/embed/manifest.json'), 'utf8'));
const entry = manifest.files.find(({ name }) => name === manifest.entry);

const { address } = await startExampleServer({
  folders: {
    '/': fromRoot('docs/examples/partner-site'),
    '/forum-2011/': fromRoot('docs/examples/forum-2011'),
    '/forum-2027/': fromRoot('docs/examples/forum-2027'),
    '/states/': fromRoot('docs/examples'),
    '/embed/': fromRoot('dist/embed'),
  },
  files: { '/conference.json': JSON.stringify(document) },
  words: { embed: `/embed/${entry.name}`, integrity: entry.integrity, conference: conference.name, source: conference.source, now: '2011-10-03T09:00:00+02:00' },
  port: Number(process.env.PORT ?? 8085),
});

console.log(`
A partner's page with the 7th Forum   ${address}
the same in English                   ${address}forum.en.html
a whole timetable (fictional)         ${address}forum-2027.html
${conference.name.padEnd(37)} ${address}conference.html
every state of every element          ${address}states/states.html

Ctrl+C stops the server; it also stops by itself after an hour without a visit.`);

/** The schedule as an event document, by the project's own importer, with a word on what it did. */
async function convert({ file, name }) {
  const { importSchedule } = await import('../dist/src/import/index.js');
  const result = importSchedule(await readFile(file, 'utf8'));
  if (!result.document) throw new Error(`${file} could not be imported.`);
  const { sessions } = result.document;
  console.log(`${name}: ${sessions.length} sessions imported, ${result.report.entries.length} remarks in the import report.`);
  return result.document;
}
