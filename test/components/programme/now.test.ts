import { afterEach, describe, expect, it } from '../../harness.js';
import { expectAccessible } from '../accessibility.js';
import { createProgramme, createTalks } from '../documents.js';
import { clearPage, place, show, type ElementOf, type Setting } from '../page.js';
import { find, findAll, seen, textsOf } from '../seen.js';
import { until } from '../waiting.js';

const document = createProgramme([
  { title: 'Passée', start: '2011-11-17T08:00', end: '2011-11-17T09:00' },
  { title: 'En scène' },
  { title: 'À venir', start: '2011-11-17T11:00', end: '2011-11-17T12:00' },
  { title: 'Demain', start: '2011-11-18T09:00', end: '2011-11-18T10:00' },
]);

async function showAt(now: string, setting: Setting = {}): Promise<ElementOf<'technopole-programme'>> {
  return show('technopole-programme', { document, now }, setting);
}

/** The rows that are said to be on. */
function listRunning(element: HTMLElement): string[] {
  return findAll(element, '[part=session]').map(seen).filter((text) => /En cours|Now,/.test(text));
}

describe('a programme at a moment', () => {
  afterEach(clearPage);

  it('says what is on, and for how long', async () => {
    const element = await showAt('2011-11-17T10:03:00+01:00');
    expect(listRunning(element)).to.deep.equal(['En cours, encore 12 min En scène Auditorium']);
    await expectAccessible();
  });

  it('says so in English', async () => {
    expect(listRunning(await showAt('2011-11-17T10:03:00+01:00', { lang: 'en' }))).to.deep.equal(['Now, 12 min left En scène Auditorium']);
  });

  it('says that a session is on from its first moment on', async () => {
    expect(listRunning(await showAt('2011-11-17T09:30:00+01:00')).length).to.equal(1);
  });

  it('says nothing of a session that has just ended', async () => {
    expect(listRunning(await showAt('2011-11-17T10:15:00+01:00'))).to.deep.equal([]);
  });

  it('tells what is over from what is to come', async () => {
    const element = await showAt('2011-11-17T10:03:00+01:00');
    await until(() => {
      const [past, , future] = findAll(element, '[part=session]').map((row) => getComputedStyle(row).color);
      return past !== future;
    });
  });

  it('marks today among the days', async () => {
    const element = await showAt('2011-11-18T09:15:00+01:00');
    expect(find(element, '[aria-current=date]', 'ven. 18 nov. aujourd’hui').localName).to.equal('button');
    expect(findAll(element, '[aria-current]').length).to.equal(1);
  });

  it('belongs to the evening before until the day of the programme changes', async () => {
    const element = await showAt('2011-11-18T02:00:00+01:00');
    expect(seen(find(element, '[aria-current=date]'))).to.include('jeu. 17 nov.');
  });

  it('is the present where none is given', async () => {
    const nowMs = Date.now();
    const iso = (offsetMs: number) => new Date(nowMs + offsetMs).toISOString();
    // An event of its own: what was seen of another at its hours would be told as moved.
    const event = { id: `forum-${nowMs}`, start: iso(-86_400_000).slice(0, 10), end: iso(86_400_000).slice(0, 10), timeZone: 'Europe/Paris' };
    const element = await show('technopole-programme', { document: createProgramme([{ title: 'Ici', start: iso(-600_000), end: iso(600_000) }], event) });
    expect(listRunning(element)).to.deep.equal(['En cours, encore 10 min Ici Auditorium']);
  });

  it('turns when a session begins and when it ends', async () => {
    const nowMs = Date.now();
    const iso = (offsetMs: number) => new Date(nowMs + offsetMs).toISOString();
    // An event of its own: what was seen of another at its hours would be told as moved.
    const event = { id: `forum-${nowMs}`, start: iso(-86_400_000).slice(0, 10), end: iso(86_400_000).slice(0, 10), timeZone: 'Europe/Paris' };
    const element = await show('technopole-programme', { document: createProgramme([{ title: 'Brève', start: iso(1_000), end: iso(4_000) }], event) });
    await until(() => listRunning(element).length === 1);
    expect(Date.now()).to.be.at.least(nowMs + 1_000);
    await until(() => listRunning(element).length === 0);
    expect(Date.now()).to.be.at.least(nowMs + 4_000);
  });

  it('follows when another moment is set', async () => {
    const element = await showAt('2011-11-17T10:03:00+01:00');
    element.now = '2011-11-17T11:30:00+01:00';
    await until(() => listRunning(element)[0]?.includes('encore 30 min'));
  });

  it('counts the minutes of what is drawn later, too', async () => {
    const last = { title: 'La dernière', start: '2011-11-26T20:00', end: '2011-11-26T21:00' };
    const element = place('technopole-programme', { document: createProgramme([...createTalks(500), last], { end: '2011-11-26' }), now: '2011-11-26T20:10:00+01:00' });
    await until(() => findAll(element, '[part=session]').length > 0);
    await element.allDrawn;
    expect(listRunning(element)[0]).to.include('encore 50 min');
    element.now = '2011-11-26T20:15:00+01:00';
    await until(() => listRunning(element)[0]?.includes('encore 45 min'));
  });

  it('is the present where the moment given is none', async () => {
    expect(listRunning(await showAt('hier'))).to.deep.equal([]);
  });
});

describe('choosing a day', () => {
  afterEach(clearPage);

  it('shows it alone, and all of them again', async () => {
    const element = await showAt('2011-10-01T09:00:00+02:00', { width: '30em' });
    find(element, '.days button', 'ven. 18 nov.').click();
    await until(() => textsOf(element, 'h2').join() === 'vendredi 18 novembre 2011');
    expect(textsOf(element, '.days [aria-pressed=true]')).to.deep.equal(['ven. 18 nov.']);
    find(element, '.days button', 'Tous les jours').click();
    await until(() => textsOf(element, 'h2').length === 2);
  });

  it('is offered in a group with a name', async () => {
    const element = await showAt('2011-10-01T09:00:00+02:00');
    expect([find(element, '.days').role, find(element, '.days').getAttribute('aria-label')]).to.deep.equal(['group', 'Jours']);
  });

  it('is not offered where there is one', async () => {
    const element = await show('technopole-programme', { document: createProgramme([{}]) });
    expect(findAll(element, '.days').length).to.equal(0);
  });
});
