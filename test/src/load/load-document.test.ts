import { defaultMaxBytes, defaultTimeoutMs, loadDocument, loadJson, parseJson } from '../../../src/load/index.js';
import { createDocument, createSession, describeIssue } from '../../schemas/documents.js';
import { describe, expect, it } from '../../harness.js';
import { answerWith, goodText, networkOf, reasonOf, url } from './answers.js';

const load = (text: string, options: object = {}) => loadDocument(url, { fetch: networkOf(answerWith([text])).fetch, ...options });

describe('loadDocument', () => {
  it('gives the document and no issue where all is well', async () => {
    const { document, issues } = await load(goodText);
    expect([document.event.id, document.sessions[0]?.id, issues]).to.deep.equal(['forum', 'opening', []]);
  });

  it('gives what can be read of a broken document, and what cannot', async () => {
    const text = JSON.stringify(createDocument({ sessions: [createSession(), createSession({ id: 'broken', title: '' })], contacts: [{ id: 'press' }] }));
    const { document, issues } = await load(text);
    expect(document.sessions.map(({ id }) => id)).to.deep.equal(['opening']);
    expect(issues.map(describeIssue)).to.deep.equal(['empty-text sessions.1.title drops sessions.1', 'missing contacts.0.name drops contacts.0']);
  });

  it('keeps a session outside the event and says so', async () => {
    const { document, issues } = await load(JSON.stringify(createDocument({ sessions: [createSession({ day: '2011-12-24' })] })));
    expect([document.sessions.length, issues.map(({ code }) => code)]).to.deep.equal([1, ['outside-event']]);
  });

  it('reads past a byte order mark', async () => expect((await load(`\ufeff${goodText}`)).issues).to.deep.equal([]));
  it('reads an answer in many pieces', async () => {
    const bytes = new TextEncoder().encode(JSON.stringify(createDocument({ event: { name: 'Cœur 😀' } })));
    const { fetch } = networkOf(answerWith(Array.from(bytes, (byte) => Uint8Array.of(byte))));
    expect((await loadDocument(url, { fetch })).document.event.name).to.equal('Cœur 😀');
  });

  it('reads past pieces of nothing', async () => {
    const pieces = [goodText.slice(0, 9), '', goodText.slice(9)].map((piece) => piece && new TextEncoder().encode(piece));
    const read = () => Promise.resolve({ done: pieces.length === 0, value: pieces.shift() || undefined });
    const { fetch } = networkOf(() => Promise.resolve({ ok: true, status: 200, headers: { get: () => null }, body: { getReader: () => ({ read, cancel: () => Promise.resolve() }) } }));
    expect((await loadDocument(url, { fetch })).issues).to.deep.equal([]);
  });

  it('asks for JSON, and sends no cookie', async () => {
    const { fetch, requests } = networkOf(answerWith([goodText]));
    await loadDocument(url, { fetch });
    expect(requests.map((request) => request.url)).to.deep.equal([url]);
    expect(requests[0]?.init).to.deep.include({ credentials: 'omit' });
  });
});

describe('loadJson', () => {
  const size = new TextEncoder().encode(goodText).length;

  it('gives any JSON value', async () => expect(await loadJson(url, { fetch: networkOf(answerWith(['[1, null]'])).fetch })).to.deep.equal([1, null]));

  it('refuses an answer that calls itself too large', async () => {
    const { fetch } = networkOf(answerWith([goodText], { headers: { 'content-length': '101' } }));
    expect(await reasonOf(loadJson(url, { fetch, maxBytes: 100 }))).to.deep.include({ code: 'too-large' });
  });

  it('refuses an answer that turns out too large, and reads no further', async () => {
    let read = 0;
    let isCancelled = false;
    const body = { getReader: () => ({ read: () => Promise.resolve({ done: false, value: new Uint8Array(++read && 60) }), cancel: () => { isCancelled = true; return Promise.reject(new Error('late')); } }) };
    const { fetch } = networkOf(() => Promise.resolve({ ok: true, status: 200, headers: { get: () => null }, body }));
    expect(await reasonOf(loadJson(url, { fetch, maxBytes: 100 }))).to.deep.include({ code: 'too-large' });
    expect([read, isCancelled]).to.deep.equal([2, true]);
  });

  it('takes an answer of just the size that is allowed', async () => {
    expect(await reasonOf(loadJson(url, { fetch: networkOf(answerWith([goodText])).fetch, maxBytes: size - 1 }))).to.deep.include({ code: 'too-large' });
    expect(await loadJson(url, { fetch: networkOf(answerWith([goodText], { headers: { 'content-length': String(size) } })).fetch, maxBytes: size })).to.deep.include({ format: 'technopole-events/1' });
  });

  it('allows 15 seconds and 32 megabytes unless told otherwise', () => expect([defaultTimeoutMs, defaultMaxBytes]).to.deep.equal([15_000, 33_554_432]));
});

describe('parseJson', () => {
  it('reads past a byte order mark and white space', () => expect(parseJson('\ufeff \n{"a": 1}\n', url)).to.deep.equal({ a: 1 }));
  for (const text of ['<!doctype html>', ' \n<HTML>', '<head>', '<body class="x">', '<?xml?>']) it(`calls a text that begins with ${text.trim()} a web page`, () => expect(failureOf(text)).to.equal('html'));
  for (const text of ['', '{', 'html', '"<html>', '[1,]']) it(`calls ${text || 'nothing'} no JSON`, () => expect(failureOf(text)).to.equal('not-json'));
  it('calls a web page that begins with a comment a web page', () => expect(failureOf('<!-- saved -->\n<html>')).to.equal('html'));
});

function failureOf(text: string): unknown {
  try {
    return parseJson(text, url);
  } catch (error) {
    return (error as { code: string }).code;
  }
}
