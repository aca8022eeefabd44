import { eventSpan, sessionSpan } from '../../../src/time/index.js';
import { describe, expect, it } from '../../harness.js';
import { buildProgramme } from '../agenda/documents.js';

const isoOf = (ms: number) => new Date(ms).toISOString().slice(0, 16);

describe('sessionSpan', () => {
  const cases: readonly (readonly [claim: string, session: { start?: string; end?: string }, zone: string, span: readonly string[] | undefined])[] = [
    ['from start to end on the zone’s wall clock', { start: '2011-11-17T09:00', end: '2011-11-17T10:30' }, 'Europe/Paris', ['2011-11-17T08:00', '2011-11-17T09:30']],
    ['by an offset of its own', { start: '2011-11-17T09:00+05:45', end: '2011-11-17T10:30Z' }, 'Europe/Paris', ['2011-11-17T03:15', '2011-11-17T10:30']],
    ['a moment where no end is known', { start: '2011-11-17T09:00' }, 'Asia/Kathmandu', ['2011-11-17T03:15', '2011-11-17T03:15']],
    ['three hours that the clock calls two', { start: '2026-10-25T01:00', end: '2026-10-25T03:00' }, 'Europe/Paris', ['2026-10-24T23:00', '2026-10-25T02:00']],
    ['one hour that the clock calls two', { start: '2026-03-29T01:30', end: '2026-03-29T03:30' }, 'Europe/Paris', ['2026-03-29T00:30', '2026-03-29T01:30']],
    ['nothing where no hour is known', {}, 'Europe/Paris', undefined],
  ];
  for (const [claim, session, zone, expected] of cases) {
    it(`is ${claim}`, () => {
      const span = sessionSpan(session, zone);
      expect(span && [isoOf(span.startMs), isoOf(span.endMs)]).to.deep.equal(expected);
    });
  }
});

/** What is told of sessions, and when the event of 17 and 18 November then begins in Paris, in UTC. */
const starts: readonly (readonly [claim: string, sessions: Record<string, Record<string, unknown>>, start: string, event?: Record<string, unknown>])[] = [
  ['its first session, whatever the order they are listed in', { b: { start: '2011-11-17T10:00' }, a: { start: '2011-11-17T09:00' }, c: { start: '2011-11-18T08:00' } }, '2011-11-17T08:00'],
  ['midnight where nothing is listed', {}, '2011-11-16T23:00'],
  ['midnight where no hour is known', { a: { day: '2011-11-17' }, b: {} }, '2011-11-16T23:00'],
  ['midnight where hours are known of the second day only', { a: { day: '2011-11-17' }, b: { start: '2011-11-18T09:00' } }, '2011-11-16T23:00'],
  ['a session at midnight', { a: { start: '2011-11-17T00:00' }, b: { start: '2011-11-17T09:00' } }, '2011-11-16T23:00', { dayChange: '00:00' }],
  ['a session after the midnight that ends the first day', { a: { start: '2011-11-18T01:00' } }, '2011-11-18T00:00'],
  ['a session that another zone puts on the eve', { a: { start: '2011-11-16T22:00-05:00' } }, '2011-11-17T03:00'],
];

describe('eventSpan', () => {
  for (const [claim, sessions, start, event = {}] of starts) {
    it(`begins with ${claim}`, () => expect(isoOf(eventSpan(buildProgramme(sessions, { event })).startMs)).to.equal(start));
  }

  it('passes over what is held before the first midnight', () => {
    const document = buildProgramme({ a: { start: '2011-11-17T09:00' }, dinner: { start: '2011-11-17T20:00' } });
    const eve = { ...document.sessions[1]!, start: '2011-11-16T20:00' };
    expect(isoOf(eventSpan({ ...document, sessions: [eve, document.sessions[0]!] }).startMs)).to.equal('2011-11-17T08:00');
  });

  const ends: readonly (readonly [claim: string, event: Record<string, unknown>, end: string])[] = [
    ['the day change after its last day', {}, '2011-11-19T03:00'],
    ['midnight where that is the day change', { dayChange: '00:00' }, '2011-11-18T23:00'],
    ['its own zone', { timeZone: 'Asia/Kathmandu' }, '2011-11-18T22:15'],
    ['the night in which clocks go back', { start: '2026-10-24', end: '2026-10-24' }, '2026-10-25T03:00'],
    ['the night in which clocks go forward', { start: '2026-03-28', end: '2026-03-28' }, '2026-03-29T02:00'],
  ];
  for (const [claim, fields, end] of ends) {
    it(`ends by ${claim}`, () => expect(isoOf(eventSpan(buildProgramme({}, { event: fields })).endMs)).to.equal(end));
  }

  it('reaches to the day change however late the last session ends', () => {
    const document = buildProgramme({ night: { start: '2011-11-18T23:00', end: '2011-11-19T02:00' } });
    expect(isoOf(eventSpan(document).endMs)).to.equal('2011-11-19T03:00');
  });
});
