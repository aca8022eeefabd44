import { sendKeys } from '@web/test-runner-commands';
import { afterEach, describe, expect, it } from '../../harness.js';
import { createProgramme } from '../documents.js';
import { clearPage } from '../page.js';
import { find, findAll, focused, seen } from '../seen.js';
import { until } from '../waiting.js';
import { waitForDetails, waitForList } from './details.js';
import { search, sessions, showGrid } from './grids.js';
import { visit, type Programme } from './visits.js';

async function press(...keys: string[]): Promise<string> {
  for (const key of keys) await sendKeys({ press: key });
  return seen(focused());
}

function isInSight(part: HTMLElement): boolean {
  const { top, bottom, height } = part.getBoundingClientRect();
  return height > 0 && top >= 0 && bottom <= innerHeight;
}

describe('the keyboard in the grid', () => {
  afterEach(clearPage);

  async function focusFirst(): Promise<Programme> {
    const element = await showGrid();
    find(element, '.cell a', 'A1').focus();
    return element;
  }

  it('goes down and up a room', async () => {
    await focusFirst();
    expect(await press('ArrowDown')).to.equal('A2');
    expect(await press('ArrowUp')).to.equal('A1');
  });

  it('goes to what is held at the same time beside it', async () => {
    await focusFirst();
    expect(await press('ArrowRight')).to.equal('B2');
    expect(await press('ArrowLeft')).to.equal('A2');
  });

  it('goes to the first and the last of a room, and to other days', async () => {
    await focusFirst();
    expect(await press('ArrowRight', 'End')).to.equal('C1');
    expect(await press('Home')).to.equal('B1');
    expect(await press('PageDown')).to.equal('D1');
    expect(await press('PageUp')).to.equal('A1');
  });

  it('brings into sight what it goes to, however far down the page', async () => {
    const days = Array.from({ length: 12 }, (_, day) => day + 10);
    const held = days.flatMap((day) => [8, 12, 16, 20].map((hour) => ({ title: `Le ${day} à ${hour}`, rooms: ['auditorium'], start: `2011-11-${day}T${String(hour).padStart(2, '0')}:00`, end: `2011-11-${day}T${hour + 3}:00` })));
    const element = await showGrid({ document: createProgramme(held, { start: '2011-11-10', end: '2011-11-21' }) });
    find(element, '.cell a', 'Le 10 à 8').focus();
    for (const day of days.slice(1)) expect(await press('PageDown')).to.equal(`Le ${day} à 8`);
    expect(await press('End')).to.equal('Le 21 à 20');
    await until(() => isInSight(focused()), 'the last cell is in sight');
    await press(...days.slice(1).map(() => 'PageUp'), 'Home');
    await until(() => seen(focused()) === 'Le 10 à 8' && isInSight(focused()), 'the first cell is in sight');
  });

  it('passes over a day of which only what has no hour is left', async () => {
    const held = [10, 11, 12].map((day) => ({ title: `Le ${day}`, rooms: ['auditorium'], subtitle: day === 11 ? 'autre' : 'chimie', start: `2011-11-${day}T09:00`, end: `2011-11-${day}T10:00` }));
    const element = await showGrid({ document: createProgramme([...held, { title: 'Sans heure', subtitle: 'chimie', day: '2011-11-11', start: undefined, end: undefined }], { start: '2011-11-10', end: '2011-11-12' }) });
    search(element, 'chimie');
    await until(() => findAll(element, '.cell').length === 2);
    find(element, '.cell a', 'Le 10').focus();
    expect(await press('PageDown')).to.equal('Le 12');
    expect(await press('PageUp')).to.equal('Le 10');
  });

  it('stops at the edges', async () => {
    await focusFirst();
    expect(await press('ArrowUp', 'ArrowLeft')).to.equal('A1');
  });

  it('has one stop a day for the Tab key, and the star of that session as the next', async () => {
    const element = await focusFirst();
    await press('ArrowDown');
    await sendKeys({ press: 'Tab' });
    expect(focused().getAttribute('aria-label')).to.match(/A2/);
    expect(findAll(element, '.cell a[tabindex="0"]').map((link) => seen(link))).to.deep.equal(['A2', 'D1']);
  });

  it('opens a session with Enter, and comes back to it', async () => {
    const element = await focusFirst();
    await press('ArrowDown', 'Enter');
    await waitForDetails(element);
    await sendKeys({ press: 'Escape' });
    await waitForList(element);
    expect(seen(focused())).to.equal('A2');
  });

  it('is mirrored where the page is', async () => {
    const element = await visit({ document: createProgramme(sessions), view: 'grid' }, { width: '70em', dir: 'rtl' });
    await until(() => findAll(element, '.cell').length > 0);
    find(element, '.cell a', 'A1').focus();
    expect(await press('ArrowLeft')).to.equal('B2');
  });
});
