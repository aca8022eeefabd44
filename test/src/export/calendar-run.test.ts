import { CalendarError, createCalendar } from '../../../src/export/index.js';
import { describe, expect, it } from '../../harness.js';
import { buildProgramme } from '../agenda/documents.js';
import { reasonOf } from '../load/answers.js';
import { partsOf } from './lines.js';

const options = { reader: { languages: [], plainLanguage: 'fr' }, nowMs: 0 };
const sessions = (count: number, fields: object = {}) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`s${index}`, { start: '2011-11-17T09:00', end: '2011-11-17T10:00', ...fields }]));
const document = buildProgramme({ ...sessions(25), undated: {} });

/** A clock that ticks whenever it is looked at, and a count of pauses. */
function sliceEvery(sliceMs: number) {
  let ticks = 0;
  const slicing = { sliceMs, clock: () => ++ticks, pause: () => { slicing.pauses++; return Promise.resolve(); }, pauses: 0 };
  return slicing;
}

describe('createCalendar', () => {
  it('tells how far it is, of what it can write', async () => {
    const progress: string[] = [];
    await createCalendar(document, document.sessions, { ...options, onProgress: (done, total) => progress.push(`${done}/${total}`) });
    expect(progress).to.deep.equal([...Array.from({ length: 12 }, (_, index) => `${2 * index + 2}/25`), '25/25']);
  });

  it('gives others their turn after each slice', async () => {
    const slicing = sliceEvery(1);
    await createCalendar(document, document.sessions, { ...options, slicing });
    expect(slicing.pauses).to.equal(13);
  });

  it('does not pause within a slice', async () => {
    const slicing = sliceEvery(1000);
    await createCalendar(document, document.sessions, { ...options, slicing });
    expect(slicing.pauses).to.equal(0);
  });

  it('writes the same with slices and without', async () => {
    const whole = await createCalendar(document, document.sessions, options);
    expect((await createCalendar(document, document.sessions, { ...options, slicing: sliceEvery(1) })).text).to.equal(whole.text);
    expect(partsOf('VEVENT', whole.text).map((entry) => entry['UID'])).to.deep.equal(document.sessions.slice(0, 25).map(({ id }) => `${id}@forum`));
  });

  it('ends with the reason of an abort before it begins', async () => {
    const reason = new Error('The visitor left.');
    expect(await reasonOf(createCalendar(document, document.sessions, { ...options, signal: AbortSignal.abort(reason) }))).to.equal(reason);
  });

  it('ends with the reason of an abort during a pause, and does no more', async () => {
    const reason = new Error('The visitor left.');
    const controller = new AbortController();
    const progress: number[] = [];
    const slicing = { ...sliceEvery(1), pause: () => Promise.resolve(controller.abort(reason)) };
    expect(await reasonOf(createCalendar(document, document.sessions, { ...options, slicing, signal: controller.signal, onProgress: (done) => progress.push(done) }))).to.equal(reason);
    expect(progress).to.deep.equal([2]);
  });

  it('leaves out an address that its library refuses, and keeps the entry', async () => {
    const odd = buildProgramme({ odd: { day: '2011-11-17', url: 'HTTPS://Forum_2.example/x' } });
    const [entry] = partsOf('VEVENT', (await createCalendar(odd, odd.sessions, options)).text);
    expect(entry).to.include({ UID: 'odd@forum', DESCRIPTION: 'HTTPS://Forum_2.example/x' });
    expect(entry).not.to.have.property('URL');
  });

  it('says of what it cannot write that it is a CalendarError', async () => {
    const impossible = { ...document.sessions[0]!, id: 7 as unknown as string, start: 'soon' };
    expect(await reasonOf(createCalendar(document, [impossible], options))).to.be.instanceOf(CalendarError).and.have.property('code', 'calendar');
  });

  it('keeps the addresses of sessions beside one whose address is refused', async () => {
    const mixed = buildProgramme({ odd: { day: '2011-11-17', url: 'HTTPS://Forum_2.example/x' }, good: { day: '2011-11-17', url: 'https://forum.example/y' } });
    expect(partsOf('VEVENT', (await createCalendar(mixed, mixed.sessions, options)).text).map((entry) => entry['URL'])).to.deep.equal([undefined, 'https://forum.example/y']);
  });

  it('writes a session whose revision counts seconds or milliseconds', async () => {
    const counted = buildProgramme(sessions(1, { revision: 1_320_000_000_000 }));
    expect((await createCalendar(counted, counted.sessions, options)).text).to.match(/\nSEQUENCE:\d+\r\n/);
  });

  it('counts on where revisions count time', async () => {
    const revisions = [7, 1_320_000_000, 2_147_483_647, 2_147_483_648, 1_320_000_000_000, Number.MAX_SAFE_INTEGER];
    const counted = buildProgramme(Object.fromEntries(revisions.map((revision) => [`r${revision}`, { day: '2011-11-17', revision }])));
    const written = partsOf('VEVENT', (await createCalendar(counted, counted.sessions, options)).text).map((entry) => Number(entry['SEQUENCE']));
    expect(written).to.deep.equal([7, 1_320_000_000, 2_147_483_647, 2_147_483_647, 1_320_000_000, 2_147_483_647]);
  });

  it('writes no end where none is known', async () => {
    const open = buildProgramme({ talk: { start: '2011-11-17T09:00' } });
    const [entry] = partsOf('VEVENT', (await createCalendar(open, open.sessions, options)).text);
    expect(entry).to.include({ DTSTART: '20111117T080000Z' });
    expect(entry).not.to.have.property('DTEND');
  });

  it('writes the seconds of a start', async () => {
    const late = buildProgramme({ talk: { start: '2011-11-17T09:00:30', end: '2011-11-17T09:01:15' } });
    expect(partsOf('VEVENT', (await createCalendar(late, late.sessions, options)).text)[0]).to.include({ DTSTART: '20111117T080030Z', DTEND: '20111117T080115Z' });
  });

  for (const [status, written] of [['cancelled', 'CANCELLED'], ['postponed', 'CANCELLED'], ['moved-online', 'CONFIRMED'], ['announced', 'CONFIRMED']] as const) {
    it(`calls every session of an event that is ${status} ${written}`, async () => {
      const off = buildProgramme(sessions(2), { event: { status } });
      expect(partsOf('VEVENT', (await createCalendar(off, off.sessions, options)).text).map((entry) => entry['STATUS'])).to.deep.equal([written, written]);
    });
  }

  it('writes no end that is the beginning', async () => {
    const moment = buildProgramme({ talk: { start: '2011-11-17T09:00', end: '2011-11-17T09:00' } });
    expect(partsOf('VEVENT', (await createCalendar(moment, moment.sessions, options)).text)[0]).not.to.have.property('DTEND');
  });
});
