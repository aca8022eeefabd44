import { buildAgenda, entriesOf, nextTurn, phaseOf, progressOf, type AgendaEntry } from '../../../src/agenda/index.js';
import { describe, expect, it } from '../../harness.js';
import { buildProgramme } from './documents.js';

const at = (time: string) => Date.parse(`2011-11-17T${time}+01:00`);
const held = (start: string, end?: string) => ({ start: `2011-11-17T${start}`, ...(end ? { end: `2011-11-17T${end}` } : {}) });

function entriesWith(sessions: Readonly<Record<string, Record<string, unknown>>>): AgendaEntry[] {
  return entriesOf(buildAgenda(buildProgramme(sessions)));
}

const [session, moment, hourless] = entriesWith({ session: held('09:00', '10:00'), moment: held('09:30'), hourless: { day: '2011-11-17' } }) as [AgendaEntry, AgendaEntry, AgendaEntry];
const [cancelled] = entriesWith({ cancelled: { ...held('09:00', '10:00'), status: 'cancelled' } }) as [AgendaEntry];

describe('phaseOf', () => {
  const phases: readonly (readonly [claim: string, entry: AgendaEntry, time: string, phase: string])[] = [
    ['to come before its start', session, '08:59', 'future'], ['on from its start', session, '09:00', 'now'], ['on before its end', session, '09:59', 'now'],
    ['over at its end', session, '10:00', 'past'], ['to come where its hour is not known', hourless, '23:00', 'future'],
    ['to come before its start where no end is known', moment, '09:29', 'future'], ['over at its start where no end is known', moment, '09:30', 'past'],
    ['never on where it is cancelled', cancelled, '09:30', 'future'], ['over at its end where it is cancelled', cancelled, '10:00', 'past'],
  ];
  for (const [claim, entry, time, phase] of phases) it(`calls a session ${claim}`, () => expect(phaseOf(entry, at(time))).to.equal(phase));
});

describe('progressOf', () => {
  const progress: readonly (readonly [claim: string, entry: AgendaEntry, time: string, part: number])[] = [
    ['nothing before its start', session, '08:00', 0], ['nothing at its start', session, '09:00', 0], ['a quarter of an hour', session, '09:15', 0.25],
    ['all at its end', session, '10:00', 1], ['all after its end', session, '12:00', 1], ['nothing where no end is known', moment, '09:30', 0], ['nothing where no hour is known', hourless, '09:30', 0],
  ];
  for (const [claim, entry, time, part] of progress) it(`is ${claim}`, () => expect(progressOf(entry, at(time))).to.equal(part));
});

describe('nextTurn', () => {
  const entries = entriesWith({ a: held('09:00', '10:00'), b: held('09:30', '11:00'), c: { day: '2011-11-17' } });
  const turns: readonly (readonly [from: string, to: string | undefined])[] = [['08:00', '09:00'], ['09:00', '09:30'], ['09:30', '10:00'], ['10:00', '11:00'], ['11:00', undefined], ['23:00', undefined]];
  for (const [from, to] of turns) it(`after ${from} is ${to ?? 'never'}`, () => expect(nextTurn(entries, at(from))).to.equal(to === undefined ? undefined : at(to)));
  it('comes when the sign-up of a session with places left closes', () => {
    const closing = entriesWith({ a: { ...held('09:00', '10:00'), signUp: { left: 3, closes: '2011-11-17T08:30' } } });
    expect(nextTurn(closing, at('08:00'))).to.equal(at('08:30'));
  });
  it('never comes where no hour is known', () => expect(nextTurn([hourless], at('09:00'))).to.equal(undefined));
});
