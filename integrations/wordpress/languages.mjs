/**
 * `node integrations/wordpress/languages.mjs`: gathers the texts of the plugin into a .pot, merges it into each .po, and writes
 * .mo and, for the script of the editor, .json. Needs gettext. The results are committed: the plugin itself needs no build.
 */
import { execFileSync } from 'node:child_process';
import { appendFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const domain = 'technopole-events';
const editor = `${domain}-editor`;
process.chdir(fileURLToPath(new URL(`${domain}/`, import.meta.url)));
const run = (command, ...args) => execFileSync(command, args, { encoding: 'utf8' });
const list = (folder, ending) => readdirSync(folder, { recursive: true }).map((name) => `${folder}/${name}`).filter((name) => name.endsWith(ending)).sort();
const pot = `languages/${domain}.pot`;

run('xgettext', '--language=PHP', '--from-code=UTF-8', '--keyword=__', '--keyword=esc_html__', '--add-comments=translators:', '--no-wrap', `--package-name=${domain}`, '--output', pot, `${domain}.php`, ...list('includes', '.php'));
run('xgettext', '--language=JavaScript', '--from-code=UTF-8', '--keyword=__', '--add-comments=translators:', '--no-wrap', '--join-existing', '--output', pot, 'assets/editor.js');
const quote = (text) => JSON.stringify(text);
const seen = new Set();
/** WordPress looks for the texts of block.json and of the plugin's head under these contexts. */
function add(place, text, context) {
  if (seen.has(`${context} ${text}`)) return;
  seen.add(`${context} ${text}`);
  appendFileSync(pot, `\n#: ${place}\n${context ? `msgctxt ${quote(context)}\n` : ''}msgid ${quote(text)}\nmsgstr ""\n`);
}
add(`${domain}.php`, /Description:\s+(.*)/.exec(readFileSync(`${domain}.php`, 'utf8'))[1], '');
for (const file of list('blocks', 'block.json')) {
  const { title, description, keywords } = JSON.parse(readFileSync(file, 'utf8'));
  add(file, title, 'block title');
  add(file, description, 'block description');
  for (const keyword of keywords) add(file, keyword, 'block keyword');
}
// Dates would change with every run.
writeFileSync(pot, readFileSync(pot, 'utf8').replace(/^"(?:POT-Creation-Date|PO-Revision-Date|Last-Translator|Language-Team|Report-Msgid-Bugs-To): .*\n/gm, '').replace('charset=CHARSET', 'charset=UTF-8').replace(/^# SOME.*\n(?:#.*\n)*/m, `# Texts of the plugin ${domain}.\n#\n`).replace(/^#, fuzzy\n(?=msgid ""\nmsgstr ""\n)/m, ''));

for (const po of list('languages', '.po')) {
  const language = po.slice(`languages/${domain}-`.length, -'.po'.length);
  run('msgmerge', '--quiet', '--update', '--backup=none', '--no-fuzzy-matching', '--no-wrap', po, pot);
  console.log(`${language}: ${execFileSync('sh', ['-c', `msgfmt --check-format --check-domain --statistics -o languages/${domain}-${language}.mo ${po} 2>&1`], { encoding: 'utf8' }).trim()}`);
  writeScriptTexts(po, language);
}

/** Texts of the editor's script, in the form that wp.i18n reads. */
function writeScriptTexts(po, language) {
  const temporary = `languages/${editor}.tmp`;
  // Of the .po, those that the script names.
  run('xgettext', '--language=JavaScript', '--from-code=UTF-8', '--keyword=__', '--no-wrap', '--output', temporary, 'assets/editor.js');
  writeFileSync(temporary, readFileSync(temporary, 'utf8').replace('charset=CHARSET', 'charset=UTF-8'));
  const chosen = run('msgmerge', '--quiet', '--no-fuzzy-matching', '--no-wrap', '--output-file=-', po, temporary);
  rmSync(temporary);
  const entries = [...chosen.matchAll(/^msgid "(.+)"\nmsgstr "(.+)"$/gm)].map(([, id, text]) => [JSON.parse(`"${id}"`), [JSON.parse(`"${text}"`)]]);
  const data = { domain, locale_data: { messages: { '': { domain: 'messages', lang: language, 'plural-forms': 'nplurals=2; plural=(n > 1);' }, ...Object.fromEntries(entries) } } };
  writeFileSync(`languages/${domain}-${language}-${editor}.json`, `${JSON.stringify(data, undefined, 1)}\n`);
  console.log(`${dirname(po)}: ${entries.length} texts of the editor in ${language}`);
}
