import { hoursUnknown } from '../../../src/agenda/hours-unknown.js';
import { buildAgenda } from '../../../src/agenda/index.js';
import { describe, expect, it } from '../../harness.js';
import { buildProgramme, idsOf } from './documents.js';

type Sessions = Readonly<Record<string, Record<string, unknown>>>;

const on = (day: string | undefined, more: object = {}) => ({ start: undefined, end: undefined, ...(day ? { day } : {}), ...more });
const timed = { start: '2011-11-17T09:00', end: '2011-11-17T10:00' };

/** What is found at a moment, as `2011-11-17 today: a b`. */
function lineAt(sessions: Sessions, moment: string, shownIds?: readonly string[]): string {
  const document = buildProgramme(sessions);
  const shown = shownIds && new Set(document.sessions.filter(({ id }) => shownIds.includes(id)));
  const found = hoursUnknown(buildAgenda(document), Date.parse(moment), shown);
  return found ? `${found.day ?? 'some day'}${found.isToday ? ' today' : ''}: ${idsOf(found.entries).join(' ')}` : '';
}

describe('hoursUnknown', () => {
  const all = { a: on('2011-11-17'), b: on('2011-11-18'), c: on('2011-11-18'), d: on(undefined), e: timed };
  const cases: readonly (readonly [claim: string, sessions: Sessions, moment: string, line: string])[] = [
    ['the next day that has some, before the event', all, '2011-11-01T09:00+01:00', '2011-11-17: a'],
    ['those of the day that runs', all, '2011-11-17T12:00+01:00', '2011-11-17 today: a'],
    ['those of the evening before, until the day changes', all, '2011-11-18T01:00+01:00', '2011-11-17 today: a'],
    ['all of a day, in the order announced', all, '2011-11-18T23:00+01:00', '2011-11-18 today: b c'],
    ['the next day where the one that runs has none', { b: on('2011-11-18'), e: timed }, '2011-11-17T12:00+01:00', '2011-11-18: b'],
    ['those without a day where no day has any', { d: on(undefined), e: timed }, '2011-11-18T12:00+01:00', 'some day: d'],
    ['nothing once the event is over', all, '2011-11-19T12:00+01:00', ''],
    ['nothing where all hours are known', { e: timed }, '2011-11-17T12:00+01:00', ''],
    ['nothing that is cancelled', { a: on('2011-11-17', { status: 'cancelled' }), b: on('2011-11-18') }, '2011-11-17T12:00+01:00', '2011-11-18: b'],
  ];
  for (const [claim, sessions, moment, line] of cases) it(`gives ${claim}`, () => expect(lineAt(sessions, moment)).to.equal(line));

  it('gives only what is shown', () => {
    expect(lineAt(all, '2011-11-17T12:00+01:00', ['c', 'e'])).to.equal('2011-11-18: c');
  });
});
