import { zipSync } from 'fflate';
import { documentFormat } from '../../../schemas/index.js';
import { importEvents, type EventSource } from '../../../src/import/index.js';
import { recogniseText } from '../../../src/import/recognise.js';
import { describe, expect, it } from '../../harness.js';
import { writeSchedule } from './schedules.js';

const own = JSON.stringify({ format: documentFormat, event: { id: 'f', name: 'Forum', start: '2026-05-04', end: '2026-05-04', timeZone: 'Europe/Paris' }, sessions: [{ id: 'a', title: 'A' }, { id: 'b' }], clusters: [], contacts: [], organisations: [] });
const bytes = (text: string) => new TextEncoder().encode(text);

describe('a source of unknown format', () => {
  const cases: readonly (readonly [string, string | undefined])[] = [
    [own, 'event-document'], ['\ufeff \n{"schedule":{"conference":{}}}', 'schedule-json'], ['/* x */ {"schedule":{}}', 'schedule-json'], ['[{"date":"2026-05-04","rooms":[]}]', 'schedule-json'], ['<?xml version="1.0"?><schedule/>', 'schedule-xml'], ['<schedule>', 'schedule-xml'],
    ['begin:vcalendar\n', 'calendar'], ['<!doctype html><p>', 'json-ld'], ['{"@context":"https://schema.org","@type":"Event"}', 'json-ld'], ['Titre;Date\n', 'table'], ['', undefined], ['  ', undefined],
    ['{"schedule":{"conference":{"title":"about \\"@context\\": and \\"format\\":\\"technopole-events/1\\""}}}', 'schedule-json'],
  ];
  for (const [text, format] of cases) it(`is told by what it holds: ${text.slice(0, 40) || 'nothing'}`, () => expect(recogniseText(text)).to.equal(format));

  it('is read, whether characters or bytes', async () => {
    for (const source of [writeSchedule(), bytes(writeSchedule()), bytes(writeSchedule()).buffer as ArrayBuffer]) {
      const { format, documents } = await importEvents(source);
      expect([format, documents.length]).to.deep.equal(['schedule-xml', 1]);
    }
  });

  it('that is a document of our own is read leniently, and what is wrong is told with its path', async () => {
    const { format, documents, report } = await importEvents(own);
    expect(format).to.equal('event-document');
    expect(documents[0]!.sessions.map(({ id }) => id)).to.deep.equal(['a']);
    expect(report.counts).to.deep.equal({ source: 2, imported: 1, dropped: 1 });
    expect(report.entries[0]).to.include({ code: 'part-not-allowed', place: 'sessions.1.title' });
  });

  it('that is a zip or a folder of JSON is one export', async () => {
    const files = { 'x/event.json': '{"name":"Summit","starts-at":"2026-05-04T09:00:00+02:00","ends-at":"2026-05-04T18:00:00+02:00","timezone":"Europe/Paris"}', 'x/sessions.json': '[{"id":1,"title":"Moon","state":"accepted","starts-at":"2026-05-04T09:00:00+02:00"}]' };
    const zipped = zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, bytes(text)])));
    for (const source of [files, zipped]) expect((await importEvents(source)).documents[0]!.sessions).to.have.length(1);
  });

  it('that would unfold to more than is read is refused', async () => {
    const bomb = zipSync({ 'event.json': new Uint8Array(70_000_000) });
    const { documents, report } = await importEvents(bomb);
    expect(documents).to.deep.equal([]);
    expect(report.entries.length).to.equal(1);
  });

  it('of nothing known is refused with a sentence, never thrown at', async () => {
    const sources: EventSource[] = ['', 'words', '{', '[', '<', '<a>', 'BEGIN:VCARD\nEND:VCARD', '%PDF-1.4', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), new Uint8Array([0, 1, 2]), {}, { a: '' }];
    for (const source of sources) {
      const { documents, report } = await importEvents(source);
      expect(documents, JSON.stringify(source)).to.deep.equal([]);
      expect(report.entries.length, JSON.stringify(source)).to.be.above(0);
    }
  });
});
