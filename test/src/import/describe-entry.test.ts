import { describeImportEntry, importCodes, type ImportCode, type ImportEntry } from '../../../src/import/index.js';
import { describe, expect, it } from '../../harness.js';
import { entryOf, importFixture } from './schedules.js';

const codes = Object.keys(importCodes) as ImportCode[];

function createEntry(code: ImportCode, more: Partial<ImportEntry> = {}): ImportEntry {
  return { kind: importCodes[code], code, place: 'day 1', subject: '7 Tea', found: 'FOUND', became: 'BECAME', ...more };
}

describe('an entry of an import report', () => {
  it('is told with place, session, what stood there and what became of it', () => {
    const { entries } = importFixture({ sessions: [{ fields: { title: '(CANCELLED) Tea' } }] });
    expect(describeImportEntry(entryOf(entries, 'title-cancelled')!, 'en')).to.equal('day 1, room "Hall", event 1 – 1 (CANCELLED) Tea: the title says that it is cancelled: "(CANCELLED) Tea" became "Tea".');
    expect(describeImportEntry(entryOf(entries, 'title-cancelled')!, 'fr')).to.equal('jour 1, salle «\u00a0Hall\u00a0», séance 1 – 1 (CANCELLED) Tea\u00a0: le titre annonce une annulation\u00a0: «\u00a0(CANCELLED) Tea\u00a0» devient «\u00a0Tea\u00a0».');
  });

  it('is told in French with the names of places as they are', () => {
    expect(describeImportEntry(createEntry('row-repeated', { place: 'sheet "row 2, day", row 3' }), 'fr')).to.match(/^feuille «\u00a0row 2, day\u00a0», ligne 3 /);
    expect(describeImportEntry(createEntry('part-not-allowed', { place: 'sessions.3.day' }), 'fr')).to.match(/^sessions\.3\.day /);
  });

  it('is told with how many there are', () => {
    expect(describeImportEntry(createEntry('text-converted', { count: 12 }), 'en')).to.match(/ \(12 times\)$/);
    expect(describeImportEntry(createEntry('text-converted', { count: 12 }), 'fr')).to.match(/ \(12\u00a0fois\)$/);
    expect(describeImportEntry(createEntry('text-converted'), 'en')).not.to.match(/times/);
  });

  it('is told where nothing was found', () => {
    for (const code of codes) {
      for (const language of ['en', 'fr'] as const) expect(describeImportEntry({ kind: importCodes[code], code, place: 'x' }, language), code).to.be.a('string').with.length.above(10);
    }
  });

  for (const language of ['en', 'fr'] as const) {
    it(`has a sentence of its own for each code (${language})`, () => {
      const sentences = codes.map((code) => describeImportEntry(createEntry(code), language));
      expect(new Set(sentences).size).to.equal(codes.length);
    });
  }

  it('is told in French as French is set', () => {
    for (const code of codes) {
      const sentence = describeImportEntry(createEntry(code), 'fr');
      expect(sentence, code).not.to.match(/ [;:!?»]|« |[a-zé][;:!?](?!\/)/i);
    }
  });

  it('mentions in both languages the same things', () => {
    for (const code of codes) {
      const mentions = (['en', 'fr'] as const).map((language) => ['FOUND', 'BECAME'].filter((word) => describeImportEntry(createEntry(code), language).includes(word)));
      expect(mentions[0], code).to.deep.equal(mentions[1]);
    }
  });

  it('is shortened where the source is long', () => {
    const { entries } = importFixture({ sessions: [{ fields: { title: `A  ${'x'.repeat(500)}` } }] });
    expect(entryOf(entries, 'text-tidied')?.found).to.have.length(300).and.to.match(/…$/);
  });
});
