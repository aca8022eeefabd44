import fc from 'fast-check';
import * as z from 'zod/mini';
import { eventDocumentSchema, sessionKinds } from '../../schemas/index.js';
import { describe, expect, it } from '../harness.js';
import { changedDocument, fittingDocument } from './arbitrary-document.js';
import { buildJsonSchemas, createValidator, findValidator, type JsonSchema } from './json-schema-files.js';
import { verdicts } from './verdicts.js';

const files = buildJsonSchemas();
const schemas = Object.values(files).map((text) => JSON.parse(text) as JsonSchema);
const ajv = createValidator(schemas);
const byName = Object.fromEntries(schemas.map((schema) => [schema.$id.split(':').at(-1), schema]));
const validateDocument = findValidator(ajv, 'eventDocument');
const mostBytes = 80_000;

describe('JSON Schemas', () => {
  for (const [name, claim, value, fits] of verdicts) it(`${name} ${claim}`, () => expect(findValidator(ajv, name)(value)).to.equal(fits));

  it('come one for the document and one for each of its parts', () => {
    const parts = ['event-document', 'event', 'session', 'cluster', 'contact', 'organisation'];
    expect(Object.keys(files)).to.have.members(parts.map((part) => `${part}.schema.json`));
  });

  it('are the same, byte for byte, each time', () => expect(buildJsonSchemas()).to.deep.equal(files));

  for (const [file, text] of Object.entries(files)) {
    it(`${file} is a JSON Schema of 2020-12`, () => expect(ajv.validateSchema(JSON.parse(text) as JsonSchema)).to.equal(true));
    it(`${file} is no longer than it need be`, () => expect(text.length).to.be.below(mostBytes));
    it(`${file} refers to nothing outside itself`, () => expect([...text.matchAll(/"\$ref": "(?!#\/\$defs\/)/g)]).to.have.length(0));
    it(`${file} uses all its definitions`, () => {
      const { $defs } = JSON.parse(text) as JsonSchema;
      expect(Object.keys($defs).filter((name) => !text.includes(`"#/$defs/${name}"`))).to.deep.equal([]);
    });
    it(`${file} describes every field and definition`, () => expect(listUndescribed(JSON.parse(text) as JsonSchema)).to.deep.equal([]));
    it(`${file} leaves no mark-up of the comments`, () => expect(text).not.to.match(/\{@|\*\/|"description": "[^"]*"[^,\n]*@/));
  }

  it('give the known words of an open list as examples', () => expect(byName['session']).to.have.nested.property('properties.kind.examples').that.deep.equals(sessionKinds));
  it('give them to the items of a list', () => expect(byName['contact']).to.have.nested.property('properties.roles.items.examples').that.includes('press'));
  it('tell a text in CommonMark from another', () => expect(byName['session']).to.have.nested.property('properties.abstract.$ref', '#/$defs/rich-text'));

  it('accept every document that fits', () => {
    fc.assert(fc.property(fittingDocument, (value) => validateDocument(value)), { numRuns: 200 });
  });

  it('give the verdict of zod on documents in which something was changed', () => {
    fc.assert(fc.property(changedDocument, (value) => {
      const { success, error } = z.safeParse(eventDocumentSchema, value);
      if (!isZoneOnly(error, value)) expect(validateDocument(value)).to.equal(success);
    }), { numRuns: 1000 });
  });
});

/** Whether all that is wrong is a zone of the right form that does not exist: the one rule JSON Schema cannot express. */
function isZoneOnly(error: z.core.$ZodError | undefined, value: unknown): boolean {
  const form = /^[A-Za-z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+)*$/;
  return error?.issues.every(({ message, path }) => message === 'time-zone' && form.test(String(at(value, path)))) ?? false;
}

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((part, key) => (part as Record<PropertyKey, unknown>)[key], value);
}

function listUndescribed(schema: object, path = ''): string[] {
  return Object.entries(schema).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value !== 'object' || value === null) return [];
    const parts = key === 'properties' || key === '$defs' ? Object.entries(value) : [];
    return [...parts.filter(([, part]) => !(part as { description?: string }).description).map(([name]) => `${path}/${key}/${name}`), ...listUndescribed(value, `${path}/${key}`)];
  });
}
