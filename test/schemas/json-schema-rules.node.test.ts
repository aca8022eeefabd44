import { readFileSync } from 'node:fs';
import { describe, expect, it } from '../harness.js';
import { createDocument, createDocumentWith, createSession, listIssues } from './documents.js';
import { buildJsonSchemas, createValidator, findValidator, type JsonSchema } from './json-schema-files.js';

/** The rules that JSON Schema cannot express: the code, and documents that only strict reading refuses for it. */
const rules: Readonly<Record<string, readonly unknown[]>> = {
  'time-zone': [createDocument({ event: { timeZone: 'Europe/Sophia' } }), createDocument({ contacts: [{ id: 'press', name: 'Presse', timeZone: 'X' }] })],
  'duplicate-id': [createDocument({ sessions: [createSession(), createSession()] }), createDocument({ event: { tracks: [{ id: 'a', name: 'A' }, { id: 'a', name: 'B' }] } })],
  'unknown-reference': [createDocumentWith({ track: 'none' }), createDocument({ event: { parties: [{ organisation: 'none', role: 'patron' }] } })],
  'part-of-itself': [createDocumentWith({ partOf: 'opening' }), createDocument({ sessions: [createSession({ partOf: 'b' }), createSession({ id: 'b', partOf: 'opening' })] })],
  'end-before-start': [
    createDocumentWith({ start: '2011-11-17T10:00', end: '2011-11-17T09:00' }), createDocument({ event: { start: '2011-11-18', end: '2011-11-17' } }),
    createDocumentWith({ signUp: { opens: '2011-10-02T00:00', closes: '2011-10-01T00:00' } }),
  ],
  'end-without-start': [createDocumentWith({ end: '2011-11-17T10:00' })],
  'outside-event': [createDocumentWith({ day: '2011-12-24' }), createDocument({ event: { days: [{ date: '2011-12-24' }] } })],
  'missing-channel-address': [createDocumentWith({ signUp: { channels: [{ kind: 'web', mail: 'a@x.example' }] } })],
  'more-left-than-places': [createDocumentWith({ signUp: { capacity: 10, left: 11 } })],
};

const guide = readFileSync('docs/guides/json-schema.md', 'utf8');
const files = buildJsonSchemas();
const validate = findValidator(createValidator(Object.values(files).map((text) => JSON.parse(text) as JsonSchema)), 'eventDocument');

describe('what JSON Schema cannot express', () => {
  for (const [code, documents] of Object.entries(rules)) {
    for (const [index, document] of documents.entries()) {
      it(`includes ${code}, ${index + 1}`, () => {
        expect(validate(document)).to.equal(true);
        expect(listIssues(document).map((issue) => issue.split(' ')[0])).to.include(code);
      });
    }
  }

  it('includes every rule between parts', () => {
    const source = readFileSync('schemas/consistency.ts', 'utf8');
    const codes = [...source.matchAll(/(?:problem\(|code: )'([a-z-]+)'/g)].map(([, code]) => code);
    expect(codes).not.to.deep.equal([]);
    expect(Object.keys(rules)).to.include.members(codes);
  });

  it('is what the guide tells', () => {
    const told = [...guide.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, code]) => code);
    expect(told).to.deep.equal(Object.keys(rules));
  });

  it('does not include an entry for __proto__, which reading leaves out', () => {
    const document = createDocumentWith({ subtitle: JSON.parse('{"fr":"x","__proto__":"y"}') });
    expect(validate(document)).to.equal(false);
    expect(listIssues(document)).to.deep.equal([]);
  });
});
