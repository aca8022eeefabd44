import { afterEach, describe, expect, it } from '../../harness.js';
import { createProgramme } from '../documents.js';
import { clearPage } from '../page.js';
import { findAll, textsOf } from '../seen.js';
import { visit } from './visits.js';

const document = createProgramme(
  [
    { title: 'Un', track: 'energie', rooms: ['auditorium', 'foyer'] },
    { title: 'Deux', track: 'sante', rooms: ['foyer'], start: '2011-11-18T00:30', end: undefined },
    { title: 'Trois', start: '2011-11-18T09:00', end: undefined },
    { title: 'Quatre', day: '2011-11-18', start: undefined, end: undefined, rooms: undefined },
  ],
  { days: [{ date: '2011-11-17', title: 'Premier jour' }, { date: '2011-11-18', title: 'Second jour' }] },
);

describe('a part of a programme', () => {
  afterEach(clearPage);

  const cases = [
    ['a day, with what follows midnight', { days: '2011-11-17' }, ['Un', 'Deux']],
    ['another day, with what has no hour', { days: '2011-11-18' }, ['Trois', 'Quatre']],
    ['a room', { rooms: 'foyer' }, ['Un', 'Deux']],
    ['several tracks', { tracks: 'energie  sante' }, ['Un', 'Deux']],
    ['a room on a day', { rooms: 'auditorium', days: '2011-11-18' }, ['Trois']],
  ] as const;
  for (const [claim, limits, titles] of cases) {
    it(`is ${claim}`, async () => expect(textsOf(await visit({ document, ...limits }), 'h4')).to.deep.equal(titles));
  }

  it('has no tabs for other days, nor what is said of them', async () => {
    const element = await visit({ document, days: '2011-11-17' });
    expect(textsOf(element, '.day-title')).to.deep.equal(['Premier jour']);
    expect(findAll(element, '.days').length).to.equal(0);
  });

  it('says so where nothing is left', async () => {
    const { shadowRoot } = await import('../page.js').then(({ show }) => show('technopole-programme', { document, rooms: 'cave' }));
    expect(shadowRoot?.textContent).to.include('Intervenants annoncés');
  });
});
