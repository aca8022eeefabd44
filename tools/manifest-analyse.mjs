/** Reads the public side of the elements out of their classes and class comments. */
import { fileURLToPath } from 'node:url';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';

/**
 * @typedef {{ text: string }} Type
 * @typedef {{ name: string, description?: string, type?: Type, default?: string }} Described
 * @typedef {Described & { fieldName?: string }} Attribute
 * @typedef {{ name: string, type?: Type, description?: string }} Parameter
 * @typedef {Described & { kind: string, privacy?: string, static?: boolean, readonly?: boolean, attribute?: string, parameters?: Parameter[], return?: { type?: Type } }} Member
 * @typedef {object} Element
 * @property {string} name
 * @property {string} tagName
 * @property {string} description
 * @property {Member[]} members
 * @property {Attribute[]} [attributes]
 * @property {Described[]} [events]
 * @property {Described[]} [slots]
 * @property {Described[]} [cssParts]
 * @property {Described[]} [cssProperties]
 * @typedef {{ kind: 'javascript-module', path: string, declarations: Element[], exports: object[] }} Module
 * @typedef {{ schemaVersion: string, readme: string, modules: Module[] }} Manifest
 */

/** What Lit and the platform call; nobody else does. */
const lifecycle = ['connectedCallback', 'disconnectedCallback', 'adoptedCallback', 'attributeChangedCallback', 'createRenderRoot', 'shouldUpdate', 'willUpdate', 'update', 'render', 'firstUpdated', 'updated', 'styles'];

/**
 * Gives the manifest of all elements, without what is private, and with the modules that register them.
 *
 * @returns {Promise<Manifest>}
 */
export async function analyseElements() {
  const cwd = fileURLToPath(new URL('..', import.meta.url));
  /** @type {Manifest} */
  const manifest = await cli({ argv: ['analyze', '--config', 'tools/manifest-config.mjs'], cwd, noWrite: true });
  return { ...manifest, modules: manifest.modules.flatMap(publish) };
}

/**
 * Lists the elements of a manifest in the order of their tags.
 *
 * @param {Manifest} manifest
 */
export function listElements({ modules }) {
  return modules.flatMap(({ path, declarations }) => declarations.map((element) => ({ element, path }))).sort((a, b) => (a.element.tagName < b.element.tagName ? -1 : 1));
}

/**
 * @param {Module} module
 * @returns {Module[]}
 */
function publish(module) {
  const path = toPublished(module.path);
  const declarations = module.declarations.filter(({ tagName }) => tagName).map(withoutPrivate);
  const [element] = declarations;
  if (!element) throw new Error(`${module.path}: the class comment has no @tag, so the element cannot be described.`);
  const exports = [{ kind: 'js', name: element.name, declaration: { name: element.name, module: path } }];
  const definition = { kind: 'custom-element-definition', name: element.tagName, declaration: { name: element.name, module: path } };
  return [
    { kind: 'javascript-module', path, declarations, exports },
    { kind: 'javascript-module', path: path.replace(/[^/]+$/, 'define.js'), declarations: [], exports: [definition] },
  ];
}

/** @param {string} path of a source file */
function toPublished(path) {
  return `dist/${path.replace(/\.ts$/, '.js')}`;
}

/**
 * Lit's state is no attribute, though the analyser lists it as one.
 *
 * @param {Element} element
 * @returns {Element}
 */
function withoutPrivate(element) {
  const members = element.members.filter(isPublic);
  const attributes = element.attributes?.filter(({ name, fieldName }) => members.some((member) => member.name === (fieldName ?? name)));
  return { ...element, members, ...(attributes ? { attributes } : {}) };
}

/** @param {Member} member */
function isPublic({ name, privacy, static: isStatic }) {
  return (privacy ?? 'public') === 'public' && !isStatic && !name.startsWith('#') && !lifecycle.includes(name);
}
