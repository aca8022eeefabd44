import * as fc from 'fast-check';
import { parseEventDocument } from '../../schemas/index.js';
import { importEvents, type EventsImportResult } from '../../src/import/index.js';
import { describe, expect, it } from '../harness.js';
import { describeSources, readRealText } from './event-source-files.js';

const longestMs = 5_000;
const files = [
  'pretalx-api/pyconfr-2024.json', 'pretalx-api/sitcon-2022-opass.json', 'sessionize/droidcon-nyc-2018.gridsmart.json', 'sessionize/dddmelbourne-2024.all.json', 'other-schedules/indico-xdc2021.json', 'schedule-ics/kielux-2020.ics', 'schedule-ics/linux-conf-au-2020.ics', 'schedule-csv/droidcon-2025_sessions.csv',
];
const words = ['', '-', '99:99', '2024-02-30', '29991231T235959Z', '00:00', '24:00', 'NaN', 'true', '__proto__', 'constructor', 'javascript:alert(1)', 'http://', 'x'.repeat(300), '<b>', '&amp;amp;', 'Mars/Phobos', '\u202e', '=1+1', '17/11/2011'];

/** A document, if there is one, is valid; sessions are there or dropped; nothing was unforeseen, and nothing took long. */
async function expectSound(source: string): Promise<EventsImportResult> {
  const before = process.cpuUsage();
  const result = await importEvents(source);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).to.be.below(longestMs);
  const { documents, report } = result;
  expect(report.entries.filter(({ code }) => code === 'import-failed')).to.deep.equal([]);
  expect(report.counts.imported + report.counts.dropped).to.equal(report.counts.source);
  expect(documents.length > 0 || report.entries.length > 0).to.equal(true);
  for (const document of documents) expect(parseEventDocument(JSON.parse(JSON.stringify(document))).issues).to.deep.equal([]);
  return result;
}

describeSources('a damaged source', () => {
  for (const path of files) {
    it(`is read with nothing lost silently, or refused, wherever it is cut or changed: ${path}`, async () => {
      const text = readRealText(path).slice(0, 200_000);
      const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
      const change = fc.record({ at: place, remove: fc.integer({ min: 0, max: 20 }), put: fc.constantFrom(...words, '"', '{', '}', '[', ',', '\n', '\r\n ', ':', ';', '\\', '\u0000') });
      await fc.assert(fc.asyncProperty(fc.array(change, { maxLength: 12 }), fc.option(place, { nil: 1 }), async (changes, end) => {
        const changed = changes.reduce((result, { at, remove, put }) => result.slice(0, at * result.length) + put + result.slice(at * result.length + remove), text);
        await expectSound(changed.slice(0, Math.ceil(end * changed.length)));
      }), { numRuns: 25, seed: 1 });
    });

    if (path.endsWith('.json')) {
      it(`is read with nothing lost silently, or refused, whatever its values are: ${path}`, async () => {
        const text = readRealText(path);
        const values = [...text.matchAll(/: ?(?:"(?:[^"\\]|\\.){1,80}"|\d+|true|false|null)/g)];
        await fc.assert(fc.asyncProperty(fc.array(fc.tuple(fc.integer({ min: 0, max: values.length - 1 }), fc.jsonValue({ maxDepth: 2 })), { maxLength: 60 }), async (changes) => {
          const chosen = new Map(changes);
          let result = '';
          let from = 0;
          for (const [index, match] of values.entries()) {
            if (!chosen.has(index)) continue;
            result += `${text.slice(from, match.index)}: ${JSON.stringify(chosen.get(index))}`;
            from = match.index + match[0].length;
          }
          await expectSound(result + text.slice(from));
        }), { numRuns: 12, seed: 2 });
      });
    }
  }
});

describe('a source made to harm', () => {
  const session = { id: '1', title: 'x', startsAt: '2026-05-04T09:00:00' };
  const cases: readonly (readonly [string, () => string])[] = [
    ['brackets in millions', () => '['.repeat(3_000_000)], ['objects in objects', () => `${'{"sessions":'.repeat(100_000)}1${'}'.repeat(100_000)}`],
    ['a title of megabytes', () => JSON.stringify({ sessions: [{ ...session, title: 'x'.repeat(5_000_000) }], categories: [] })], ['a name of megabytes', () => `{"${'x'.repeat(5_000_000)}":1}`],
    ['a hundred thousand sessions', () => JSON.stringify({ sessions: Array.from({ length: 100_000 }, (_, index) => ({ ...session, id: String(index) })), categories: [] })],
    ['an hour repeated for ever', () => 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:x\nDTSTART:20260504T090000\nRRULE:FREQ=SECONDLY\nEND:VEVENT\nEND:VCALENDAR'], ['a rule that never comes', () => 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:x\nDTSTART:20260504T090000\nRRULE:FREQ=WEEKLY;INTERVAL=0;BYDAY=XX\nEND:VEVENT\nEND:VCALENDAR'],
    ['a zone whose rule never comes', () => 'BEGIN:VCALENDAR\nBEGIN:VTIMEZONE\nTZID:X\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0100\nRRULE:FREQ=SECONDLY\nEND:STANDARD\nEND:VTIMEZONE\nBEGIN:VEVENT\nSUMMARY:x\nDTSTART;TZID=X:20260504T090000\nEND:VEVENT\nEND:VCALENDAR'],
    ['components in components', () => 'BEGIN:VCALENDAR\n'.repeat(200_000)], ['a folded line of megabytes', () => `BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:x\n${' x\n'.repeat(500_000)}END:VEVENT`],
    ['a row of a hundred thousand columns', () => `Title,Date\n${'x,'.repeat(100_000)}\n`], ['a quotation that never ends', () => `Title,Date\n"${'x\n'.repeat(500_000)}`], ['fifty thousand rows', () => `Title,Date\n${'x,17/11/2011\n'.repeat(50_000)}`],
    ['a month of spaces', () => `Title,Date\nx,${' '.repeat(1_000_000)}17 novembre\n`],
  ];
  for (const [claim, make] of cases) {
    it(`is refused or read in bounded time: ${claim}`, async () => void (await expectSound(make())));
  }
});
