/** Turns zod schemas into JSON Schemas that give the same verdict. */
import * as z from 'zod/mini';

/** Schemas with a rule that JSON Schema has no words for; docs/guides/json-schema.md tells them. */
const looserSchemas = ['timeZoneSchema'];

/**
 * Converts one schema; every other schema that has a name becomes an entry of `$defs`.
 *
 * @param {string} name
 * @param {Record<string, unknown>} exported everything the schemas' index exports
 * @returns {Record<string, any>}
 */
export function convert(name, exported) {
  const { names, registry } = register(exported, name);
  const schema = /** @type {z.ZodMiniType} */ (exported[name]);
  return z.toJSONSchema(schema, {
    io: 'input',
    metadata: registry,
    override: ({ zodSchema, jsonSchema }) => {
      const type = /** @type {z.ZodMiniType} */ (/** @type {unknown} */ (zodSchema));
      refuseUnknownRules(type, names);
      ignoreCase(type, jsonSchema);
      refuseEmptyMaps(type, jsonSchema);
    },
  });
}

/**
 * The name a schema has as an entry of `$defs`: `dateTimeSchema` is `date-time`.
 *
 * @param {string} exportName
 */
export function toDefinitionName(exportName) {
  return exportName.replace(/Schema$/, '').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/**
 * @param {Record<string, unknown>} exported
 * @param {string} root
 */
function register(exported, root) {
  const registry = /** @type {z.core.$ZodRegistry<{ id: string }>} */ (z.registry());
  const names = new Map();
  for (const [name, value] of Object.entries(exported)) {
    if (!isSchema(value) || names.has(value)) continue;
    names.set(value, name);
    if (value !== exported[root]) registry.add(value, { id: toDefinitionName(name) });
  }
  return { names, registry };
}

/**
 * @param {unknown} value
 * @returns {value is z.ZodMiniType}
 */
function isSchema(value) {
  return typeof value === 'object' && value !== null && '_zod' in value;
}

/** @param {z.ZodMiniType} schema */
function listRules(schema) {
  return /** @type {any[]} */ (schema._zod.def.checks ?? []).map((check) => check._zod.def);
}

/**
 * A rule written as a function would be lost without a word.
 *
 * @param {z.ZodMiniType} schema
 * @param {Map<z.ZodMiniType, string>} names
 */
function refuseUnknownRules(schema, names) {
  const isCode = listRules(schema).some((rule) => rule.check === 'custom');
  const name = names.get(schema) ?? schema._zod.def.type;
  if (isCode && schema._zod.def.type !== 'record' && !looserSchemas.includes(name)) {
    throw new Error(`${name} has a rule that JSON Schema cannot express. List it in tools/json-schema-convert.mjs and in docs/guides/json-schema.md.`);
  }
}

/**
 * JSON Schema knows no flags, so a pattern that ignores case names both cases of each letter.
 *
 * @param {z.ZodMiniType} schema
 * @param {Record<string, any>} json
 */
function ignoreCase(schema, json) {
  const pattern = listRules(schema).find((rule) => rule.pattern)?.pattern;
  if (!pattern?.flags) return;
  if (pattern.flags !== 'i') throw new Error(`${pattern}: only the flag i can be written as a JSON Schema.`);
  json.pattern = nameBothCases(pattern.source);
}

/** @param {string} source */
function nameBothCases(source) {
  const parts = source.match(/\\x[0-9a-f]{2}|\\.|\[(?:\\.|[^\]\\])*\]|[^\\[]/g) ?? [];
  return parts.map((part) => (/^[a-z]$/i.test(part) ? `[${part.toUpperCase()}${part.toLowerCase()}]` : refuseOneCase(part))).join('');
}

/** @param {string} part */
function refuseOneCase(part) {
  const letters = part.startsWith('[') ? part.replace(/\\x[0-9a-f]{2}|\\./g, '').replace(/A-Za-z/g, '') : '';
  if (/[a-z]/i.test(letters)) throw new Error(`${part}: a set in a pattern that ignores case must hold no letters or all of them.`);
  return part;
}

/**
 * @param {z.ZodMiniType} schema
 * @param {Record<string, any>} json
 */
function refuseEmptyMaps(schema, json) {
  if (schema._zod.def.type === 'record' && !z.safeParse(schema, {}).success) json.minProperties = 1;
}
