import { createCalendar } from '../../../src/export/index.js';
import { describe, expect, it } from '../../harness.js';
import { buildProgramme, idsOf } from '../agenda/documents.js';
import { logicalLines, partsOf } from './lines.js';

type Fields = Record<string, unknown>;

const options = { reader: { languages: ['fr'], plainLanguage: 'fr' }, nowMs: Date.parse('2011-06-06T10:00Z') };

/** The properties of the entry of one session. */
async function entryOf(session: Fields, event: Fields = {}): Promise<Record<string, string>> {
  const document = buildProgramme({ talk: session }, { event });
  return partsOf('VEVENT', (await createCalendar(document, document.sessions, options)).text)[0]!;
}

/** Zone, wall clock from and to, and the same in UTC. */
const times: readonly (readonly [claim: string, zone: string, start: string, end: string, from: string, to: string])[] = [
  ['in winter', 'Europe/Paris', '2011-11-17T09:00', '2011-11-17T10:30', '20111117T080000Z', '20111117T093000Z'],
  ['before clocks go forward', 'Europe/Paris', '2026-03-29T01:00', '2026-03-29T01:59', '20260329T000000Z', '20260329T005900Z'],
  ['after clocks went forward', 'Europe/Paris', '2026-03-29T09:00', '2026-03-29T10:00', '20260329T070000Z', '20260329T080000Z'],
  ['through the hour that is skipped', 'Europe/Paris', '2026-03-29T01:30', '2026-03-29T03:30', '20260329T003000Z', '20260329T013000Z'],
  ['before clocks go back', 'Europe/Paris', '2026-10-25T01:00', '2026-10-25T01:30', '20261024T230000Z', '20261024T233000Z'],
  ['after clocks went back', 'Europe/Paris', '2026-10-25T09:00', '2026-10-25T10:00', '20261025T080000Z', '20261025T090000Z'],
  ['through the hour that comes twice', 'Europe/Paris', '2026-10-25T02:30', '2026-10-25T02:30+01:00', '20261025T003000Z', '20261025T013000Z'],
  ['in Kathmandu', 'Asia/Kathmandu', '2026-05-04T09:00', '2026-05-04T10:00', '20260504T031500Z', '20260504T041500Z'],
  ['past midnight in UTC', 'America/New_York', '2026-05-04T20:30', '2026-05-04T22:00', '20260505T003000Z', '20260505T020000Z'],
];

describe('createCalendar', () => {
  for (const [claim, timeZone, start, end, from, to] of times) {
    it(`writes a session ${claim} in UTC`, async () => {
      const day = start.slice(0, 10);
      expect(await entryOf({ start, end }, { timeZone, start: day, end: day, dayChange: '00:00' })).to.deep.include({ DTSTART: from, DTEND: to });
    });
  }

  it('writes a day without hours as an all-day entry, to the next day', async () => {
    expect(await entryOf({ day: '2011-11-17' })).to.deep.include({ 'DTSTART;VALUE=DATE': '20111117', 'DTEND;VALUE=DATE': '20111118' });
    expect(await entryOf({ day: '2011-12-31' }, { start: '2011-12-31', end: '2012-01-01' })).to.deep.include({ 'DTEND;VALUE=DATE': '20120101' });
  });

  const statuses = { expected: 'TENTATIVE', confirmed: 'CONFIRMED', moved: 'CONFIRMED', full: 'CONFIRMED', cancelled: 'CANCELLED', replaced: 'CANCELLED' };
  for (const [status, written] of Object.entries(statuses)) it(`calls a session that is ${status} ${written}`, async () => void expect((await entryOf({ status, day: '2011-11-17' }))['STATUS']).to.equal(written));

  it('counts revisions, from nought', async () => {
    expect([(await entryOf({ day: '2011-11-17' }))['SEQUENCE'], (await entryOf({ day: '2011-11-17', revision: 3 }))['SEQUENCE']]).to.deep.equal(['0', '3']);
  });

  it('says when the file was made', async () => void expect(await entryOf({ day: '2011-11-17' })).to.include({ DTSTAMP: '20110606T100000Z' }));

  it('says when a session was changed, in UTC wherever it is made', async () => {
    expect(await entryOf({ day: '2011-11-17', modified: '2011-06-05T12:30' })).to.include({ 'LAST-MODIFIED': '20110605T103000Z' });
  });

  it('says nothing of a change before 1970, and keeps the entry', async () => {
    expect(await entryOf({ day: '2011-11-17', modified: '1969-12-31T12:00' })).to.include({ UID: 'talk@forum' }).and.not.have.property('LAST-MODIFIED');
  });

  it('keeps the UID of a session whatever else changes', async () => {
    expect((await entryOf({ day: '2011-11-17' }))['UID']).to.equal('talk@forum');
    expect((await entryOf({ start: '2011-11-18T09:00', title: 'Autre', revision: 9 }, { name: 'Autre' }))['UID']).to.equal('talk@forum');
  });

  it('writes the same file each time it is made', async () => {
    const document = buildProgramme({ talk: { start: '2011-11-17T09:00' }, other: { day: '2011-11-18' } });
    const [first, second] = [await createCalendar(document, document.sessions, options), await createCalendar(document, document.sessions, options)];
    expect(first.text).to.equal(second.text);
  });

  it('says where, what about and where to read on', async () => {
    const venue = { name: 'Palais', address: { street: '1 place Masséna', postalCode: '06000', locality: { fr: 'Nice', en: 'Nizza' } }, geo: { latitude: 43.69, longitude: 7.26 }, rooms: [{ id: 'hall', name: 'Hall' }, { id: 'crypt', name: 'Crypte' }] };
    const talk = { day: '2011-11-17', rooms: ['hall', 'crypt'], subtitle: 'Sous-titre', abstract: '**Deux** mots', url: 'https://forum.example/talk', track: 'energy', tags: ['Mer'] };
    expect(await entryOf(talk, { venue, url: 'https://forum.example/' })).to.deep.include({
      LOCATION: 'Hall\\, Crypte\\, Palais\\, 1 place Masséna\\, 06000 Nice', GEO: '43.69;7.26', URL: 'https://forum.example/talk', CATEGORIES: 'Énergie,Mer',
      DESCRIPTION: 'Sous-titre\\n\\nDeux mots\\n\\nhttps://forum.example/talk',
    });
  });

  it('takes the long text and the event’s page where the session has no other', async () => {
    expect(await entryOf({ day: '2011-11-17', description: 'Au long' }, { url: 'https://forum.example/' })).to.deep.include({ DESCRIPTION: 'Au long\\n\\nhttps://forum.example/', URL: 'https://forum.example/' });
  });

  it('says nothing of what is not known', async () => {
    expect(await entryOf({ day: '2011-11-17' }, { venue: undefined })).to.not.have.any.keys('LOCATION', 'DESCRIPTION', 'URL', 'GEO', 'CATEGORIES', 'LAST-MODIFIED');
  });

  it('writes in the reader’s language', async () => {
    const document = buildProgramme({ talk: { day: '2011-11-17', title: { fr: 'Ouverture', en: 'Opening' } } }, { event: { name: { fr: 'Forum', en: 'The Forum' } } });
    const { text } = await createCalendar(document, document.sessions, { ...options, reader: { languages: ['en'], plainLanguage: 'fr' } });
    expect(logicalLines(text)).to.include.members(['X-WR-CALNAME:The Forum', 'SUMMARY:Opening']);
  });

  it('leaves out sessions without even a day, and says which', async () => {
    const document = buildProgramme({ known: { day: '2011-11-17' }, unknown: {}, also: {} });
    const { text, leftOut } = await createCalendar(document, document.sessions, options);
    expect([idsOf(leftOut), partsOf('VEVENT', text).length]).to.deep.equal([['unknown', 'also'], 1]);
  });

  it('writes only the sessions it is given', async () => {
    const document = buildProgramme({ a: { day: '2011-11-17' }, b: { day: '2011-11-17' } });
    expect(partsOf('VEVENT', (await createCalendar(document, document.sessions.slice(1), options)).text).map((entry) => entry['UID'])).to.deep.equal(['b@forum']);
  });

  it('is a calendar even of no session', async () => {
    const { text, leftOut } = await createCalendar(buildProgramme({}, { event: { name: 'A, B; C\\' } }), [], options);
    expect(logicalLines(text)).to.deep.equal(['BEGIN:VCALENDAR', 'VERSION:2.0', 'CALSCALE:GREGORIAN', 'PRODID:-//technopole-events//calendar//EN', 'METHOD:PUBLISH', 'X-WR-CALNAME:A\\, B\\; C\\\\', 'END:VCALENDAR']);
    expect(leftOut).to.deep.equal([]);
  });
});
