import { sendKeys } from '@web/test-runner-commands';
import ICAL from 'ical.js';
import { afterEach, describe, expect, it } from '../../harness.js';
import { expectAccessible } from '../accessibility.js';
import { createDocument, createProgramme, createTalks, type Fields } from '../documents.js';
import { clearPage, show, undoLater, type ElementOf, type Setting } from '../page.js';
import { find, findAll, focused, seen, textsOf } from '../seen.js';
import { until } from '../waiting.js';

type Button = ElementOf<'technopole-calendar-button'>;

const sessions: Fields[] = [
  { title: 'Un', start: '2011-11-17T09:30', end: '2011-11-17T10:15' },
  { title: 'Deux', start: '2011-11-18T00:30', end: '2011-11-18T01:00' },
  { title: 'Trois', start: '2011-11-18T09:00', end: '2011-11-18T10:00' },
  { title: 'Sans jour', start: undefined, end: undefined },
];

async function open(properties: Partial<Button> = {}, setting: Setting = {}): Promise<Button> {
  const element = await show('technopole-calendar-button', { document: createProgramme(sessions), ...properties }, setting);
  find(element, 'summary').click();
  await until(() => findAll(element, '.way').length > 0);
  return element;
}

/** What would be saved as a file: its name, and the titles in it. */
async function save(element: Button): Promise<{ name: string; titles: string[] }> {
  const { createObjectURL } = URL;
  const saved = new Promise<{ name: string; blob: Blob }>((resolve) => {
    let blob: Blob;
    URL.createObjectURL = (object) => createObjectURL.call(URL, (blob = object as Blob));
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function () {
      resolve({ name: this.download, blob });
    };
    undoLater(() => Object.assign(HTMLAnchorElement.prototype, { click }));
  });
  undoLater(() => Object.assign(URL, { createObjectURL }));
  find(element, 'button.way', /\.ics/).click();
  const { name, blob } = await saved;
  const calendar = new ICAL.Component(ICAL.parse(await blob.text()) as string);
  return { name, titles: calendar.getAllSubcomponents('vevent').map((event) => String(event.getFirstPropertyValue('summary'))) };
}

describe('the calendar button', () => {
  afterEach(clearPage);

  it('offers the whole event as a file of its sessions, and to services as one entry of whole days', async () => {
    const element = await open();
    expect(textsOf(element, '.ways li')).to.deep.equal(['Toutes les sessions dans un fichier (.ics)', 'L’événement en une entrée, jours entiers', 'Google Agenda', 'Outlook.com', 'Microsoft 365', 'Yahoo']);
    expect(new URL(find<HTMLAnchorElement>(element, 'a.way', 'Google Agenda').href).searchParams.get('dates')).to.match(/^\d{8}\/\d{8}$/);
    await expectAccessible();
    expect(await save(element)).to.deep.equal({ name: 'forum.ics', titles: ['Un', 'Deux', 'Trois'] });
  });

  it('offers one session with its hours', async () => {
    const element = await open({ session: 's1' });
    expect(textsOf(element, '.ways li')[0]).to.equal('Fichier pour tout autre agenda (.ics)');
    expect(new URL(find<HTMLAnchorElement>(element, 'a.way', 'Yahoo').href).searchParams.get('st')).to.equal('20111117T083000Z');
    expect(await save(element)).to.deep.equal({ name: 'forum-s1.ics', titles: ['Un'] });
  });

  it('offers a day of the programme, to its end after midnight, as a file alone', async () => {
    const element = await open({ day: '2011-11-17' });
    expect(textsOf(element, '.ways li')).to.deep.equal(['Fichier pour tout autre agenda (.ics)']);
    expect((await save(element)).titles).to.deep.equal(['Un', 'Deux']);
  });

  it('offers the sessions of some tracks or rooms, of a day too, as a file alone', async () => {
    const rooms = [{ id: 'a', name: 'Salle A' }, { id: 'b', name: 'Salle B' }];
    const document = createProgramme(sessions.map((session, index) => ({ ...session, track: index === 0 ? 'eau' : 'air', rooms: [index === 2 ? 'b' : 'a'] })), { venue: { name: 'Palais', rooms }, tracks: [{ id: 'eau', name: 'Eau' }, { id: 'air', name: 'Air' }] });
    const tracks = await open({ document, tracks: 'air', day: '2011-11-18' });
    expect(await save(tracks)).to.deep.equal({ name: 'forum-2011-11-18-air.ics', titles: ['Trois'] });
    tracks.remove();
    const inRooms = await open({ document, rooms: ' a  b ', tracks: 'eau' });
    expect(await save(inRooms)).to.deep.equal({ name: 'forum-eau-a-b.ics', titles: ['Un'] });
    inRooms.remove();
    const nothing = await show('technopole-calendar-button', { document, rooms: 'absent' });
    expect(seen(nothing)).to.match(/rien à ajouter/);
  });

  it('offers what a visitor has kept, and follows when that changes', async () => {
    const element = await show('technopole-calendar-button', { document: createProgramme(sessions), selection: true });
    expect(seen(element)).to.equal('Votre sélection est vide.');
    localStorage.setItem('technopole-events/selection/forum', '["s3"]');
    element.dispatchEvent(new CustomEvent('technopole-selection-changed', { bubbles: true, composed: true }));
    await until(() => findAll(element, 'summary').length === 1);
    find(element, 'summary').click();
    await until(() => findAll(element, '.way').length > 0);
    expect((await save(element)).titles).to.deep.equal(['Trois']);
  });

  it('subscribes to a hosted calendar, and shows its address to be copied', async () => {
    const element = await open({ document: createDocument({ event: { calendar: 'https://forum.example/programme.ics' } }) });
    expect(find<HTMLAnchorElement>(element, 'a.way', /S’abonner/).href).to.equal('webcal://forum.example/programme.ics');
    expect(textsOf(element, '.address')).to.deep.equal(['https://forum.example/programme.ics']);
    await expectAccessible();
  });

  it('asks the page before anything leaves it or is made', async () => {
    const element = await open();
    const ways: string[] = [];
    element.addEventListener('technopole-calendar-chosen', (event) => {
      event.preventDefault();
      ways.push((event as CustomEvent<{ way: string }>).detail.way);
    });
    for (const name of ['Google Agenda', 'Yahoo']) {
      const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
      find(element, 'a.way', name).dispatchEvent(click);
      expect(click.defaultPrevented).to.equal(true);
    }
    find(element, 'button.way').click();
    expect(ways).to.deep.equal(['google', 'yahoo', 'file']);
  });

  it('opens and closes by keyboard, and gives the focus back', async () => {
    const element = await show('technopole-calendar-button', { document: createProgramme(sessions) });
    find(element, 'summary').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => findAll(element, '.way').length > 0);
    await sendKeys({ press: 'Tab' });
    expect(focused().textContent).to.include('.ics');
    await sendKeys({ press: 'Escape' });
    expect([seen(focused()), findAll(element, '.way').length]).to.deep.equal(['Ajouter à mon agenda', 0]);
  });

  it('tells how far a large file is, and ends it when asked', async () => {
    const element = await open({ document: createProgramme(createTalks(400)) });
    find(element, 'button.way').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => /Préparation : \d+ sur 400/.test(seen(element)));
    expect([focused().textContent?.includes('.ics'), focused().ariaDisabled]).to.deep.equal([true, 'true']);
    find(element, '.state button').click();
    await until(() => seen(find(element, '.state', /(?:)/)) === '' || findAll(element, '.state button').length === 0);
    expect(seen(element)).not.to.include('pas pu');
  });

  it('fits a telephone, in Arabic too', async () => {
    const element = await open({}, { lang: 'ar', dir: 'rtl', width: '320px' });
    expect(element.scrollWidth).to.be.at.most(element.clientWidth);
    expect(seen(element)).to.include('إضافة إلى تقويمي');
    await expectAccessible();
  });
});
