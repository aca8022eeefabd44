/** How the embed bundle holds the words of the elements: a file for each language and subject, found by its name. */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** @type {{ version: string }} */
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

const loaders = /[\\/]load-(\w+-)?messages\.ts$/;
const words = /[\\/]messages[\\/]([\w-]+)[\\/]([\w-]+)\.ts$/;
/** A table of loaders, as esbuild writes it: `({ en: () => import("./messages/en/visit.js"), … })[language]()`. */
const table = /\(\{(\s*\w+: \(\) => import\("\.\/messages\/\w+\/[\w-]+\.js"\),?)+\s*\}\)\[language\]\(\)/g;

/** What stands before `.js` in the names of these files; the version is in the name of the entry as well. */
export const wordsEnding = `-${version}`;

/**
 * Puts one address in place of each table of loaders, so that a language costs the entry nothing:
 * `import("./${language}-visit-1.2.3.js")`. The files of the table become chunks of these names.
 *
 * @returns {import('rollup').Plugin}
 */
export function addressWords() {
  return {
    name: 'address-words',
    transform(code, id) {
      if (!loaders.test(id)) return null;
      const tables = code.match(table) ?? [];
      if (tables.length !== code.match(/\[language\]/g)?.length) this.error('A table of loaders is not written as tools/build-words.mjs expects it.');
      return { code: code.replace(table, (found) => `import(\`./\${language}-${emitWords(this, id, found)}${wordsEnding}.js\`)`), map: null };
    },
  };
}

/**
 * Gives each file of words its own copy of what it imports, so that a page fetches one file and no chain of two.
 *
 * @returns {import('rollup').Plugin}
 */
export function copySharedWords() {
  return {
    name: 'copy-shared-words',
    resolveId(source, importer) {
      if (!importer || !source.startsWith('.')) return null;
      const [file = '', owner] = importer.split('?for=');
      const [, language, subject] = words.exec(importer) ?? [];
      const holder = owner ?? (language ? `${language}-${subject}.ts` : undefined);
      return holder ? `${join(dirname(file), dirname(source), basename(source, '.js'))}.ts?for=${holder}` : null;
    },
    load(id) {
      const [file = '', owner] = id.split('?for=');
      return owner ? readFile(file, 'utf8') : null;
    },
  };
}

/**
 * Makes a chunk of each file of a table.
 *
 * @param {import('rollup').PluginContext} context
 * @param {string} id of the module with the table
 * @param {string} found the table
 * @returns {string} its subject
 */
function emitWords(context, id, found) {
  const files = [...found.matchAll(/\.\/messages\/(\w+)\/([\w-]+)/g)];
  for (const [path, language, subject] of files) {
    context.emitFile({ type: 'chunk', id: `${join(dirname(id), path)}.ts`, fileName: `${language}-${subject}${wordsEnding}.js`, preserveSignature: 'strict', implicitlyLoadedAfterOneOf: [id] });
  }
  return files[0]?.[2] ?? '';
}
