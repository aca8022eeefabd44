import { parseEventDocument } from '../../schemas/index.js';
import { importSchedule, type ImportResult } from '../../src/import/index.js';
import { expect, it } from '../harness.js';
import { describeSchedules, readScheduleText, schedulePaths } from './schedule-files.js';

const longestMs = 5_000;

/** Fewer of large files, which take a second each. */
function chooseCounts({ length }: string): { cuts: number; mutations: number } {
  return length > 1_000_000 ? { cuts: 10, mutations: 2 } : { cuts: 40, mutations: 12 };
}

describeSchedules('a damaged schedule', () => {
  for (const path of schedulePaths) {
    it(`cut off anywhere is refused and never thrown at: ${path}`, () => {
      const text = readScheduleText(path);
      const random = createRandom(path);
      for (let count = 0; count < chooseCounts(text).cuts; count++) {
        const end = Math.floor(random() * (text.trimEnd().length - 1)) + 1;
        const { document, report } = importTimed(text.slice(0, end));
        expect(document, `cut at ${end}`).to.equal(undefined);
        expect(report.entries.at(-1)?.code, `cut at ${end}`).to.match(/malformed$|^source-|^root-unknown$/);
      }
    });

    it(`with bytes changed is read with nothing lost silently, or refused: ${path}`, () => {
      const text = readScheduleText(path);
      const random = createRandom(`bytes ${path}`);
      for (let count = 0; count < chooseCounts(text).mutations; count++) expectSound(importTimed(mutate(text, random, 1 + Math.floor(random() * 20))));
    });

    it(`with words changed is read with nothing lost silently, or refused: ${path}`, () => {
      const text = readScheduleText(path);
      const random = createRandom(`words ${path}`);
      for (let count = 0; count < chooseCounts(text).mutations; count++) expectSound(importTimed(swapWords(text, random, 40)));
    });
  }
});

function importTimed(text: string): ImportResult {
  const before = process.cpuUsage();
  const result = importSchedule(text);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).to.be.below(longestMs);
  return result;
}

/** A document, if there is one, is valid; sessions are there or dropped; no failure was unforeseen. */
function expectSound({ document, report }: ImportResult): void {
  expect(report.entries.filter(({ code }) => code === 'import-failed')).to.deep.equal([]);
  expect(report.counts.imported + report.counts.dropped).to.equal(report.counts.source);
  if (!document) return;
  expect(document.sessions).to.have.length(report.counts.imported);
  expect(parseEventDocument(document).issues).to.deep.equal([]);
  const named = report.entries.filter(({ code }) => code === 'session-unreadable' || code === 'session-without-title' || code === 'part-not-allowed');
  expect(named.length).to.be.at.least(report.counts.dropped);
}

const bytes = '<>/="\'&;{}[]:,\\ \u0000\u0007é😀0aZ-';

function mutate(text: string, random: () => number, times: number): string {
  const characters = [...bytes];
  let changed = text;
  for (let count = 0; count < times; count++) {
    const at = Math.floor(random() * changed.length);
    const instead = random() < 0.2 ? '' : characters[Math.floor(random() * characters.length)]!;
    changed = changed.slice(0, at) + instead + changed.slice(at + 1);
  }
  return changed;
}

const words = ['', '-', '99:99', '2024-02-30', '2999-12-31T23:59:59+14:00', '1901-01-01T00:00:00-12:00', '00:00', '24:00', 'NaN', 'true', '__proto__', 'javascript:alert(1)', 'http://', '…', 'x'.repeat(300), '&lt;b&gt;', 'Mars/Phobos'];

/** Puts words where texts and values stand, so that the form stays whole and the content does not. */
function swapWords(text: string, random: () => number, times: number): string {
  const values = [...text.matchAll(/(?<=>)[^<>\s][^<>]{0,60}(?=<\/)|(?<=: ")[^"\\]{1,60}(?=")|(?<== ?['"])[^'"<]{1,60}(?=['"])/g)];
  const chosen = new Map(Array.from({ length: times }, () => [Math.floor(random() * values.length), words[Math.floor(random() * words.length)]!] as const));
  let result = '';
  let from = 0;
  for (const [index, match] of values.entries()) {
    const word = chosen.get(index);
    if (word === undefined) continue;
    result += text.slice(from, match.index) + word;
    from = match.index + match[0].length;
  }
  return result + text.slice(from);
}

/** The same numbers in every run (mulberry32), seeded by a name. */
function createRandom(name: string): () => number {
  let state = [...name].reduce((sum, character) => Math.imul(sum, 31) + character.codePointAt(0)!, 7);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}
