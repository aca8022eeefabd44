import { afterEach, describe, expect, it } from '../../harness.js';
import { createProgramme, type Fields } from '../documents.js';
import { clearPage } from '../page.js';
import { find, findAll, textsOf } from '../seen.js';
import { until } from '../waiting.js';
import { showGrid } from './grids.js';
import type { Programme } from './visits.js';

function search(element: Programme, text: string): void {
  const input = find<HTMLInputElement>(element, 'input[type=search]');
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

describe('the days of a grid', () => {
  afterEach(clearPage);

  it('come back as they were drawn when a search is cleared, with what was starred meanwhile', async () => {
    const element = await showGrid();
    const before = findAll(element, '.cell');
    search(element, 'B1');
    await until(() => textsOf(element, '.cell h4').join() === 'B1');
    find(element, '.cell .star').click();
    await until(() => element.shadowRoot!.querySelectorAll('.grid .day').length === 1, 'what was shown before is gone');
    search(element, '');
    await until(() => findAll(element, '.cell').length === before.length);
    expect(findAll(element, '.cell').map((cell, index) => cell === before[index])).to.deep.equal(before.map(() => true));
    expect(find(element, '.cell', /^B1/).querySelector('.star')!.getAttribute('aria-pressed')).to.equal('true');
  });

  it('go where another search overtakes the one in which they stayed', async () => {
    const daily = [10, 11, 12].flatMap((day): Fields[] => [
      { title: `Matin ${day}`, rooms: ['auditorium'], start: `2011-11-${day}T09:00`, end: `2011-11-${day}T10:00` },
      { title: day < 12 ? `Seul ${day}` : 'Matin b', rooms: ['foyer'], start: `2011-11-${day}T09:00`, end: `2011-11-${day}T10:00` },
    ]);
    const element = await showGrid({ document: createProgramme(daily, { start: '2011-11-10', end: '2011-11-12' }) });
    const last = findAll(element, '.day')[2]!;
    search(element, 'matin');
    // The first day is drawn anew, the last one stays, and is not reached yet.
    await until(() => findAll(element, '.day').length === 2 && textsOf(element, '.cell h4').join() === 'Matin 10,Matin 12,Matin b');
    findAll(last, '.star')[0]!.click();
    await until(() => findAll(last, '.star[aria-pressed=true]').length === 1);
    search(element, 'seul');
    await until(() => textsOf(element, '.cell h4').join() === 'Seul 10,Seul 11');
    await until(() => element.shadowRoot!.querySelectorAll('.grid .day').length === 2, 'the others are gone');
  });

  it('are left alone where all that is held on them is found, and stay in order with those drawn anew', async () => {
    const daily = [10, 11, 12].flatMap((day): Fields[] => [
      { title: `Matin ${day}`, rooms: ['auditorium'], start: `2011-11-${day}T09:00`, end: `2011-11-${day}T10:00` },
      { title: day === 11 ? 'Seul 11' : `Matin b ${day}`, rooms: ['foyer'], start: `2011-11-${day}T09:00`, end: `2011-11-${day}T10:00` },
    ]);
    const element = await showGrid({ document: createProgramme(daily, { start: '2011-11-10', end: '2011-11-12' }) });
    const [first, second, third] = findAll(element, '.day');
    let changes = 0;
    const observer = new MutationObserver((records) => (changes += records.length));
    observer.observe(first!, { childList: true, subtree: true });
    const titles = () => textsOf(element, '.cell h4').join();
    search(element, 'matin');
    await until(() => titles() === 'Matin 10,Matin b 10,Matin 11,Matin 12,Matin b 12');
    expect(findAll(element, '.day').map((day) => [first, second, third].indexOf(day))).to.deep.equal([0, -1, 2]);
    search(element, '');
    await until(() => titles() === 'Matin 10,Matin b 10,Matin 11,Seul 11,Matin 12,Matin b 12');
    expect(findAll(element, '.day')).to.deep.equal([first, second, third]);
    observer.disconnect();
    expect(changes).to.equal(0);
  });

  it('have rooms that are laid out when they come into sight', async () => {
    const rooms = Array.from({ length: 40 }, (_, index) => ({ id: `r${index}`, name: `Salle ${index}` }));
    const element = await showGrid({ document: createProgramme(rooms.map(({ id }) => ({ title: `En ${id}`, rooms: [id] })), { venue: { name: 'Palais', rooms } }) }, '50em');
    const isDrawn = (title: string) => find(element, '.cell', new RegExp(`^${title} `)).querySelector('.cell-text')!.checkVisibility({ contentVisibilityAuto: true });
    await until(() => isDrawn('En r0') && !isDrawn('En r39'), 'only what is in sight is laid out');
    const scroller = find(element, '.grid-scroller');
    scroller.scrollLeft = scroller.scrollWidth;
    await until(() => isDrawn('En r39'), 'the last room is laid out');
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
