import { parseEventDocument, programmeDay, toInstantMs } from '../../schemas/index.js';
import { importSchedule } from '../../src/import/index.js';
import { readRichText, type RichBlock, type RichInline } from '../../src/rich-text/index.js';
import { expect, it } from '../harness.js';
import { countSessions, describeSchedules, importReal, readScheduleText, schedulePaths, timesNoted } from './schedule-files.js';

const refused = 'schedule-json/pretalx-submission.json';
const paths = schedulePaths.filter((path) => path !== refused);

describeSchedules('a real schedule', () => {
  it('is there in all its forms', () => {
    expect(schedulePaths).to.have.length(15);
  });

  for (const path of paths) {
    it(`is imported with every session: ${path}`, () => {
      const { document, counts, entries } = importReal(path);
      const sessions = countSessions(path);
      expect(counts).to.deep.equal({ source: sessions, imported: sessions, dropped: 0 });
      expect(document.sessions).to.have.length(sessions);
      console.log(`${path}: ${sessions} sessions, ${document.event.venue?.rooms?.length ?? 0} rooms, ${document.contacts.length} people, ${entries.length} entries in the report`);
    });

    it(`gives a valid document in which nothing had to be taken out: ${path}`, () => {
      const { document, entries } = importReal(path);
      expect(parseEventDocument(JSON.parse(JSON.stringify(document))).issues).to.deep.equal([]);
      expect(timesNoted(entries, 'part-not-allowed')).to.equal(0);
    });

    it(`keeps every session on a day of the event and in its order: ${path}`, () => {
      const { document } = importReal(path);
      for (const session of document.sessions) {
        const day = session.start === undefined ? session.day! : programmeDay(session.start, document.event);
        expect(day >= document.event.start && day <= document.event.end, session.id).to.equal(true);
        if (session.end) expect(toInstantMs(session.end, document.event.timeZone)).to.be.above(toInstantMs(session.start!, document.event.timeZone));
      }
    });

    it(`is imported in the same way every time: ${path}`, () => {
      const { document, entries } = importReal(path);
      const again = importSchedule(readScheduleText(path));
      expect(JSON.stringify([again.document, again.report.entries])).to.equal(JSON.stringify([document, entries]));
    });
  }

  for (const path of paths.filter((name) => name.endsWith('.xml') && !/fosdem-20[12][023]\.|europython/.test(name))) {
    it(`has sessions at the very instants it dates them: ${path}`, () => {
      const dates = [...readScheduleText(path).matchAll(/<date>([^<]+)<\/date>/g)].map((match) => Date.parse(match[1]!));
      const { document } = importReal(path);
      expect(document.sessions.map(({ start }) => toInstantMs(start!, document.event.timeZone))).to.deep.equal(dates);
    });
  }

  for (const path of paths.filter((name) => name.endsWith('.xml') && !/frab-minimal-2/.test(name))) {
    it(`shows the hours it prints: ${path}`, () => {
      const starts = [...readScheduleText(path).matchAll(/<start>(\d\d):?(\d\d)(?::\d\d)?<\/start>/g)].map((match) => `${match[1]}:${match[2]}`);
      expect(importReal(path).document.sessions.map(({ start }) => start!.slice(11, 16))).to.deep.equal(starts);
    });
  }

  for (const path of paths.filter((name) => /fosdem/.test(name))) {
    it(`loses no word of its abstracts: ${path}`, () => {
      const abstracts = [...readScheduleText(path).matchAll(/<abstract>([^<]*)<\/abstract>/g)].map((match) => lettersOf(textOfHtml(unescape(match[1]!))));
      const read = importReal(path).document.sessions.map(({ abstract }) => lettersOf(typeof abstract === 'string' ? textOfBlocks(readRichText(abstract)) : ''));
      const lost = abstracts.flatMap((letters, index) => (letters === read[index] ? [] : [[letters, read[index]]]));
      expect(lost).to.deep.equal([]);
      expect(abstracts.filter(Boolean).length).to.be.above(400);
    });
  }

  it('that is one submission is refused, its session named', () => {
    const { document, report } = importSchedule(readScheduleText(refused));
    expect(document).to.equal(undefined);
    expect(report.counts).to.deep.equal({ source: 1, imported: 0, dropped: 1 });
    expect(report.entries.at(-1)).to.include({ code: 'single-submission', found: 'ABCDE A talk' });
    expect(JSON.stringify(report)).not.to.match(/M&Ms/);
  });

  it('of 1,105 sessions takes about a second of processor time, three on a busy machine', () => {
    const text = readScheduleText('schedule-xml/fosdem-2025-pretalx.xml');
    const before = process.cpuUsage();
    importSchedule(text);
    const { user, system } = process.cpuUsage(before);
    console.log(`fosdem-2025-pretalx.xml: ${Math.round((user + system) / 1000)} ms of processor time`);
    expect((user + system) / 1000).to.be.below(3_000);
  });
});

function unescape(text: string): string {
  const names: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&', nbsp: '\u00a0' };
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (match, hex?: string, decimal?: string, name?: string) => (hex ? String.fromCodePoint(parseInt(hex, 16)) : decimal ? String.fromCodePoint(Number(decimal)) : (names[name!] ?? match)));
}

function textOfHtml(html: string): string {
  return unescape(html.replace(/<img[^>]*\balt="([^"]*)"[^>]*>/g, '$1').replace(/<\/?[a-z][a-z0-9]*(\s[^<>]*)?\/?>/gi, ' '));
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}

function textOfBlocks(blocks: readonly RichBlock[]): string {
  return blocks.map((block) => {
    switch (block.type) {
      case 'paragraph': case 'heading': return textOfPieces(block.children);
      case 'quote': return textOfBlocks(block.children);
      case 'list': return block.items.map(textOfBlocks).join(' ');
      case 'code': return block.text;
      case 'rule': return ' ';
    }
  }).join(' ');
}

function textOfPieces(pieces: readonly RichInline[]): string {
  return pieces.map((piece) => (piece.type === 'break' ? ' ' : 'text' in piece ? piece.text : textOfPieces(piece.children))).join('');
}
