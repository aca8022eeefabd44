import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { acceptInSteps } from '../../schemas/accept.js';
import { findInconsistencies, parseEventDocument, registrationParts, wholeDocument } from '../../schemas/index.js';
import { describeIssue } from '../../src/locale/index.js';
import { describe, expect, it } from '../harness.js';
import { damaged } from './damage.js';
import { createDocumentWith } from './documents.js';
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

describe('acceptInSteps', () => {
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
    const whole = parseEventDocument(read('forum-2027/event.json')).document as unknown as Record<string, unknown>;
    const parts = resultOf(acceptInSteps(read('forum-2027/event.json'), registrationParts)) as Record<string, Record<string, unknown>[]>;
    for (const name of ['sessions', 'contacts']) {
      for (const [index, part] of parts[name]!.entries()) expect((whole[name] as object[])[index]).to.deep.include(part);
    }
    expect(whole['event']).to.deep.include(parts['event']!);
  });

  it.skip('agrees with strict reading on a list with holes', () => expect(compare(createDocumentWith({ tags: new Array(1) }))).to.equal('agree'));
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

function resultOf(steps: Generator<void, unknown>): unknown {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
