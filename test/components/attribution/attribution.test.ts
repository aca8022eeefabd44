import { afterEach, describe, expect, it } from '../../harness.js';
import { createDocument, createSession } from '../documents.js';
import { clearPage, place, settle, show, undoLater, type ElementOf, type Tag } from '../page.js';
import { recordDownloads, recordWarnings } from '../recording.js';
import { find, findAll } from '../seen.js';
import { until } from '../waiting.js';

const document = createDocument({
  event: { url: 'https://forum.example/?a=1#b', registration: { channels: [{ kind: 'web', url: 'https://forum.example/inscription?x=1' }, { kind: 'mail', mail: 'a@forum.example' }] }, parties: [{ organisation: 'pins', role: 'organiser' }] },
  organisations: [{ id: 'pins', name: 'Fondation des Pins', url: 'https://pins.example/' }],
  clusters: [{ id: 'zephyr', name: 'Zéphyr', url: 'https://zephyr.example/' }],
  contacts: [{ id: 'presse', name: 'Presse', roles: ['press'], links: [{ url: 'https://presse.example/' }] }],
  sessions: [createSession({ abstract: 'Voir [la page](https://ailleurs.example/).' })],
});
const mark = 'utm_source=roquevignon&utm_medium=partner';

async function showFor<Name extends Tag>(tag: Name, partner: string, properties: object = {}): Promise<ElementOf<Name>> {
  const element = place(tag, { document, now: '2011-10-01T09:00+02:00', ...properties } as unknown as Partial<ElementOf<Name>>);
  element.setAttribute('partner', partner);
  return settle(element);
}

/** Turns to a link as a visitor does, without following it. */
function turnTo(link: HTMLElement, moment = 'pointerdown'): string {
  link.dispatchEvent(new Event(moment, { bubbles: true, composed: true, cancelable: true }));
  return link.getAttribute('href') ?? '';
}

/** Where each element leads out of the page. */
const ways: readonly (readonly [tag: Tag, selector: string, becomes: string, properties?: object])[] = [
  ['technopole-registration-button', '.action', `https://forum.example/inscription?x=1&${mark}`],
  ['technopole-partners', '.name a', `https://pins.example/?${mark}`],
  ['technopole-clusters', '[data-cluster] > p a', `https://zephyr.example/?${mark}`],
  ['technopole-cluster-card', '[data-cluster] > p a', `https://zephyr.example/?${mark}`, { cluster: 'zephyr' }],
  ['technopole-contacts', '.u-url', `https://presse.example/?${mark}`],
  ['technopole-contact-card', '.u-url', `https://presse.example/?${mark}`, { contact: 'presse' }],
];

describe('the partner on whose page a visitor is', () => {
  afterEach(clearPage);

  for (const [tag, selector, becomes, properties = {}] of ways) {
    it(`is told by links out of <${tag}>, once a visitor turns to them`, async () => {
      const link = find(await showFor(tag, 'roquevignon', properties), selector);
      for (const moment of ['pointerdown', 'focusin', 'contextmenu', 'dragstart']) expect(turnTo(link, moment)).to.equal(becomes);
    });
  }

  it('is told by links in the details of a session', async () => {
    const element = await showFor('technopole-programme', 'roquevignon', { now: '2011-11-17T09:00+01:00' });
    element.openSession('ouverture');
    const link = await until(() => element.shadowRoot?.querySelector<HTMLElement>('.rich-text a'));
    expect(turnTo(link)).to.equal(`https://ailleurs.example/?${mark}`);
    expect(turnTo(find(element, '[part=session-link]'))).to.equal('#session-ouverture');
  });

  it('is told by calendar files and services', async () => {
    const downloads = recordDownloads();
    const element = await showFor('technopole-calendar-button', 'roquevignon', { session: 'ouverture' });
    find(element, 'summary').click();
    await until(() => findAll(element, '.way').length > 1);
    const google = findAll<HTMLAnchorElement>(element, 'a.way')[0]!;
    expect(new URL(google.href).searchParams.get('details')).to.include(`https://forum.example/?a=1&${mark}#b`);
    const { href } = google;
    turnTo(google);
    expect(google.href).to.equal(href);
    findAll(element, 'button.way')[0]!.click();
    await until(() => downloads.length === 1);
    expect(downloads[0]!.text.replaceAll('\r\n ', '')).to.include(`URL:https://forum.example/?a=1&${mark}#b`);
  });

  it('is told for all elements inside what names it, and nowhere else', async () => {
    const inside = await show('technopole-partners', { document });
    expect(turnTo(find(inside, '.name a'))).to.equal('https://pins.example/');
    globalThis.document.body.setAttribute('partner', 'roquevignon');
    undoLater(() => globalThis.document.body.removeAttribute('partner'));
    expect(turnTo(find(inside, '.name a'))).to.equal(`https://pins.example/?${mark}`);
    const own = Object.assign(globalThis.document.createElement('a'), { href: 'https://hote.example/' });
    globalThis.document.body.append(own);
    undoLater(() => own.remove());
    expect(turnTo(own)).to.equal('https://hote.example/');
  });

  it('leaves mail addresses as they are', async () => {
    const element = await showFor('technopole-registration-button', 'roquevignon');
    expect(turnTo(find(element, '[part=other]'))).to.equal('mailto:a@forum.example');
  });

  it('is left out, with one warning, where its name could be something else', async () => {
    const warnings = recordWarnings();
    const element = await showFor('technopole-partners', 'a&b=c');
    for (let count = 0; count < 3; count++) expect(turnTo(find(element, '.name a'))).to.equal('https://pins.example/');
    expect(warnings.length).to.equal(1);
  });
});
