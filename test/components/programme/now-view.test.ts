import { afterEach, describe, expect, it } from '../../harness.js';
import { expectAccessible } from '../accessibility.js';
import { createProgramme } from '../documents.js';
import { clearPage } from '../page.js';
import { findAll, seen, textsOf, find } from '../seen.js';
import { until } from '../waiting.js';
import { chooseView, visit, type Programme } from './visits.js';

const document = createProgramme([
  { title: 'Un', rooms: ['auditorium'], start: '2011-11-17T09:00', end: '2011-11-17T10:00' },
  { title: 'Deux', rooms: ['auditorium'], start: '2011-11-17T10:30', end: '2011-11-17T11:00' },
  { title: 'Trois', rooms: ['foyer'], start: '2011-11-18T09:00', end: '2011-11-18T10:00' },
  { title: 'Annulée', rooms: ['mediterranee'], status: 'cancelled', start: '2011-11-17T09:00', end: '2011-11-17T10:00' },
]);

async function showNow(now: string): Promise<Programme> {
  const element = await visit({ document, view: 'now', now });
  await until(() => findAll(element, '.now').length === 1, 'the view is there');
  return element;
}

describe('now and next', () => {
  afterEach(clearPage);

  it('tell room by room what is on, how long, and what follows when', async () => {
    const element = await showNow('2011-11-17T09:45:00+01:00');
    expect(textsOf(element, 'h2')).to.deep.equal(['Auditorium', 'Foyer']);
    const [auditorium, foyer] = findAll(element, '.now-room');
    expect(seen(auditorium!)).to.match(/En cours, encore 15 min.*Un.*Ensuite 10 h 30.*dans 45 min.*Deux/);
    expect(seen(foyer!)).to.match(/Ensuite vendredi 18 novembre.*9 h.*Trois/);
    await expectAccessible();
  });

  it('name the moment they are told for', async () => {
    expect(seen(find(await showNow('2011-11-17T09:45:00+01:00'), '.now-time'))).to.include('17 novembre 2011').and.include('9 h 45');
  });

  it('say so where nothing is on', async () => {
    expect(seen(find(await showNow('2011-11-17T20:00:00+01:00'), '.now-time'))).to.include('rien en ce moment');
  });

  it('say so when all is over', async () => {
    expect(seen(find(await showNow('2011-11-20T09:00:00+01:00'), '.now'))).to.equal('Le programme est terminé.');
  });

  it('have what is announced for a day without an hour, with its room and star, until that day has ended', async () => {
    const unknown = { start: undefined, end: undefined, day: '2011-11-17', rooms: ['foyer'] };
    const element = await visit({ document: createProgramme([{ title: 'Sans heure', ...unknown }]), now: '2011-11-17T10:40:00+01:00', view: 'now' });
    await until(() => findAll(element, '.now .title').length === 1, 'the session is there');
    expect(seen(find(element, '.now'))).to.match(/17 novembre 2011 à 10 h 40 jeudi 17 novembre 2011 Horaires à confirmer Sans heure Foyer$/);
    await expectAccessible();
    find(element, '.now .star').click();
    await until(() => find(element, '.now .star').getAttribute('aria-pressed') === 'true', 'it is kept');
    element.now = '2011-11-19T10:40:00+01:00';
    await until(() => seen(find(element, '.now')) === 'Le programme est terminé.', 'it is over');
  });

  it('have what has no hour below what has one, on its own day alone', async () => {
    const sessions = [{ title: 'Un', start: '2011-11-18T09:00', end: '2011-11-18T10:00' }, { title: 'Sans heure', start: undefined, end: undefined, day: '2011-11-18' }];
    const element = await visit({ document: createProgramme(sessions), now: '2011-11-17T10:40:00+01:00', view: 'now' });
    await until(() => findAll(element, '.now .title').length > 0, 'the view is there');
    expect(textsOf(element, '.now .title')).to.deep.equal(['Un']);
    element.now = '2011-11-18T08:00:00+01:00';
    await until(() => textsOf(element, '.now .title').join() === 'Un,Sans heure', 'its day has come');
  });

  it('call nothing over that a search has left out', async () => {
    const element = await showNow('2011-11-17T12:00:00+01:00');
    const input = find<HTMLInputElement>(element, 'input[type=search]');
    input.value = 'deux';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await until(() => findAll(element, '.now-room').length === 0, 'nothing found is left');
    expect(seen(find(element, '.now'))).to.match(/12 h · rien en ce moment$/);
  });

  it('turn with the moment', async () => {
    const element = await showNow('2011-11-17T09:45:00+01:00');
    element.now = '2011-11-17T10:35:00+01:00';
    await until(() => /Deux/.test(seen(findAll(element, '.now-room')[0]!)) && !/Un/.test(seen(findAll(element, '.now-room')[0]!)));
  });

  it('hold to what is searched', async () => {
    const element = await showNow('2011-11-17T09:45:00+01:00');
    const input = find<HTMLInputElement>(element, 'input[type=search]');
    input.value = 'trois';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await until(() => textsOf(element, 'h2').join() === 'Foyer');
  });

  it('leave no gap before a break that is hours away', async () => {
    const element = await visit({ document: createProgramme([{ title: 'Un', start: '2011-11-17T09:00', end: '2011-11-17T10:00' }, { title: 'Pause', kind: 'break', start: '2011-11-17T15:00', end: '2011-11-17T15:30' }]), now: '2011-11-17T09:30:00+01:00', view: 'now' });
    await until(() => findAll(element, '.now .title').length === 2);
    const pause = find(element, '.now .interlude');
    expect(find(element, '.now .interlude .title').getBoundingClientRect().left).to.be.closeTo(pause.getBoundingClientRect().left, 1);
  });

  it('lead back to the list, which is as it was', async () => {
    const element = await showNow('2011-11-17T09:45:00+01:00');
    await chooseView(element, /^Liste/);
    expect(textsOf(element, 'h4')).to.deep.equal(['Un', 'Annulée', 'Deux', 'Trois'].sort((a, b) => ['Annulée', 'Un', 'Deux', 'Trois'].indexOf(a) - ['Annulée', 'Un', 'Deux', 'Trois'].indexOf(b)));
  });
});

describe('the way to now', () => {
  afterEach(clearPage);

  it('leads to what is on', async () => {
    const element = await visit({ document, now: '2011-11-17T10:40:00+01:00' });
    find(element, 'button', 'Aller à maintenant').click();
    expect(seen(element.shadowRoot!.activeElement!)).to.equal('Deux');
  });

  for (const [claim, now] of [['before the event', '2011-11-01T09:00:00+01:00'], ['after it', '2011-12-01T09:00:00+01:00']] as const) {
    it(`is not offered ${claim}`, async () => {
      const element = await visit({ document, now });
      expect(findAll(element, '.visit-actions button').length).to.equal(1);
    });
  }
});
