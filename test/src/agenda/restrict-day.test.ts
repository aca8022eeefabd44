import { buildAgenda } from '../../../src/agenda/index.js';
import { restrictDay } from '../../../src/agenda/restrict-day.js';
import { describe, expect, it } from '../../harness.js';
import { buildProgramme } from './documents.js';

const document = buildProgramme({ a: { start: '2011-11-17T09:00' }, b: { start: '2011-11-17T09:00' }, c: { start: '2011-11-17T10:00' }, d: { day: '2011-11-17' } });
const [day] = buildAgenda(document).days;
const told = { ...day!, note: { date: '2011-11-17', title: 'Ouverture' } };
const only = (...ids: string[]) => restrictDay(told, new Set(document.sessions.filter(({ id }) => ids.includes(id))));
const idsOf = ({ groups, unscheduled }: ReturnType<typeof only>) => [groups.map(({ entries }) => entries.map(({ session }) => session.id)), unscheduled.map(({ session }) => session.id)];

describe('restrictDay', () => {
  it('leaves these sessions, and no hour without one', () => expect(idsOf(only('b', 'd'))).to.deep.equal([[['b']], ['d']]));
  it('keeps the note of a day of which something is left', () => expect(only('c').note).to.equal(told.note));
  it('leaves out the note of a day of which nothing is', () => expect([idsOf(only()), 'note' in only()]).to.deep.equal([[[], []], false]));
  it('changes nothing of the day it was given', () => expect(idsOf(told)).to.deep.equal([[['a', 'b'], ['c']], ['d']]));
});
