/**
 * `npm run build:manifest`: describes the elements for programs (`dist/custom-elements.json`), for VS Code, and for the
 * type checkers of JSX, React and Vue.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { analyseElements } from './manifest-analyse.mjs';
import { writeEditorData, writeFrameworkTypes } from './manifest-integrations.mjs';

const dist = fileURLToPath(new URL('../dist', import.meta.url));
const manifest = await analyseElements();

mkdirSync(`${dist}/types`, { recursive: true });
writeFileSync(`${dist}/custom-elements.json`, `${JSON.stringify(manifest, null, 2)}\n`);
writeEditorData(manifest, dist);
writeFrameworkTypes(manifest, `${dist}/types`);
