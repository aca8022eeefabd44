import * as z from 'zod/mini';
import * as schemas from '../../schemas/index.js';
import { describe, expect, it } from '../harness.js';
import { verdicts } from './verdicts.js';
import { fullValues } from './verdicts-of-objects.js';

const schemaByName = Object.fromEntries(
  Object.entries(schemas).flatMap(([name, value]) => (value instanceof Object && '_zod' in value ? [[name.replace(/Schema$/, ''), value as z.ZodMiniType]] : [])),
);

describe('schemas', () => {
  for (const [name, claim, value, fits] of verdicts) {
    it(`${name} ${claim}`, () => expect(z.safeParse(schemaByName[name]!, value).success).to.equal(fits));
  }

  it('are each judged by the table', () => {
    const judged = new Set(verdicts.map(([name]) => name));
    // What these two allow is in the cases of what they are part of.
    const within = ['plainText', 'visibility'];
    expect(Object.keys(schemaByName).filter((name) => !judged.has(name) && !within.includes(name))).to.deep.equal([]);
  });

  for (const [name, value] of Object.entries(fullValues)) {
    it(`${name} has no field that the table leaves out`, () => {
      const { shape } = schemaByName[name]!._zod.def as unknown as { shape: object };
      expect(Object.keys(value)).to.have.members(Object.keys(shape));
    });
  }
});
