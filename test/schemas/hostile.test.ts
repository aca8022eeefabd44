import { parseEventDocument, parseEventDocumentLeniently } from '../../schemas/index.js';
import { describe, expect, it } from '../harness.js';
import { createDocument, createDocumentWith, createSession, readLeniently } from './documents.js';
import { unsafeAddresses } from './verdicts-of-addresses.js';

const nest = (open: string, close: string, depth: number): unknown => JSON.parse(`${open.repeat(depth)}1${close.repeat(depth)}`);
const lists = nest('[', ']', 100_000);
const objects = nest('{"fr":', '}', 100_000);
const loop: Record<string, unknown> = {};
loop['fr'] = loop;

/** Values that a careless reader trips over. */
const values: readonly (readonly [claim: string, value: unknown])[] = [
  ['lists in lists as document', lists],
  ['objects in objects as document', objects],
  ['lists in lists as format', { ...createDocument(), format: lists }],
  ['a format that is no text in disguise', { ...createDocument(), format: { toString: 1, valueOf: 1 } }],
  ['a format without prototype', { ...createDocument(), format: Object.create(null) as unknown }],
  ['lists in lists as event', { ...createDocument(), event: lists }],
  ['lists in lists as list', createDocument({ sessions: { length: lists } })],
  ['lists in lists as session', createDocument({ sessions: [lists] })],
  ['lists in lists as text', createDocumentWith({ subtitle: lists })],
  ['objects in objects as text', createDocumentWith({ subtitle: objects })],
  ['objects in objects as unknown field', createDocumentWith({ introducedLater: objects })],
  ['an object within itself', createDocumentWith({ subtitle: loop })],
  ['an integer without limit', createDocumentWith({ subtitle: 1n })],
  ['a symbol', createDocumentWith({ subtitle: Symbol('x') })],
  ['a function', createDocumentWith({ subtitle: () => 'x' })],
  ['no number', createDocumentWith({ revision: Number.NaN })],
  ['a map', createDocumentWith({ subtitle: new Map([['fr', 'x']]) })],
  ['a list with holes', createDocument({ sessions: new Array(3) })],
  ['half a character', createDocumentWith({ subtitle: '\ud800' })],
  ['a year before all others', createDocumentWith({ start: '0000-01-01T00:00+23:59', end: '9999-12-31T23:59-23:59' })],
  ['a long text', createDocumentWith({ subtitle: 'x'.repeat(1_000_000), kind: '-'.repeat(1_000_000) })],
  ['a long mail address', createDocumentWith({ signUp: { channels: [{ kind: 'mail', mail: `${'a.'.repeat(50_000)}@${'a-'.repeat(50_000)}` }] } })],
  ['a long link', createDocumentWith({ links: [{ url: `https://${'a'.repeat(500_000)}/${'%'.repeat(500_000)} ` }] })],
  ['a long token', createDocumentWith({ kind: `${'a-'.repeat(200_000)}!` })],
  ['a long zone', createDocument({ event: { timeZone: `${'a/'.repeat(200_000)}!` } })],
];

describe('parseEventDocument', () => {
  for (const [claim, value] of values) {
    it(`does not throw for ${claim}`, () => {
      const { issues } = parseEventDocument(value);
      for (const issue of issues) expect(issue.found?.length ?? 0).to.be.at.most(80);
    });
  }
});

describe('parseEventDocumentLeniently', () => {
  for (const [claim, url] of unsafeAddresses) {
    it(`keeps no link to ${claim}`, () => {
      const link = { url, title: 'x' };
      const { document } = readLeniently(createDocumentWith({ url, links: [link], files: [link], recordings: [link], image: link }, { url, calendar: url, links: [link], image: link }));
      expect(document.sessions).to.deep.equal([createSession({ links: [], files: [], recordings: [] })]);
      expect(document.event).to.deep.include({ links: [] }).and.not.to.have.any.keys('url', 'calendar', 'image');
    });
  }

  it('takes no prototype from a document', () => {
    const text = JSON.stringify(createDocumentWith({ subtitle: { en: 'x' }, formerly: { rooms: ['hall'] } })).replaceAll('{', '{"__proto__":{"polluted":true},');
    const { document } = readLeniently(JSON.parse(text));
    expect(JSON.stringify(document)).not.to.contain('polluted');
    expect(document.event).not.to.have.property('polluted');
    expect(document.sessions[0]).not.to.have.property('polluted');
    expect({}).not.to.have.property('polluted');
  });

  it('treats the names of built-in properties as ids like any other', () => {
    const ids = ['toString', 'hasOwnProperty', 'valueOf', '__defineGetter__'];
    const { document, issues } = readLeniently(createDocument({ sessions: ids.map((id) => createSession({ id })), clusters: [{ id: 'toString', name: 'X' }] }));
    expect(document.sessions.map(({ id }) => id)).to.deep.equal(ids);
    expect(issues).to.deep.equal([]);
  });

  it('takes no id that leads to what all objects share', () => {
    const ids = ['__proto__', 'constructor', 'prototype'];
    const { document, issues } = readLeniently(createDocument({ sessions: [...ids, 'a'].map((id) => createSession({ id })) }));
    expect(document.sessions.map(({ id }) => id)).to.deep.equal(['a']);
    expect(issues).to.deep.equal([0, 1, 2].map((index) => `reserved-id sessions.${index}.id drops sessions.${index}`));
  });

  it('reports 50,000 problems of one session', () => {
    const { issues } = parseEventDocumentLeniently(createDocumentWith({ tags: new Array(50_000).fill('') }));
    expect(issues).to.have.length(50_000);
  });

  it('leaves out a session with more problems than can be told', () => {
    const { document, issues } = parseEventDocumentLeniently(createDocument({ sessions: [createSession({ tags: new Array(200_000).fill('') }), createSession({ id: 'b' })] }));
    expect(document?.sessions.map(({ id }) => id)).to.include('b');
    expect(issues).not.to.deep.equal([]);
  });

  it('reports 150,000 problems of a document', () => {
    const { issues } = parseEventDocumentLeniently(createDocument({ event: { days: new Array(150_000).fill({ date: '2011-12-24' }) } }));
    expect(issues).to.have.length(150_000);
  });
});
