import { parseEventDocumentLeniently } from '../../schemas/index.js';
import { describe, expect, it } from '../harness.js';
import { createDocument, createDocumentWith, createSessions } from './documents.js';

/** Documents that could be read ever more slowly the longer they are, by the number of what is in them. */
const documents: readonly (readonly [claim: string, create: (count: number) => unknown])[] = [
  ['good sessions', (count) => createDocument({ sessions: createSessions(count) })],
  ['sessions in a track that is not there', (count) => createDocument({ sessions: createSessions(count, { track: 'none' }) })],
  ['sessions without title', (count) => createDocument({ sessions: createSessions(count, { title: '' }) })],
  ['sessions of one id', (count) => createDocument({ sessions: createSessions(count, { id: 'opening' }) })],
  ['links to scripts in one session', (count) => createDocumentWith({ links: new Array(count).fill({ url: 'javascript:x' }) })],
  ['rooms nobody knows in one session', (count) => createDocumentWith({ rooms: new Array(count).fill('attic') })],
  ['wrong languages in one text', (count) => createDocumentWith({ subtitle: Object.fromEntries(Array.from({ length: count }, (_, index) => [`a-${index}`, 1])) })],
];

const count = 1000;

describe('parseEventDocumentLeniently', () => {
  for (const [claim, create] of documents) {
    it(`takes about ten times as long for ten times as many ${claim}`, () => {
      const [few, many] = [create(count), create(10 * count)];
      measureMs(few);
      // Garbage is collected when it pleases: one quiet try tells that the work does not grow with the square, which gives 100.
      let ratio = Infinity;
      for (let tries = 0; tries < 4 && ratio >= 35; tries++) ratio = Math.min(ratio, measureMs(many) / measureMs(few));
      expect(ratio).to.be.below(35);
    });
  }
});

/** The least processor time of five runs: what the work takes, not what else the machine did. */
function measureMs(value: unknown): number {
  const runs: number[] = [];
  for (const end = performance.now() + 3000; runs.length === 0 || (runs.length < 5 && performance.now() < end); ) {
    const start = process.cpuUsage();
    parseEventDocumentLeniently(value);
    const { user, system } = process.cpuUsage(start);
    runs.push((user + system) / 1000);
  }
  return Math.min(...runs);
}
