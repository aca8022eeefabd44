/**
 * `npm run docs:elements`: writes the tables of the element pages in `docs/elements/` from the class comments. What stands
 * above the tables is written by hand.
 *
 * --check  writes nothing, and fails if a page is missing or stale
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { writeTables } from './docs-element-tables.mjs';
import { analyseElements, listElements } from './manifest-analyse.mjs';

const opening = '<!-- From the class comment; `npm run docs:elements` writes it. -->';
const folder = fileURLToPath(new URL('../docs/elements', import.meta.url));
const { values } = parseArgs({ options: { check: { type: 'boolean' } } });

const stale = [];
mkdirSync(folder, { recursive: true });
for (const { element } of listElements(await analyseElements())) {
  const file = `${folder}/${element.tagName}.md`;
  const former = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const page = `${former.split(opening)[0] || `# \`<${element.tagName}>\`\n\n`}${opening}\n\n${writeTables(element)}\n`;
  if (page === former) continue;
  stale.push(`${element.tagName}.md`);
  if (!values.check) writeFileSync(file, page);
}

if (stale.length > 0) console.log(`docs/elements: ${values.check ? 'stale' : 'written'}: ${stale.join(', ')}`);
if (values.check && stale.length > 0) {
  console.error('Run `npm run docs:elements`.');
  process.exitCode = 1;
}
