/** Prints programmes with Chromium, and looks into the PDF with poppler. The test runner installs both; where it may not, it says so. */
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';
import { buildAgenda, entriesOf } from '../../src/agenda/agenda.js';
import { directoryOf } from '../../src/agenda/directory.js';
import { visibleDocument } from '../../src/contact/visible-document.js';
import { getFormatter } from '../../src/locale/format.js';
import { plainTextOf } from '../../src/rich-text/read.js';
import { after, before, describe, expect, it } from '../harness.js';
import { readExample } from '../examples/read-example.js';
import { expectInside, expectRows, inFrench } from './expect-paper.js';
import { areaOf, codeOf, lettersOf, readPaper, rowsOf, type Paper } from './paper.js';
import type { Print } from './print-page.js';
import type { PageServer } from './page-server.js';
import { hostText, openPrintServer } from './print-server.js';

const { findPrograms } = (await import(new URL('../../tools/browsers.mjs', import.meta.url).href)) as { findPrograms: () => { chromium?: string; poppler?: string } };
const programs = findPrograms();
// Where changes are checked they must be there.
const check = (programs.chromium && programs.poppler) || process.env['CI'] === 'true' ? it : it.skip;

const address = 'https://roquevignon.example/forum?programme.view=selection#programme';
const forum2027 = visibleDocument(readExample('forum-2027'));
const forum2011 = visibleDocument(readExample('forum-2011'));
const chosen = ['ouverture', 'photonique', 'essais-cliniques', 'derniere-scene', 'cloture'];
const pointsPerMillimetre = 72 / 25.4;
/** Widths in points. */
const sizes = { A4: 210 * pointsPerMillimetre, Letter: 612 } as const;

let server: PageServer;
let browser: Browser;

before(async () => {
  if (!programs.chromium) return;
  server = await openPrintServer();
  browser = await chromium.launch({ executablePath: programs.chromium, args: ['--no-first-run', '--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])] });
});

after(async () => {
  await browser?.close();
  server?.close();
});

/** Prints a programme, as the browser's dialog would while it is open. */
async function print(format: keyof typeof sizes, wanted: Partial<Print> = {}): Promise<{ pdf: Buffer; pages: Paper[] }> {
  const page = await browser.newPage();
  try {
    await page.addInitScript(() => (window.print = () => undefined));
    await page.goto(server.address);
    await page.waitForFunction(() => 'drawPrint' in window);
    const now = '2027-11-18T08:12:00Z';
    await page.evaluate((request) => window.drawPrint(request), { source: '/forum-2027/event.json', language: 'fr', withAbstracts: false, address, now, ...wanted } satisfies Print);
    const pdf = await page.pdf({ format, printBackground: true });
    return { pdf, pages: readPaper(pdf) };
  } finally {
    await page.close();
  }
}

/** The text of one page, or of all. */
function textOf(...pages: readonly (Paper | undefined)[]): string {
  return lettersOf(pages.map((page) => page?.text).join(' '));
}

describe('a printed programme', () => {
  const entries = entriesOf(buildAgenda(forum2027));

  for (const format of ['A4', 'Letter'] as const) {
    for (const withAbstracts of [false, true]) {
      check(`on ${format} ${withAbstracts ? 'with' : 'without'} abstracts has every session once, whole and inside the page`, async () => {
        const { pages } = await print(format, { withAbstracts });
        expect(pages[0]!.width).to.be.closeTo(sizes[format], 2);
        expectRows(pages, entries, forum2027, withAbstracts);
        expectInside(pages);
        if (!withAbstracts) expect(textOf(...pages)).not.to.contain(lettersOf(plainTextOf(inFrench(forum2027.sessions[1]!.abstract))));
      });
    }

    check(`on ${format} ends its first page with contacts, funders and what has to be said of them`, async () => {
      const { pages, pdf } = await print(format, { source: '/forum-2011/event.json' });
      const first = textOf(pages[0]);
      for (const text of ['Contact presse', 'presse@forum.example', '+33 6 39 98 00 38', 'inscription@forum.example', '+33 4 65 71 00 17']) expect(first).to.contain(lettersOf(text));
      for (const { mention, organisation } of forum2011.event.parties ?? []) {
        expect(first).to.contain(lettersOf(inFrench(directoryOf(forum2011).organisations.get(organisation)?.name)));
        expect(first).to.contain(lettersOf(inFrench(mention)));
      }
      // The emblem of the European Union is 260 square millimetres, most of them in its blue.
      expect(areaOf([0, 51, 153], pdf)).to.be.within(180, 260);
      expectInside(pages);
    });
  }

  check('has all contacts and funders of a large event on its first page', async () => {
    const { pages } = await print('Letter');
    const first = textOf(pages[0]);
    for (const text of ['+33 1 99 00 27 01', 'accessibilite@forum2027.example', 'forum2027.example', ...(forum2027.event.parties ?? []).map(({ mention }) => inFrench(mention))]) expect(first).to.contain(lettersOf(text));
    // Withheld, and for partners alone.
    for (const text of ['+33 6 39 98 01 42', 'partenaires@forum2027.example']) expect(textOf(...pages)).not.to.contain(lettersOf(text));
  });

  check('says what it is, as of when, and in which zone its times are', async () => {
    const { pages } = await print('A4');
    for (const text of ['Programme complet : 55 sessions', 'heure d’Europe centrale (Paris)', 'Imprimé le jeudi 18 novembre 2027 à 9 h 12', '18–19 novembre 2027', 'Palais des Chênes Verts']) expect(textOf(pages[0])).to.contain(lettersOf(text));
  });

  check('leads to its live page by a code and in letters', async () => {
    const { pages, pdf } = await print('A4');
    expect(codeOf(pdf)).to.equal(address);
    expect(textOf(pages[0])).to.contain(lettersOf(address));
  });

  check('keeps the heading of a day with its first session, and tells event, day and page on every page', async () => {
    const { pages } = await print('A4', { withAbstracts: true });
    for (const date of ['2027-11-18', '2027-11-19']) {
      const heading = getFormatter('fr', 'Europe/Paris').day(date);
      const page = pages.find(({ text }) => new RegExp(`^${heading}$`, 'im').test(text.replace(/^.*\n/, '')))!;
      expect(rowsOf(page).length, heading).to.be.greaterThan(0);
    }
    for (const [index, { text }] of pages.slice(1).entries()) {
      const edges = lettersOf(text.split('\n').slice(0, 5).join());
      expect(edges).to.match(/23eForumdesPôlesdeCompétitivité(jeudi18|vendredi19)novembre2027/);
      expect(edges).to.contain(`${index + 2}${pages.length}`).and.to.contain('forum2027example');
    }
  });

  check('of a selection has only its sessions, with what has become of them in words', async () => {
    const { pages } = await print('A4', { ids: chosen });
    const ofSelection = entries.filter(({ session }) => chosen.includes(session.id));
    expectRows(pages, ofSelection, forum2027, false);
    for (const text of ['Ma sélection : 5 sessions', 'Annulé', 'Déplacé, auparavant']) expect(textOf(...pages)).to.contain(lettersOf(text));
  });

  check('has sessions whose hour or day is not known yet', async () => {
    const { pages } = await print('A4', { source: '/forum-2011/event.json', withAbstracts: true });
    const text = textOf(...pages.slice(1));
    for (const { title, abstract } of forum2011.sessions) for (const part of [title, ...(abstract ? [plainTextOf(inFrench(abstract))] : [])]) expect(pages.filter((page) => textOf(page).includes(lettersOf(inFrench(part)))).length).to.be.greaterThan(0);
    for (const words of ['Horaires à confirmer', 'Jour à confirmer', 'Prévu']) expect(text).to.contain(lettersOf(words));
  });

  check('speaks the reader’s language', async () => {
    const { pages } = await print('A4', { language: 'en', source: '/forum-2011/event.json' });
    for (const text of ['This event is co-financed by the European Union', 'Press contact', '7th Forum of Competitiveness Clusters', 'Hours to be confirmed']) expect(textOf(...pages)).to.contain(lettersOf(text));
    expect(textOf(...pages)).not.to.contain(lettersOf('co-financée'));
  });

  check('has nothing of the page it comes from, whatever its styles say', async () => {
    const { pages, pdf } = await print('A4', { ids: chosen });
    expect(textOf(...pages)).not.to.contain(lettersOf(hostText));
    expect(areaOf([255, 255, 255], pdf)).to.be.greaterThan(0.85 * 210 * 297);
  });

  check('leaves no trace once Chromium has printed it', async () => {
    const page = await browser.newPage();
    await page.addInitScript(() => (window.print = () => undefined));
    await page.goto(server.address);
    await page.waitForFunction(() => 'drawPrint' in window);
    const before = await page.content();
    await page.evaluate((request) => window.drawPrint(request), { source: '/forum-2027/event.json', language: 'fr', withAbstracts: false, address, now: '2027-11-18T08:12:00Z' } satisfies Print);
    expect(await page.content()).not.to.equal(before);
    await page.pdf();
    expect(await page.content()).to.equal(before);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).to.equal(0);
    await page.close();
  });
});
