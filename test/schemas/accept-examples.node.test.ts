import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { acceptInSteps } from '../../schemas/accept.js';
import { findInconsistencies, parseEventDocument, registrationParts, wholeDocument, type EventDocument } from '../../schemas/index.js';
import { describeIssue } from '../../src/locale/index.js';
import { describe, expect, it } from '../harness.js';
import { damaged } from './damage.js';
import { createDocument, createDocumentWith } from './documents.js';
import { eventDocument } from './full-document.js';

const folder = new URL('../../docs/examples/', import.meta.url);
const examples = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('event.json'));
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, folder), 'utf8'));

/** What the quick reader gives. */
function accept(value: unknown): unknown {
  return resultOf(acceptInSteps(value, wholeDocument, findInconsistencies));
}

/** What the quick reader and the strict one give of a value; `agree` where that is the same. */
function compare(value: unknown): 'agree' | { quick: unknown; strict: unknown } {
  const quick = accept(value);
  const strict = parseEventDocument(value).document;
  return isDeepStrictEqual(quick, strict) ? 'agree' : { quick, strict };
}

const hours = (fields: object) => createDocument({ contacts: [{ id: 'press', name: 'Presse', hours: [{ days: ['monday'], opens: '09:00', closes: '17:00', ...fields }] }] });
const at = (latitude: unknown, longitude: unknown = 0) => createDocument({ event: { venue: { name: 'Palais', geo: { latitude, longitude } } } });

/** Values at the edges of what is allowed, which chance seldom meets. */
const edges: readonly (readonly [claim: string, value: unknown, isGood: boolean])[] = [
  ['a day of the week', hours({}), true],
  ['no day of the week', hours({ days: [] }), false],
  ['the letter that marks a choice of words', hours({ days: ['e'] }), false],
  ['the letter that marks a list', createDocumentWith({ status: 'a' }), false],
  ['the poles', at(90, 180), true],
  ['the other pole', at(-90, -180), true],
  ['a place beyond the pole', at(90.000001), false],
  ['a place beyond the date line', at(0, -180.000001), false],
  ['no number', at(Number.NaN), false],
  ['a number without end', at(Infinity), false],
  ['the largest whole number', createDocumentWith({ revision: Number.MAX_SAFE_INTEGER }), true],
  ['a larger one', createDocumentWith({ revision: Number.MAX_SAFE_INTEGER + 1 }), false],
  ['a part of a number', createDocumentWith({ revision: 0.5 }), false],
  ['less than nothing', createDocumentWith({ revision: -1 }), false],
  ['a map of no texts', createDocumentWith({ subtitle: {} }), false],
  ['a text of no-break spaces', createDocumentWith({ subtitle: '\u00a0\u202f' }), false],
  ['fields that are undefined', createDocumentWith({ subtitle: undefined, rooms: undefined }), true],
  ['a list that is null', { ...createDocument(), sessions: null }, false],
  ['a list that is undefined', { ...createDocument(), sessions: undefined }, true],
  ['no event', { format: 'technopole-events/1' }, false],
];

describe('acceptInSteps', () => {
  for (const [claim, value, isGood] of edges) {
    it(`${isGood ? 'takes' : 'refuses'} ${claim}, as strict reading does`, () => {
      expect(accept(value) !== undefined).to.equal(isGood);
      expect(parseEventDocument(value).success).to.equal(isGood);
    });
  }

  it('takes nothing from a prototype, and leaves that to strict reading', () => {
    expect(accept(createDocument({ sessions: [Object.create({ id: 'a', title: 'A' })] }))).to.equal(undefined);
  });

  it('has examples to read', () => expect(examples).to.include.members(['forum-2011/event.json', 'forum-2027/event.json']));

  for (const path of examples) {
    it(`gives of ${path} what strict reading gives`, () => {
      expect(accept(read(path))).to.be.an('object');
      expect(compare(read(path))).to.equal('agree');
    });

    it(`agrees with strict reading on ${path} whatever is changed in it`, () => {
      const verdicts = { accepted: 0, refused: 0 };
      fc.assert(fc.property(damaged(read(path)), ({ value }) => {
        expect(compare(value)).to.equal('agree');
        verdicts[accept(value) ? 'accepted' : 'refused']++;
      }), { numRuns: 300 });
      // Were all refused, or none, agreeing would mean little.
      expect(Math.min(verdicts.accepted, verdicts.refused)).to.be.greaterThan(15);
    });
  }

  it('agrees with strict reading on a document in which every field is set, whatever is changed in it', () => {
    fc.assert(fc.property(damaged(eventDocument), ({ value }) => void expect(compare(value)).to.equal('agree')), { numRuns: 3000 });
  });

  it('gives of a good document for the button what strict reading gives of those parts', () => {
    const value = read('forum-2027/event.json');
    const parts = resultOf(acceptInSteps(value, registrationParts)) as EventDocument;
    const { success, document } = parseEventDocument(value);
    expect([success, parts.sessions.length, parts.contacts.length]).to.deep.equal([true, document?.sessions.length, document?.contacts.length]);
    expect(isPartOf({ ...parts, clusters: {}, organisations: {} }, document)).to.equal(true);
    expect(parts.event.registration?.channels).to.deep.equal(document?.event.registration?.channels);
  });

  it('agrees with strict reading on a list with holes', () => expect(compare(createDocumentWith({ tags: new Array(1) }))).to.equal('agree'));
});

describe('what is wrong with a changed document', () => {
  it('is told in whole sentences of either language', () => {
    fc.assert(fc.property(damaged(read('forum-2027/event.json')), ({ value }) => {
      for (const issue of parseEventDocument(value).issues) {
        for (const language of ['en', 'fr'] as const) {
          const told = describeIssue(issue, language);
          expect(issue.found?.trim() ? told.replace(issue.found, 'x') : told).to.match(/^[\w[\].~:@-]+\u202f?: \S.*\S$/s).and.not.match(/undefined|\[object|: {2}/);
        }
      }
    }), { numRuns: 200 });
  });
});

describe('the shapes of the quick reader', () => {
  it('are those of the schemas', () => {
    const root = fileURLToPath(new URL('../../', import.meta.url));
    const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'tools/shapes.mjs', '--check'], { cwd: root, encoding: 'utf8' });
    expect([status, stderr.replace(/^npm warn.*\n/gm, '')]).to.deep.equal([0, '']);
  });
});

/** Whether a value has nothing but what the other has, too. */
function isPartOf(part: unknown, whole: unknown): boolean {
  if (typeof part !== 'object' || part === null) return part === whole;
  return Object.entries(part).every(([key, value]) => isPartOf(value, (whole as Record<string, unknown>)[key]));
}

function resultOf(steps: Generator<void, unknown>): unknown {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
