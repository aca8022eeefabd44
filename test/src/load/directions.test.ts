import { endDirections } from '../../../src/load/directions.js';
import type { EventDocument } from '../../../schemas/index.js';
import { describe, expect, it } from '../../harness.js';

const titled = (title: string): EventDocument => ({ format: 'technopole-events/1', event: { id: 'forum', name: 'Forum', start: '2027-11-18', end: '2027-11-19', timeZone: 'Europe/Paris' }, sessions: [{ id: 'a', title }], clusters: [], contacts: [], organisations: [] });

describe('directions that a text begins', () => {
  for (const [claim, text, becomes] of [
    ['an embedding', '\u202ea', '\u202ea\u202c'], ['an isolate', 'a \u2067b', 'a \u2067b\u2069'], ['an embedding in an isolate', '\u2067a\u202eb', '\u2067a\u202eb\u2069\u202c'],
    ['an isolate in an embedding', '\u202ea\u2067b', '\u202ea\u2067b\u2069\u202c'], ['a text without any', 'Été', 'Été'],
  ] as const) {
    it(`end with it: ${claim}`, () => expect(endDirections(titled(text)).sessions[0]!.title).to.equal(becomes));
  }
});
