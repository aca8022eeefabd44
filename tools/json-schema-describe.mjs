/** Gives a JSON Schema the words of the source: titles, descriptions, and examples for the open lists. */
import { toDefinitionName } from './json-schema-convert.mjs';

/** @typedef {import('./json-schema-comments.mjs').Property} Property */
/** @typedef {Record<string, import('./json-schema-comments.mjs').Comments>} CommentsByName */
/** @typedef {Record<string, any>} JsonSchema */

const keyOrder = ['$schema', '$id', 'title', 'description', '$ref', 'type', 'examples', 'required', 'properties'];

/**
 * Describes a schema, everything in it and its `$defs`. Throws where the source has no comment.
 *
 * @param {JsonSchema} schema
 * @param {string} name the export it was made from
 * @param {CommentsByName} comments
 * @param {Record<string, unknown>} exported
 * @returns {JsonSchema}
 */
export function describe(schema, name, comments, exported) {
  const context = { comments, exported, aliases: new Set(), missing: new Set() };
  const { $schema, $defs = {}, ...body } = schema;
  const described = describeNamed(body, name, context);
  const names = Object.fromEntries(Object.keys(comments).map((key) => [toDefinitionName(key), key]));
  const definitions = Object.entries($defs).map(([id, definition]) => [id, describeNamed(definition, names[id] ?? id, context)]);
  for (const alias of context.aliases) definitions.push([toDefinitionName(alias), describeAlias(alias, context)]);
  if (context.missing.size > 0) throw new Error(`Without a comment in schemas/: ${[...context.missing].join(', ')}.`);
  const sorted = Object.fromEntries(definitions.sort(([a], [b]) => (a < b ? -1 : 1)));
  return order({ $schema, $id: `urn:technopole-events:1:${toDefinitionName(name)}`, ...described, $defs: sorted });
}

/**
 * @typedef {object} Context
 * @property {CommentsByName} comments
 * @property {Record<string, unknown>} exported
 * @property {Set<string>} aliases the other names that were used
 * @property {Set<string>} missing what has no comment
 */

/**
 * @param {JsonSchema} schema
 * @param {string} name
 * @param {Context} context
 */
function describeNamed(schema, name, context) {
  const comments = context.comments[name];
  const words = { title: toTitle(name), ...readWords(name, comments, context) };
  return order({ ...schema, ...words, ...describeProperties(schema, comments?.properties, name, context) });
}

/**
 * @param {string} alias
 * @param {Context} context
 */
function describeAlias(alias, context) {
  const { alias: target = alias } = context.comments[alias] ?? {};
  return order({ title: toTitle(alias), ...readWords(alias, context.comments[alias], context), $ref: refer(target) });
}

/**
 * @param {JsonSchema} schema
 * @param {Record<string, Property> | undefined} comments
 * @param {string} name
 * @param {Context} context
 */
function describeProperties(schema, comments, name, context) {
  if (!schema.properties) return {};
  const entries = Object.entries(schema.properties).map(([key, property]) => [key, describeProperty(property, comments?.[key], `${name}.${key}`, context)]);
  return { properties: Object.fromEntries(entries) };
}

/**
 * @param {JsonSchema} schema
 * @param {Property | undefined} comment
 * @param {string} name
 * @param {Context} context
 * @returns {JsonSchema}
 */
function describeProperty(schema, comment, name, context) {
  const named = keepAlias({ ...schema, ...describeProperties(schema, comment?.properties, name, context) }, comment?.names ?? [], context);
  const { description, examples } = readWords(name, comment, context);
  if (examples && named.items) return order({ ...named, description, items: order({ ...named.items, examples }) });
  return order({ ...named, description, ...(examples ? { examples } : {}) });
}

/**
 * Two names of one schema are one to zod; the source says which is meant.
 *
 * @param {JsonSchema} schema
 * @param {string[]} names
 * @param {Context} context
 * @returns {JsonSchema}
 */
function keepAlias(schema, names, context) {
  const alias = names.find((name) => context.comments[name]?.alias !== undefined);
  if (!alias) return schema;
  context.aliases.add(alias);
  return schema.items ? { ...schema, items: { ...schema.items, $ref: refer(alias) } } : { ...schema, $ref: refer(alias) };
}

/**
 * @param {string} name
 * @param {{ text: string } | undefined} comment
 * @param {Context} context
 */
function readWords(name, comment, { exported, missing }) {
  if (!comment?.text) missing.add(name);
  /** @type {unknown} */
  let examples;
  const description = comment?.text.replace(/\{@link (\w+)\}/g, (_, target) => {
    if (!Array.isArray(exported[target])) return `\`${target.endsWith('Schema') ? toDefinitionName(target) : target}\``;
    examples = exported[target];
    return 'the examples';
  });
  return { description, ...(examples ? { examples } : {}) };
}

/** @param {string} exportName */
function refer(exportName) {
  return `#/$defs/${toDefinitionName(exportName)}`;
}

/** @param {string} exportName */
function toTitle(exportName) {
  const words = toDefinitionName(exportName).replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** @param {JsonSchema} schema */
function order(schema) {
  const rank = (/** @type {string} */ key) => (keyOrder.indexOf(key) + keyOrder.length + 1) % (keyOrder.length + 1);
  return Object.fromEntries(Object.entries(schema).sort(([a], [b]) => rank(a) - rank(b)));
}
