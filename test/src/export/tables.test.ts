import { createTemplate, writeJsCalendar, writeSessionsCsv, writeWorkbook } from '../../../src/export/files.js';
import { exampleDocument } from '../../../src/export/tables/template.js';
import { importEvents } from '../../../src/import/index.js';
import type { EventDocument } from '../../../schemas/index.js';
import { describe, expect, it } from '../../harness.js';

/** The event and its sessions without what tables number otherwise: organisations have no ids there. */
const comparable = ({ event: { parties: _, ...event }, sessions, clusters, contacts }: EventDocument) => JSON.parse(JSON.stringify({ event, sessions, clusters, contacts }, (_key, value: unknown) => (typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value))) as unknown;

for (const language of ['fr', 'en'] as const) {
  describe(`the template (${language})`, () => {
    it('is read without a loss, and gives the example it shows', async () => {
      const { documents: [document], report, format } = await importEvents(await createTemplate(language));
      expect(format).to.equal('workbook');
      expect(report.entries.filter(({ kind, code }) => kind !== 'changed' && code !== 'session-without-time')).to.deep.equal([]);
      expect(comparable(document!)).to.deep.equal(comparable(exampleDocument(language)));
    });
  });

  describe(`a workbook (${language})`, () => {
    it('gives back what it holds: languages, hours, rooms, people, seats', async () => {
      const example = exampleDocument(language);
      const document: EventDocument = { ...example, event: { ...example.event, languages: ['fr', 'de'] }, sessions: [{ ...example.sessions[1]!, title: { fr: 'Ouverture', de: 'Eröffnung' }, status: 'cancelled', interpretation: ['de'], countries: ['TN'], recorded: false }] };
      const { documents: [back] } = await importEvents(await writeWorkbook(document, { language }));
      expect(back!.sessions[0]).to.deep.include({ title: { fr: 'Ouverture', de: 'Eröffnung' }, status: 'cancelled', interpretation: ['de'], countries: ['TN'], recorded: false });
    });
  });
}

describe('separated values', () => {
  const document = exampleDocument('fr');
  const risky: EventDocument = { ...document, sessions: [{ ...document.sessions[0]!, title: '=1+1', subtitle: '@cmd', abstract: '-2', url: 'https://a.example/?x=1,2' }] };

  it('hold nothing that a spreadsheet would calculate, and give it back', async () => {
    const text = writeSessionsCsv(risky);
    expect(text.startsWith('\ufeff')).to.equal(true);
    expect(text).to.contain("'=1+1").and.contain("'@cmd").and.contain("'-2");
    const { documents: [back], format } = await importEvents(text, { timeZone: 'Europe/Paris', name: 'Forum' });
    expect(format).to.equal('table');
    expect(back!.sessions[0]).to.include({ title: '=1+1', subtitle: '@cmd', abstract: '-2', url: 'https://a.example/?x=1,2' });
  });

  for (const [claim, text, written] of [
    ['what begins behind another separator', 'a;=1+1\tb\n@SUM(1)', "a;'=1+1\tb\n'@SUM(1)"],
    ['letters of full width', '＝1+1', "'＝1+1"],
    ['no item of a list', 'Deux choses :\n- un\n- deux', 'Deux choses :\n- un\n- deux'],
    ['an item that calls something', "Liste :\n- cmd|'/C calc'!A0", "Liste :\n'- cmd|'/C calc'!A0"],
    ['an apostrophe of the author', "'-5 °C'", "''-5 °C'"],
  ] as const) {
    it(`keep from being calculated, and give back: ${claim}`, async () => {
      const csv = writeSessionsCsv({ ...document, sessions: [{ ...document.sessions[1]!, abstract: text }] });
      expect(csv).to.contain(written);
      const { documents: [back] } = await importEvents(csv, { timeZone: 'Europe/Paris', name: 'Forum' });
      expect(back!.sessions[0]!.abstract).to.equal(text);
    });
  }

  it('are texts in a workbook, too', async () => {
    const { documents: [back] } = await importEvents(await writeWorkbook(risky));
    expect(back!.sessions[0]!.title).to.equal('=1+1');
  });
});

describe('JSCalendar', () => {
  it('has sessions in the zone of the event, those without hours as days, and says who is cancelled', () => {
    const document = exampleDocument('en');
    const sessions = [...document.sessions, { id: 'off', title: 'Off', start: '2027-11-18T16:00', status: 'cancelled' as const, revision: 2, modified: '2027-01-01T00:00:00Z' }, { id: 'never', title: 'Never' }];
    const { text, leftOut } = writeJsCalendar({ ...document, sessions }, { reader: { languages: ['en'], plainLanguage: 'en' }, nowMs: Date.UTC(2027, 0, 2) });
    const { '@type': type, entries } = JSON.parse(text) as { '@type': string; entries: Record<string, unknown>[] };
    expect([type, entries.length, leftOut.map(({ id }) => id)]).to.deep.equal(['Group', 5, ['never']]);
    expect(entries[1]).to.deep.include({ '@type': 'Event', uid: 'opening@example', start: '2027-11-18T09:30:00', timeZone: 'Europe/Paris', duration: 'PT1H', status: 'confirmed', updated: '2027-01-02T00:00:00Z', locations: { auditorium: { '@type': 'Location', name: 'Auditorium' } } });
    expect(entries[3]).to.deep.include({ start: '2027-11-19T00:00:00', duration: 'P1D', showWithoutTime: true });
    expect(entries[4]).to.deep.include({ status: 'cancelled', sequence: 2, updated: '2027-01-01T00:00:00Z', duration: 'PT0S' });
  });
});
