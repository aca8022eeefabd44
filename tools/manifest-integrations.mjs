/** Writes what editors and frameworks want to know of the elements, from their manifest. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateJsxTypes } from 'custom-element-jsx-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { generateVuejsTypes } from 'custom-element-vuejs-integration';
import { listElements } from './manifest-analyse.mjs';
import { locateTypes } from './manifest-types.mjs';

/** @typedef {import('./manifest-analyse.mjs').Manifest} Manifest */

const reactTypes = `import type { CustomElements } from './jsx.js';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
}
`;

/**
 * Writes `vscode.html-custom-data.json` and `vscode.css-custom-data.json`; a custom property that several elements have
 * is listed once.
 *
 * @param {Manifest} manifest
 * @param {string} outdir
 */
export function writeEditorData(manifest, outdir) {
  generateVsCodeCustomElementData(structuredClone(manifest), { outdir, hideLogs: true });
  rewrite(join(outdir, 'vscode.css-custom-data.json'), (text) => {
    const data = JSON.parse(text);
    for (const list of ['properties', 'pseudoElements']) data[list] = [...new Map(data[list].toReversed().map((/** @type {{ name: string }} */ item) => [item.name, item])).values()].toReversed();
    return `${JSON.stringify(data, null, 2)}\n`;
  });
}

/**
 * Writes `jsx.d.ts`, `react.d.ts` (the same, declared to React 19) and `vue.d.ts`.
 *
 * @param {Manifest} manifest
 * @param {string} outdir
 */
export function writeFrameworkTypes(manifest, outdir) {
  const described = withEventDetails(manifest);
  const paths = new Map(listElements(manifest).map(({ element, path }) => [element.name, path.replace(/^dist/, '..')]));
  const options = { outdir, hideLogs: true, componentTypePath: (/** @type {string} */ name) => paths.get(name) ?? '' };
  generateJsxTypes(structuredClone(described), { ...options, fileName: 'jsx.d.ts' });
  writeFileSync(join(outdir, 'react.d.ts'), reactTypes);
  generateVuejsTypes(structuredClone(described), { ...options, fileName: 'vue.d.ts' });
  rewrite(join(outdir, 'vue.d.ts'), (text) => withoutGlobalJsx(text).replace(/"on(technopole-[\w-]+)"/g, (_, name) => toListener(name)));
}

/**
 * The generators want the type of `detail` where the manifest has that of the event.
 *
 * @param {Manifest} manifest
 * @returns {Manifest}
 */
function withEventDetails(manifest) {
  const locate = locateTypes();
  const described = structuredClone(manifest);
  for (const { events = [] } of described.modules.flatMap((module) => module.declarations)) {
    for (const event of events) {
      const [, detail = 'unknown'] = /^CustomEvent<(.+)>$/.exec(event.type?.text ?? '') ?? [];
      event.type = { text: locate(detail) };
    }
  }
  return described;
}

/**
 * Vue looks at its own components; a global `JSX` would be in the way of other libraries.
 *
 * @param {string} text
 */
function withoutGlobalJsx(text) {
  return text.replace(/declare global \{\s*namespace JSX \{[\s\S]*?\n\}\s*$/, '');
}

/**
 * What Vue calls the listener of `@technopole-document-loaded`: `onTechnopoleDocumentLoaded`.
 *
 * @param {string} name of an event
 */
function toListener(name) {
  return `on-${name}`.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
}

/**
 * @param {string} file
 * @param {(text: string) => string} change
 */
function rewrite(file, change) {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}
