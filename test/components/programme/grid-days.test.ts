import { afterEach, describe, expect, it } from '../../harness.js';
import { createProgramme, type Fields } from '../documents.js';
import { clearPage } from '../page.js';
import { find, findAll, textsOf } from '../seen.js';
import { until } from '../waiting.js';
import { search, showGrid } from './grids.js';

describe('the days of a grid in a search', () => {
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

  it('are marked on every day, and where the search was there before the grid', async () => {
    if (!('highlights' in CSS)) return;
    const markedIn = (name: string) => [...(CSS.highlights.get('technopole-match') ?? [])].filter(({ startContainer }) => startContainer.parentElement!.closest(name)).length;
    const element = await showDaily();
    search(element, 'seul');
    await until(() => markedIn('.cell-title') === 1);
    search(element, 'matin');
    await until(() => markedIn('.cell-title') === 5);
    element.view = 'list';
    await until(() => markedIn('.title') === 5);
    element.view = 'grid';
    await until(() => markedIn('.cell-title') === 5);
  });

  it('leave the choice of rooms open', async () => {
    const element = await showGrid();
    find(element, '.grid-rooms summary').click();
    search(element, 'B1');
    await until(() => textsOf(element, '.cell h4').join() === 'B1');
    expect(find<HTMLDetailsElement>(element, '.grid-rooms').open).to.equal(true);
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

  it('stand as the last of two searches wants them, also where it overtakes the first', async () => {
    const dates = [10, 11, 12, 13, 14, 15];
    const held = dates.flatMap((day): Fields[] => ['matin', day === 10 ? 'seul' : 'soir'].map((title, hour) => ({ title: `${title} ${day}`, rooms: ['auditorium'], start: `2011-11-${day}T1${hour}:00`, end: `2011-11-${day}T1${hour}:30` })));
    const element = await showGrid({ document: createProgramme(held, { start: '2011-11-10', end: '2011-11-15' }) });
    const titles = () => textsOf(element, '.cell h4').join();
    search(element, 'matin');
    await until(() => titles().startsWith('matin 10,matin 11'));
    expect(titles(), 'the last day waits its turn').to.include('soir 15');
    search(element, 'seul');
    await until(() => titles() === 'seul 10');
    for (let frame = 0; frame < 10; frame++) await new Promise(requestAnimationFrame);
    expect(titles()).to.equal('seul 10');
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

  it('have no room to scroll to what is hidden', async () => {
    const rooms = Array.from({ length: 6 }, (_, index) => ({ id: `r${index}`, name: `Salle ${index}` }));
    const held = [
      { title: 'Plénière', rooms: rooms.map(({ id }) => id), start: '2011-11-17T14:00', end: '2011-11-17T18:00' },
      { title: 'Atelier', rooms: ['r0', 'r1'], start: '2011-11-17T09:00', end: '2011-11-17T10:00' },
    ];
    const element = await showGrid({ document: createProgramme(held, { venue: { name: 'Palais', rooms } }) }, '50em');
    const scroller = find(element, '.grid-scroller');
    expect(scroller.scrollWidth).to.be.greaterThan(scroller.clientWidth);
    search(element, 'atelier');
    await until(() => textsOf(element, '.cell h4').join() === 'Atelier');
    expect(scroller.scrollWidth).to.equal(scroller.clientWidth);
    expect(scroller.scrollHeight).to.equal(scroller.clientHeight);
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
    expect([...element.shadowRoot!.querySelectorAll<HTMLElement>('.cell:not([hidden]) .star')].map(({ tabIndex }) => tabIndex), 'one stop a day').to.deep.equal([0, -1, -1, -1]);
    search(element, '');
    await until(() => textsOf(element, '.cell h4').join() === 'Partout,Ailleurs,Partout,Avec');
  });
});
