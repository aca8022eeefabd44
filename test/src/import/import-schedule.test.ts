import { parseEventDocument } from '../../../schemas/index.js';
import { importSchedule, importScheduleJson, importScheduleXml } from '../../../src/import/index.js';
import { describe, expect, it } from '../../harness.js';
import { codesOf, entryOf, importFixture, readable, writeSchedule } from './schedules.js';

const json = JSON.stringify({ schedule: { version: '1', conference: { title: 'Forum', acronym: 'forum', start: '2026-05-04', end: '2026-05-04', time_zone_name: 'Europe/Paris', days: [{ date: '2026-05-04', rooms: { Hall: [{ id: 1, title: 'Opening', date: '2026-05-04T09:00:00+02:00', duration: '00:30' }] } }] } } });

const refusals: readonly (readonly [claim: string, text: string, code: string])[] = [
  ['nothing', '', 'source-empty'],
  ['white space', ' \n\t', 'source-empty'],
  ['a text', 'Programme: see our page', 'source-unknown'],
  ['a web page', '<!DOCTYPE html><html><body>Log in</body></html>', 'source-is-page'],
  ['a web page without a document type', '<html lang="en"><body>Log in</body></html>', 'source-is-page'],
  ['a document type with entities', '<!DOCTYPE schedule [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><schedule><conference><title>&b;</title></conference></schedule>', 'doctype-refused'],
  ['a document type from elsewhere', '<?xml version="1.0"?><!DOCTYPE schedule SYSTEM "file:///etc/passwd"><schedule/>', 'doctype-refused'],
  ['XML that is cut off', writeSchedule().slice(0, 300), 'xml-malformed'],
  ['XML whose tags cross', '<schedule><conference></schedule></conference>', 'xml-malformed'],
  ['two roots', '<schedule/><schedule/>', 'xml-malformed'],
  ['XML of something else', '<rss><channel/></rss>', 'root-unknown'],
  ['XML nested without end', `<schedule>${'<a>'.repeat(100_000)}`, 'nested-too-deep'],
  ['XML nested too deeply', `<schedule>${'<a>'.repeat(100)}${'</a>'.repeat(100)}</schedule>`, 'nested-too-deep'],
  ['JSON that is cut off', json.slice(0, 100), 'json-malformed'],
  ['JSON of something else', '{"talks": []}', 'root-unknown'],
  ['a JSON list', '[1, 2]', 'root-unknown'],
  ['JSON nested too deeply', '['.repeat(1_000_000), 'nested-too-deep'],
  ['one submission', '/* notes */ {"code": "ABCDE", "title": "A talk", "state": "confirmed", "internal_notes": "no"}', 'single-submission'],
  ['an event without any day', '<schedule><conference><title>Forum</title></conference></schedule>', 'dates-missing'],
  ['more sessions than any event has', `<schedule><conference/><day date="2026-05-04">${'<event id="1"/>'.repeat(50_001)}</day></schedule>`, 'sessions-too-many'],
];

describe('importing a schedule', () => {
  it('recognises XML', () => {
    expect(importFixture().document.sessions).to.have.length(1);
  });
  it('recognises XML after a byte order mark', () => {
    expect(importSchedule(`\ufeff \n${writeSchedule()}`).document?.event.id).to.equal('forum');
  });
  it('recognises JSON', () => {
    expect(importSchedule(json).document?.sessions[0]?.start).to.equal('2026-05-04T09:00');
  });
  it('recognises JSON after comments, which it reports', () => {
    const { document, entries } = readable(importSchedule(`// one\n/* two */${json}`));
    expect(document.sessions).to.have.length(1);
    expect(entryOf(entries, 'comments-removed')?.found).to.equal('// one\n/* two */');
  });

  it('gives documents that are valid', () => {
    expect(parseEventDocument(importFixture().document).issues).to.deep.equal([]);
    expect(parseEventDocument(importSchedule(json).document).issues).to.deep.equal([]);
  });

  it('counts what it found, read and left out', () => {
    const { report } = importSchedule(writeSchedule({ sessions: [{}, { id: '2', fields: { title: '' } }, { id: '3', fields: { title: ' ' } }] }));
    expect(report.counts).to.deep.equal({ source: 3, imported: 1, dropped: 2 });
    expect(report.entries.filter(({ code }) => code === 'session-without-title').map(({ place }) => place)).to.deep.equal(['day 1, room "Hall", event 2', 'day 1, room "Hall", event 3']);
  });

  it('names a session that is no session at all as dropped', () => {
    const { report } = importSchedule(json.replace('{"id":1', '"noise", null, {"id":1'));
    expect(report.counts).to.deep.equal({ source: 3, imported: 1, dropped: 2 });
    expect(report.entries.filter(({ code }) => code === 'session-unreadable')).to.have.length(2);
  });

  it('gives the same document every time', () => {
    expect(importFixture()).to.deep.equal(importFixture());
  });

  for (const [claim, text, code] of refusals) {
    it(`refuses ${claim} and says why`, () => {
      const { document, report } = importSchedule(text);
      expect(document).to.equal(undefined);
      expect(codesOf(report.entries, 'comments-removed', 'time-zone-unknown')).to.deep.equal([code]);
    });
  }

  it('counts the sessions of a source it refuses as dropped', () => {
    expect(importSchedule(refusals.at(-1)![1]).report.counts).to.deep.equal({ source: 50_001, imported: 0, dropped: 50_001 });
    expect(importSchedule('{"code": "A", "title": "A talk"}').report.counts).to.deep.equal({ source: 1, imported: 0, dropped: 1 });
  });

  it('tells the line of broken XML', () => {
    expect(importSchedule('<schedule>\n<conference>\n</schedule>').report.entries[0]?.place).to.equal('line 3, column 1');
  });

  it('refuses a source larger than allowed, in bytes and not in characters', () => {
    expect(codesOf(importSchedule(json, { maxBytes: 100 }).report.entries)).to.deep.equal(['source-too-big']);
    expect(codesOf(importSchedule('<é>'.repeat(10), { maxBytes: 39 }).report.entries)).to.deep.equal(['source-too-big']);
    expect(codesOf(importSchedule('<é>'.repeat(10), { maxBytes: 40 }).report.entries)).to.deep.equal(['xml-malformed']);
    expect(codesOf(importSchedule(' '.repeat(33 * 1024 * 1024), {}).report.entries)).to.deep.equal(['source-empty']);
    expect(codesOf(importSchedule('{'.padEnd(33 * 1024 * 1024), {}).report.entries)).to.deep.equal(['source-too-big']);
  });

  it('reads as XML or JSON what it is told to be that', () => {
    expect(importScheduleXml(json).report.entries[0]?.code).to.equal('xml-malformed');
    expect(importScheduleJson(writeSchedule()).report.entries[0]?.code).to.equal('json-malformed');
    expect(importScheduleXml(writeSchedule()).document?.event.id).to.equal('forum');
    expect(importScheduleJson(json).document?.event.id).to.equal('forum');
    expect(importScheduleJson(' ').report.entries[0]?.code).to.equal('source-empty');
  });

  it('reads JSON whose schedule stands by itself', () => {
    expect(importSchedule(JSON.stringify(JSON.parse(json).schedule)).document?.event.name).to.equal('Forum');
  });

  it('removes characters that no page may hold, and says how many', () => {
    const { document, entries } = readable(importSchedule(writeSchedule({ sessions: [{ fields: { title: 'Ope\u0000ni\u0008ng\ud800' } }] })));
    expect(document.sessions[0]?.title).to.equal('Opening');
    expect(entryOf(entries, 'control-characters-removed')?.found).to.equal('3');
    expect(importSchedule(json.replace('Opening', 'Ope\\u0000ning')).document?.sessions[0]?.title).to.equal('Opening');
  });

  it('repairs a bare ampersand and forbidden character numbers, but not in CDATA', () => {
    const { document, entries } = readable(importSchedule(writeSchedule({ sessions: [{ fields: { title: 'R&D & more&#1;', abstract: '<![CDATA[a & b &#1;]]>' } }] })));
    expect(document.sessions[0]).to.include({ title: 'R&D & more', abstract: 'a & b &#1;' });
    expect(entryOf(entries, 'references-repaired')?.found).to.equal('3');
  });

  it('reads names of characters that HTML has and XML has not', () => {
    expect(importFixture({ sessions: [{ fields: { title: 'Caf&eacute;', abstract: '&lt;p&gt;Th&eacute;&lt;/p&gt;' } }] }).document.sessions[0]).to.include({ title: 'Café', abstract: 'Thé' });
  });

  it('takes names that mean something to the language for names like any other', () => {
    const hostile = '{"schedule":{"__proto__":{"polluted":1},"conference":{"title":"P","start":"2026-05-04","end":"2026-05-04","time_zone_name":"Europe/Paris","__proto__":{"polluted":1},"days":[{"date":"2026-05-04","rooms":{"__proto__":[{"id":"constructor","title":"t","track":"toString","type":"constructor","language":"constructor","persons":[{"id":"__proto__","public_name":"valueOf"}]}]}}]}}}';
    const { document } = readable(importSchedule(hostile));
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
    expect(document.event.venue?.rooms?.map(({ name }) => name)).to.deep.equal(['__proto__']);
    expect(document.sessions[0]).to.include({ id: 'constructor_', kind: 'constructor' });
    expect(document.contacts[0]?.name).to.equal('valueOf');
    expect(importSchedule(writeSchedule({ sessions: [{ xml: '<__proto__ x="1"/><constructor>c</constructor>' }] })).document?.sessions).to.have.length(1);
  });

  it('says once for each field what the document has no place for, with a count', () => {
    const { entries } = importFixture({ sessions: [{ xml: '<answers>yes</answers>' }, { id: '2', xml: '<answers>no</answers>' }, { id: '3', xml: '<answers/>' }] });
    const kept = entries.filter(({ code }) => code === 'field-not-kept');
    expect(kept.map(({ found, count }) => [found, count])).to.deep.equal([['event.answers', 2]]);
    expect(kept[0]?.place).to.equal('day 1, room "Hall", event 1');
  });

  it('says which texts of several in one field it did not read', () => {
    const { document, entries } = importFixture({ sessions: [{ xml: '<title>Second title</title>' }] });
    expect(document.sessions[0]?.title).to.equal('Opening');
    expect(entryOf(entries, 'field-not-kept')?.found).to.equal('event.title[2]');
  });
});
