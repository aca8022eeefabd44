/** Imports real address books; they are not part of the project. */
import { readdirSync, readFileSync } from 'node:fs';
import { parseEventDocument } from '../../schemas/index.js';
import { describeImportEntry, importContacts, type ContactImportResult } from '../../src/import/index.js';
import { expect, it } from '../harness.js';
import { describeReal, hasReal, realData } from '../real-data.js';

const folder = new URL('vcard/', realData);
const hasCards = hasReal('vcard/');
const paths = hasCards ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => /\.\w+$/.test(path)).sort() : [];

function importReal(path: string): ContactImportResult & { codes: string[] } {
  const result = importContacts(readFileSync(new URL(path, folder), 'utf8'), { country: 'US' });
  return { ...result, codes: result.report.entries.map(({ code }) => code) };
}

/** How many contacts are in a file that has not one; of cards that say no name in any way none. */
const counts: Readonly<Record<string, number>> = {
  'ez-vcard/io/text/John_Doe_ANDROID.vcf': 6, 'ez-vcard/io/text/gmail-list.vcf': 3, 'ez-vcard/io/text/rfc2426-example.vcf': 2, 'ical4j-vcard/vcard-rfc2426.vcf': 2, 'ical4j-vcard/vcard-vCards-SAP.vcf': 30,
  'ical4j-vcard/valid/vcard-group.vcf': 0, 'ical4j-vcard/valid/vcard-url.vcf': 0, 'sabre/issue64.vcf': 0,
};

describeReal(hasCards, 'real address books', () => {
  for (const path of paths) {
    it(`are read or refused with a sentence, and lose nothing silently: ${path}`, () => {
      const text = readFileSync(new URL(path, folder), 'utf8');
      const { contacts, report } = importReal(path);
      const cards = text.match(/^begin\s*:\s*vcard\s*$/gim)?.length ?? 0;
      expect(report.counts).to.deep.equal({ source: cards, imported: contacts.length, dropped: cards - contacts.length });
      if (cards > 0) expect(contacts.length).to.equal(counts[path] ?? 1);
      else expect(report.entries.map(({ code }) => code)).to.deep.equal([path.endsWith('.ics') ? 'source-is-calendar' : 'cards-missing']);
      for (const entry of report.entries) for (const language of ['fr', 'en'] as const) expect(describeImportEntry(entry, language)).to.match(/\S/).and.not.match(/undefined|\?\.$/);
      const document = { format: 'technopole-events/1', event: { id: 'forum', name: 'Forum', start: '2011-11-17', end: '2011-11-18', timeZone: 'Europe/Paris' }, sessions: [], clusters: [], contacts, organisations: [] };
      expect(parseEventDocument(document)).to.include({ success: true });
    });
  }

  it('keep what they say of a person', () => {
    expect(importReal('ez-vcard/io/text/rfc6350-example.vcf').contacts).to.deep.equal([
      {
        id: 'simon-perreault', name: 'Simon Perreault', structuredName: { family: 'Perreault', given: 'Simon', suffix: 'ing. jr, M.Sc.' }, organisationName: 'Viagenie', languages: ['fr', 'en'],
        telephones: [{ number: '+14186569254' }, { number: '+14182626501', kind: 'mobile' }], mails: [{ address: 'simon.perreault@viagenie.ca' }], links: [{ url: 'http://nomis80.org', visibility: 'withheld' }],
      },
    ]);
  });

  it('are read from quoted-printable of any charset', () => {
    expect(importReal('ez-vcard/io/text/John_Doe_ANDROID.vcf').contacts[2]?.name).to.match(/^Ñ( Ñ)+$/);
  });

  it('never publish what is for home', () => {
    const addresses = paths.flatMap((path) => importReal(path).contacts).flatMap(({ mails = [] }) => mails).filter(({ address }) => /home/i.test(address));
    expect(addresses.map(({ visibility }) => visibility)).to.include('withheld').and.not.include(undefined);
  });
});
