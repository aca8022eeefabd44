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

  const daily = [10, 11, 12].flatMap((day): Fields[] => [
    { title: `Matin ${day}`, rooms: ['auditorium'], start: `2011-11-${day}T09:00`, end: `2011-11-${day}T10:00` },
    { title: day === 11 ? 'Seul 11' : `Matin b ${day}`, rooms: ['foyer'], start: `2011-11-${day}T09:30`, end: `2011-11-${day}T10:00` },
  ]);
  const showDaily = () => showGrid({ document: createProgramme(daily, { start: '2011-11-10', end: '2011-11-12' }) });

  it('show of what is found only the rooms and hours', async () => {
    const element = await showGrid();
    search(element, 'auditorium');
    await until(() => textsOf(element, '.cell h4').join() === 'B1,B2,C1');
    expect(textsOf(element, '.grid-section > h3')).to.deep.equal(['Auditorium']);
    expect(findAll(element, '.grid-frame').length).to.equal(1);
    expect(findAll(element, '.found-in').length, 'cells have no room for a line on where it was found').to.equal(0);
    find(element, '.summary button', 'Tout effacer').click();
    await until(() => findAll(element, '.cell').length === 6);
  });

  it('have the words of a search marked in titles', async () => {
    if (!('highlights' in CSS)) return;
    const element = await showGrid();
    search(element, 'A1');
    const marked = () => [...(CSS.highlights.get('technopole-match') ?? [])].map(({ startContainer, startOffset, endOffset }) => [startContainer.parentElement!.closest('.cell-title') !== null, startContainer.textContent!.slice(startOffset, endOffset)]);
    await until(() => marked().length > 0);
    expect(marked()).to.deep.equal([[true, 'A1']]);
  });

  it('keep nothing of a drawing that another one has overtaken, and the choice of rooms open', async () => {
    const element = await showGrid();
    find(element, '.grid-rooms summary').click();
    for (const text of ['B1', '', 'B1']) {
      search(element, text);
      await until(() => findAll(element, '.cell').length === (text ? 1 : 6));
    }
    await until(() => findAll(element, '.grid .day').length === 1, 'the days of one search are left');
    expect(textsOf(element, '.cell h4')).to.deep.equal(['B1']);
    expect([...element.shadowRoot!.querySelectorAll('.grid details')].map((details) => (details as HTMLDetailsElement).open)).to.deep.equal([true]);
  });

  it('keep their nodes while a search is on, with what was starred meanwhile', async () => {
    const element = await showGrid();
    const before = findAll(element, '.cell');
    search(element, 'B1');
    await until(() => textsOf(element, '.cell h4').join() === 'B1');
    expect(findAll(element, '.grid .day').length).to.equal(1);
    find(element, '.cell .star').click();
    search(element, '');
    await until(() => findAll(element, '.cell').length === before.length);
    expect(findAll(element, '.cell').map((cell, index) => cell === before[index])).to.deep.equal(before.map(() => true));
    expect(find(element, '.cell', /^B1/).querySelector('.star')!.getAttribute('aria-pressed')).to.equal('true');
  });

  it('stand as the last of two searches wants them', async () => {
    const element = await showDaily();
    search(element, 'matin');
    search(element, 'seul');
    await until(() => textsOf(element, '.cell h4').join() === 'Seul 11');
    expect(findAll(element, '.grid .day').length).to.equal(1);
    search(element, 'matin');
    await until(() => textsOf(element, '.cell h4').join() === 'Matin 10,Matin b 10,Matin 11,Matin 12,Matin b 12');
  });

  it('are left alone where all that is held on them is found', async () => {
    const element = await showDaily();
    const [first] = findAll(element, '.day');
    const changed: string[] = [];
    const tell = (records: MutationRecord[]) => changed.push(...records.map(({ type, attributeName, target }) => `${type} ${attributeName} ${(target as Element).className}`));
    const observer = new MutationObserver(tell);
    for (const room of first!.querySelectorAll('.grid-section')) observer.observe(room, { childList: true, attributes: true, attributeFilter: ['style', 'hidden'], subtree: true });
    search(element, 'matin');
    await until(() => textsOf(element, '.cell h4').join() === 'Matin 10,Matin b 10,Matin 11,Matin 12,Matin b 12');
    search(element, '');
    await until(() => textsOf(element, '.cell h4').join().includes('Seul 11'));
    tell(observer.takeRecords());
    expect(changed).to.deep.equal([]);
  });

  it('close up where rooms and hours go, and open again', async () => {
    const element = await showDaily();
    // What is not in sight may not be laid out yet.
    const startOf = async () => {
      const cell = find(element, '.cell', /^Seul/);
      cell.scrollIntoView({ block: 'center' });
      await until(() => cell.querySelector('.cell-text')!.checkVisibility({ contentVisibilityAuto: true }));
      return cell.getBoundingClientRect().left;
    };
    const before = await startOf();
    search(element, 'seul');
    await until(() => textsOf(element, '.grid-room').join() === 'Foyer');
    expect(textsOf(element, '.grid-time')).to.deep.equal(['9\u00a0h\u00a030'.replaceAll('\u00a0', ' ')]);
    expect(await startOf()).to.be.lessThan(before - 100);
    search(element, '');
    await until(() => textsOf(element, '.grid-room').length === 6);
    expect(await startOf()).to.equal(before);
  });

  it('have their stop for the Tab key on what is shown', async () => {
    const element = await showDaily();
    const stops = () => textsOf(element, '.cell a[tabindex="0"]').join();
    expect(stops()).to.equal('Matin 10,Matin 11,Matin 12');
    search(element, 'seul');
    await until(() => textsOf(element, '.cell h4').join() === 'Seul 11');
    expect(stops()).to.equal('Seul 11');
    expect(element.shadowRoot!.querySelectorAll('.cell a[tabindex="0"]').length).to.equal(3);
  });

  it('show in each of its rooms what no longer stands in them as one', async () => {
    const rooms = ['un', 'deux', 'trois', 'quatre'].map((id) => ({ id, name: id }));
    const held = [
      { title: 'Partout', rooms: ['un', 'deux', 'quatre'], subtitle: 'chimie' },
      { title: 'Ailleurs', rooms: ['trois'] },
      { title: 'Avec', rooms: ['quatre'], subtitle: 'chimie' },
    ];
    const element = await showGrid({ document: createProgramme(held, { venue: { name: 'Palais', rooms } }) });
    expect(textsOf(element, '.cell h4')).to.deep.equal(['Partout', 'Ailleurs', 'Partout', 'Avec']);
    search(element, 'chimie');
    await until(() => textsOf(element, '.grid-room').join() === 'un,deux,quatre');
    expect(textsOf(element, '.cell h4')).to.deep.equal(['Partout', 'Partout', 'Partout', 'Avec']);
    findAll(element, '.cell .star')[0]!.click();
    await until(() => element.shadowRoot!.querySelectorAll('.cell .star[aria-pressed=true]').length === 3);
    search(element, '');
    await until(() => textsOf(element, '.cell h4').join() === 'Partout,Ailleurs,Partout,Avec');
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

  it('are gone to from afar, where the present is', async () => {
    const held = Array.from({ length: 12 }, (_, index) => ({ title: `Le ${index + 10}`, rooms: ['auditorium'], start: `2011-11-${index + 10}T09:00`, end: `2011-11-${index + 10}T11:00` }));
    const element = await showGrid({ document: createProgramme(held, { start: '2011-11-10', end: '2011-11-21' }), now: '2011-11-20T10:00:00+01:00' });
    find(element, '.visit-bar button', 'Aller à maintenant').click();
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
