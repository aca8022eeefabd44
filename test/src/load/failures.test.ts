import { LoadError, loadDocument, type FetchResponse, type LoadFailure } from '../../../src/load/index.js';
import { createDocument } from '../../schemas/documents.js';
import { describe, expect, it } from '../../harness.js';
import { answerStatus, answerWith, goodText, networkOf, noConnection, reasonOf, silence, url, type Answer } from './answers.js';

type Case = readonly [claim: string, answer: Answer, failure: LoadFailure];

const later = JSON.stringify({ ...createDocument(), format: 'technopole-events/2' });

const cases: readonly Case[] = [
  ['404', answerStatus(404), { code: 'not-found', status: 404 }],
  ['410', answerStatus(410), { code: 'not-found', status: 410 }],
  ['403', answerStatus(403), { code: 'http', status: 403 }],
  ['304', answerStatus(304), { code: 'http', status: 304 }],
  ['429', answerStatus(429), { code: 'http', status: 429 }],
  ['500', answerStatus(500), { code: 'http', status: 500 }],
  ['no connection', noConnection, { code: 'network' }],
  ['a connection that breaks off', breakingOff, { code: 'network' }],
  ['a web page', answerWith(['\n<!DOCTYPE html><title>Forum</title>']), { code: 'html' }],
  ['a web page without doctype', answerWith(['<html lang="fr">']), { code: 'html' }],
  ['XML', answerWith(['<?xml version="1.0"?><schedule/>']), { code: 'html' }],
  ['half a document', answerWith([goodText.slice(0, goodText.length / 2)]), { code: 'not-json' }],
  ['an empty answer', answerWith([]), { code: 'not-json' }],
  ['an answer without a body', () => Promise.resolve({ ok: true, status: 204, headers: { get: () => null }, body: null }), { code: 'not-json' }],
  ['words', answerWith(['Bonjour <html>']), { code: 'not-json' }],
  ['a later format', answerWith([later]), { code: 'unknown-format' }],
  ['no format', answerWith(['{}']), { code: 'unreadable' }],
  ['JSON that is no object', answerWith(['[]']), { code: 'unreadable' }],
  ['an event that cannot be read', answerWith([JSON.stringify(createDocument({ event: { name: '' } }))]), { code: 'unreadable' }],
  ['an event in no known zone', answerWith([JSON.stringify(createDocument({ event: { timeZone: 'Europe/Nowhere' } }))]), { code: 'unreadable' }],
];

describe('loadDocument', () => {
  for (const [claim, answer, failure] of cases) {
    it(`fails with ${failure.code} for ${claim}`, async () => {
      const error = await reasonOf(loadDocument(url, { fetch: networkOf(answer).fetch, retries: 0 }));
      expect(error).to.be.instanceOf(LoadError).and.deep.include({ name: 'LoadError', ...failure });
      expect((error as LoadError).status).to.equal(failure.status);
    });
  }

  it('says for developers where, what and with which status', async () => {
    const error = await reasonOf(loadDocument(url, { fetch: networkOf(answerStatus(404)).fetch }));
    expect((error as LoadError).message).to.equal(`${url}: not-found 404`);
  });

  it('keeps what a failure was caused by', async () => {
    const causeOf = async (answer: Answer) => ((await reasonOf(loadDocument(url, { fetch: networkOf(answer).fetch, retries: 0 }))) as LoadError).cause;
    expect(await causeOf(noConnection)).to.be.instanceOf(TypeError);
    expect(await causeOf(answerWith(['{']))).to.be.instanceOf(SyntaxError);
    expect(await causeOf(answerWith(['{}']))).to.deep.equal([{ code: 'missing', path: ['format'], expected: 'technopole-events/1' }]);
  });

  it('fails with time-out where no answer comes', async () => {
    const { fetch, requests } = networkOf(silence);
    expect(await reasonOf(loadDocument(url, { fetch, timeoutMs: 1 }))).to.deep.include({ code: 'time-out' });
    expect(requests).to.have.length(1);
  });

  it('fails with time-out where an answer does not end', async () => {
    const unending: Answer = (address, init) => answerWith([])(address, init).then((response) => ({ ...response, body: { getReader: () => ({ read: () => silence(address, init).then(() => ({ done: true })), cancel: () => Promise.resolve() }) } }));
    expect(await reasonOf(loadDocument(url, { fetch: networkOf(unending).fetch, timeoutMs: 1 }))).to.deep.include({ code: 'time-out' });
  });
});

/** A connection that is lost after the first half. */
function breakingOff(): Promise<FetchResponse> {
  const halves = [new TextEncoder().encode(goodText.slice(0, 40))];
  const read = () => (halves.length > 0 ? Promise.resolve({ done: false, value: halves.shift() }) : Promise.reject(new TypeError('network error')));
  return Promise.resolve({ ok: true, status: 200, headers: { get: () => null }, body: { getReader: () => ({ read, cancel: () => Promise.resolve() }) } });
}
