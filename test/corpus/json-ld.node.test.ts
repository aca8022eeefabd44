/** Imports events of real pages and the official examples of schema.org; they are not part of the project. */
import { readdirSync, readFileSync } from 'node:fs';
import { parseEventDocument } from '../../schemas/index.js';
import { describeImportEntry, importJsonLd, type JsonLdImportResult } from '../../src/import/index.js';
import { expect, it } from '../harness.js';
import { describeReal, hasReal, realData } from '../real-data.js';

const folder = new URL('schema-org/', realData);
const hasPages = hasReal('schema-org/');

/** Number of events by the beginning of the name of a page; pages that have none are refused. */
const counts: readonly (readonly [name: string, events: number, code?: string])[] = [
  ['songkick/Elysian Fields', 1], ['songkick/Maxïmo Park Gigography, Tour History & Past Concerts.html', 49], ['songkick/Maxïmo', 0, 'events-missing'], ['songkick/Years & Years Tickets, Tour Dates 2015 & Concerts.html', 13], ['songkick/Years', 0, 'events-missing'],
  ['songkick/elysianfields', 4], ['songkick/jsonld_empty_item_test', 0, 'events-missing'], ['songkick/tovestyrke.html', 1], ['schema.org/', 0, 'page-has-other-data'],
];

function checkResult({ documents, report }: JsonLdImportResult): void {
  expect(report.counts).to.deep.equal({ source: report.counts.source, imported: documents.length, dropped: report.counts.source - documents.length });
  for (const document of documents) expect(parseEventDocument(document)).to.include({ success: true });
  for (const entry of report.entries) {
    expect(entry.code).not.to.equal('import-failed');
    for (const language of ['fr', 'en'] as const) expect(describeImportEntry(entry, language)).not.to.match(/undefined|\[object/);
  }
}

describeReal(hasPages, 'events of real pages', () => {
  const pages = readdirSync(new URL('extruct/', folder), { recursive: true, encoding: 'utf8' }).map((path) => path.normalize('NFC')).filter((path) => /\.(html|jsonld)$/.test(path)).sort();

  for (const path of pages) {
    it(`are imported, or refused with a sentence: ${path}`, () => {
      const result = importJsonLd(readFileSync(new URL(`extruct/${encodeURI(path)}`, folder), 'utf8'), { baseUrl: 'https://www.songkick.com/' });
      checkResult(result);
      const [, events, code] = counts.find(([name]) => path.startsWith(name))!;
      expect(result.documents.length).to.equal(events);
      expect(result.report.entries[0]?.code).to.equal(code ?? result.report.entries[0]?.code);
    });
  }

  it('keep where, when and who', () => {
    const { documents } = importJsonLd(readFileSync(new URL('extruct/songkick/tovestyrke.html', folder), 'utf8'));
    const [document] = documents;
    expect(document?.event).to.deep.include({ name: 'Tove Styrke', start: '2017-06-12', end: '2017-06-12', timeZone: 'Europe/London' });
    expect(document?.event.venue).to.deep.equal({ name: 'Hoxton Square Bar & Kitchen', address: { street: '2-4 Hoxton Square', postalCode: 'N1 6NU', locality: 'London', country: 'GB' }, geo: { latitude: 51.527476, longitude: -0.081657 } });
    expect(document?.sessions.map(({ start }) => start)).to.deep.equal(['2017-06-12T20:00']);
    expect(document?.contacts.map(({ name }) => name)).to.deep.equal(['Tove Styrke', 'Geowulf']);
  });
});

describeReal(hasPages, 'official examples of schema.org', () => {
  const examples = readFileSync(new URL('schemaorg-all-examples.txt', folder), 'utf8');
  const blocks = [...examples.matchAll(/<script[^>]*ld\+json[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1]!);

  it('are all read, and their events imported', () => {
    const results = blocks.map((block) => importJsonLd(block, { baseUrl: 'https://schema.org/' }));
    results.forEach(checkResult);
    expect(blocks.length).to.equal(460);
    expect(results.filter(({ documents }) => documents.length > 0).length).to.equal(25);
    const refused = results.filter(({ documents }) => documents.length === 0).map(({ report }) => report.entries.at(-1)?.code);
    expect([...new Set(refused)].sort()).to.deep.equal(['event-without-date', 'events-missing']);
  });
});
