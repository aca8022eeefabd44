import fc from 'fast-check';
import * as z from 'zod/mini';
import { acceptInSteps, eventDocumentSchema, findInconsistencies, parseEventDocument, parseEventDocumentLeniently, wholeDocument } from '../../schemas/index.js';
import { describe, expect, it } from '../harness.js';
import { changedDocument, fittingDocument } from './arbitrary-document.js';

const anyDocument = fc.oneof(fittingDocument, changedDocument);
const runs = { numRuns: 300 };

describe('parseEventDocument', () => {
  it('agrees with the schema and the rules between its parts', () => {
    fc.assert(fc.property(anyDocument, (value) => {
      const { success, data } = z.safeParse(eventDocumentSchema, value);
      const agrees = success && [...findInconsistencies(data)].every((issue) => issue === undefined);
      expect(parseEventDocument(value).success).to.equal(agrees);
    }), runs);
  });

  it('gives the same of what it gave', () => {
    fc.assert(fc.property(anyDocument, (value) => {
      const { document } = parseEventDocument(value);
      if (document) expect(parseEventDocument(document).document).to.deep.equal(document);
    }), runs);
  });
});

describe('parseEventDocumentLeniently', () => {
  it('leaves a document with which nothing is wrong but sessions and days outside the event', () => {
    fc.assert(fc.property(anyDocument, (value) => {
      const { document } = parseEventDocumentLeniently(value);
      if (document) expect(parseEventDocument(document).issues.filter(({ code }) => code !== 'outside-event')).to.deep.equal([]);
    }), runs);
  });

  it('says nothing where, and only where, nothing is wrong', () => {
    fc.assert(fc.property(anyDocument, (value) => {
      expect(parseEventDocumentLeniently(value).issues.length === 0).to.equal(parseEventDocument(value).success);
    }), runs);
  });

  it('says of what it left out that it did', () => {
    fc.assert(fc.property(changedDocument, (value) => {
      const { document, issues } = parseEventDocumentLeniently(value);
      const left = document ? countItems(document) : 0;
      if (document && left < countItems(value)) expect(issues.some(({ dropped }) => dropped !== undefined)).to.equal(true);
    }), runs);
  });
});

describe('acceptInSteps', () => {
  it('accepts what strict reading accepts, and gives the same', () => {
    fc.assert(fc.property(anyDocument, (value) => {
      const steps = acceptInSteps(value, wholeDocument, findInconsistencies);
      let step = steps.next();
      while (!step.done) step = steps.next();
      expect(step.value).to.deep.equal(parseEventDocument(value).document);
    }), runs);
  });
});

function countItems(document: unknown): number {
  return Object.values(document as object).reduce<number>((count, list) => count + (Array.isArray(list) ? list.length : 0), 0);
}
