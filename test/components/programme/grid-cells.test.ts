import { afterEach, describe, expect, it } from '../../harness.js';
import { createProgramme } from '../documents.js';
import { clearPage } from '../page.js';
import { find, findAll } from '../seen.js';
import { until } from '../waiting.js';
import { search, showGrid } from './grids.js';

describe('the days of a grid', () => {
  afterEach(clearPage);

  it('speak another language when the page does', async () => {
    const element = await showGrid();
    element.lang = 'de';
    await until(() => find(element, '.grid-rooms summary').textContent!.includes('Räume'));
    await until(() => findAll(element, '.grid-scroller').every(({ ariaLabel }) => ariaLabel!.startsWith('Raster')));
    await until(() => findAll(element, '.cell').length === 6);
  });

  it('have cells that are laid out when they come into sight', async () => {
    const rooms = Array.from({ length: 40 }, (_, index) => ({ id: `r${index}`, name: `Salle ${index}` }));
    const element = await showGrid({ document: createProgramme(rooms.map(({ id }) => ({ title: `En ${id}`, rooms: [id] })), { venue: { name: 'Palais', rooms } }) }, '50em');
    const isDrawn = (title: string) => find(element, '.cell', new RegExp(`^${title} `)).querySelector('.cell-text')!.checkVisibility({ contentVisibilityAuto: true });
    await until(() => isDrawn('En r0') && !isDrawn('En r39'), 'only what is in sight is laid out');
    const scroller = find(element, '.grid-scroller');
    scroller.scrollLeft = scroller.scrollWidth;
    await until(() => isDrawn('En r39'), 'the last room is laid out');
  });

  it('are gone to from afar, where the present is and was not found', async () => {
    const held = Array.from({ length: 12 }, (_, index) => ({ title: `Le ${index + 10}`, rooms: ['auditorium'], start: `2011-11-${index + 10}T09:00`, end: `2011-11-${index + 10}T11:00` }));
    const element = await showGrid({ document: createProgramme(held, { start: '2011-11-10', end: '2011-11-21' }), now: '2011-11-20T10:00:00+01:00' });
    search(element, 'Le 10');
    await until(() => findAll(element, '.cell').length === 1);
    find(element, '.visit-bar button', 'Aller à maintenant').click();
    await until(() => findAll(element, '.cell').length === 12);
    expect(element.view).to.equal('grid');
    await until(() => {
      const { top } = find(element, '.cell', /^Le 20/).getBoundingClientRect();
      return top > 0 && top < innerHeight;
    }, 'what is on is in sight');
  });

  it('let be pressed what is held in rooms that stand together, in each of them', async () => {
    const element = await showGrid({ document: createProgramme([{ title: 'Ensemble', rooms: ['mediterranee', 'auditorium'] }, { title: 'Après', rooms: ['auditorium'], start: '2011-11-17T15:00', end: '2011-11-17T16:00' }]) }, '46em');
    const cell = find(element, '.cell', /^Ensemble/);
    cell.scrollIntoView({ block: 'center' });
    const { left, right, top, bottom } = cell.getBoundingClientRect();
    const rooms = findAll(element, '.grid-room');
    expect(right - left).to.be.greaterThan(rooms[0]!.getBoundingClientRect().width * 1.9);
    for (const x of [left + 10, right - 10]) expect((element.shadowRoot!.elementFromPoint(x, (top + bottom) / 2) as HTMLElement).closest('.cell')).to.equal(cell);
  });

  it('have room for the last session however short it is', async () => {
    const element = await showGrid({ document: createProgramme([{ title: 'Clôture', rooms: ['auditorium'], start: '2011-11-17T09:55', end: '2011-11-17T10:00' }]) });
    expect(find(element, '.cell', /^Cl/).getBoundingClientRect().bottom).to.be.at.most(find(element, '.grid-section').getBoundingClientRect().bottom);
  });
});
