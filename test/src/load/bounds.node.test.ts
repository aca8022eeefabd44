import { loadDocument } from '../../../src/load/load-document.js';
import { type LoadError } from '../../../src/load/failure.js';
import { describe, expect, it } from '../../harness.js';

const million = 1_000_000;
/** What a visitor may wait for a document that is meant to keep the page busy; reading is in slices meanwhile. */
const longestMs = 5_000;
const event = '{"id": "a", "name": "Forum", "start": "2011-11-17", "end": "2011-11-18", "timeZone": "Europe/Paris"}';
const withSessions = (sessions: string) => `{"format": "technopole-events/1", "event": ${event}, "sessions": ${sessions}, "clusters": [], "contacts": [], "organisations": []}`;
const keys = (count: number, value: string) => Array.from({ length: count }, (_, index) => `"k${index}": ${value}`).join();
const deep = (count: number) => '['.repeat(count) + ']'.repeat(count);

/** The name of the event read, or why nothing was. */
async function read(text: string): Promise<unknown> {
  const bytes = new TextEncoder().encode(text);
  const chunks = [bytes];
  const body = { getReader: () => ({ read: () => Promise.resolve({ done: chunks.length === 0, value: chunks.shift() }), cancel: () => Promise.resolve() }) };
  try {
    const { document } = await loadDocument('https://forum.example/event.json', { fetch: () => Promise.resolve({ ok: true, status: 200, headers: { get: () => null }, body }) });
    return document.event.name;
  } catch (error) {
    return (error as LoadError).code;
  }
}

describe('a document that is meant to keep a page busy', () => {
  for (const [claim, make, outcome] of [
    ['50 MB', () => JSON.stringify({ a: 'x'.repeat(50 * million) }), 'too-large'],
    ['a million keys', () => `{${keys(million, '1')}}`, 'too-large'],
    ['a million keys beside an event', () => withSessions('[]').replace('{', `{${keys(million, '1')},`), 'Forum'],
    ['a million keys in a session', () => withSessions(`[{"id": "b", "title": "x", ${keys(million, '1')}}]`), 'Forum'],
    ['a text in a million languages', () => withSessions(`[{"id": "b", "title": {${keys(million, '"x"')}}}]`), 'too-large'],
    ['a million sessions that are none', () => withSessions(`[${Array.from({ length: million }, () => '1').join()}]`), 'too-large'],
    ['a hundred thousand brackets', () => withSessions(deep(100_000)), 'Forum'],
  ] as const) {
    it(`is read or refused within ${longestMs} ms: ${claim}`, async () => {
      const text = make();
      const start = performance.now();
      const given = await read(text);
      const ms = performance.now() - start;
      // Engines may refuse what is nested that deeply, as text.
      expect(given).to.be.oneOf([outcome, claim.includes('brackets') ? 'not-json' : outcome]);
      expect(ms).to.be.lessThan(longestMs);
    });
  }
});
