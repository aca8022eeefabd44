import { buildAgenda, emptyFilter, entriesOf, knownChoices, type Filter } from '../../../src/agenda/index.js';
import { describe, expect, it } from '../../harness.js';
import { buildProgramme } from './documents.js';

const entries = entriesOf(buildAgenda(buildProgramme({ a: { track: 'energy', rooms: ['hall'], kind: 'panel', start: '2011-11-17T09:00' }, b: { recorded: false } })));
const choosing = (facets: Record<string, readonly string[]>): Filter => ({ query: 'eau', facets });

const cases: readonly (readonly [claim: string, facets: Record<string, readonly string[]>, kept: Record<string, readonly string[]>])[] = [
  ['what occurs', { track: ['energy'], room: ['hall'], day: ['2011-11-17'] }, { track: ['energy'], room: ['hall'], day: ['2011-11-17'] }],
  ['what occurs of what is chosen in a facet', { kind: ['keynote', 'panel', 'talk'] }, { kind: ['panel', 'talk'] }],
  ['nothing of a facet in which nothing chosen occurs', { track: ['gone'], room: ['hall'] }, { room: ['hall'] }],
  ['nothing of a day outside the programme', { day: ['2010-11-17'] }, {}],
  ['nothing of a facet that does not exist', { colour: ['red'], track: ['energy'] }, { track: ['energy'] }],
  ['nothing of names that every object has', { constructor: ['energy'], track: ['constructor'] }, {}],
  ['each value once', { track: ['energy', 'energy'] }, { track: ['energy'] }],
];

describe('knownChoices', () => {
  for (const [claim, facets, kept] of cases) it(`keeps ${claim}`, () => expect(knownChoices(choosing(facets), entries)).to.deep.equal({ query: 'eau', facets: kept }));

  it('gives the filter itself where all is known', () => {
    const filter = choosing({ track: ['energy'], recording: ['no'] });
    expect(knownChoices(filter, entries)).to.equal(filter);
    expect(knownChoices(emptyFilter, entries)).to.equal(emptyFilter);
  });

  it('leaves the filter it was given', () => {
    const filter = choosing({ track: ['gone'] });
    knownChoices(filter, entries);
    expect(filter).to.deep.equal(choosing({ track: ['gone'] }));
  });

  it('keeps nothing in a programme without sessions', () => expect(knownChoices(choosing({ track: ['energy'] }), []).facets).to.deep.equal({}));
});
