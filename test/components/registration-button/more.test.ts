import type { EventDocument } from '../../../schemas/index.js';
import { afterEach, describe, expect, it } from '../../harness.js';
import { expectAccessible } from '../accessibility.js';
import { createRegistration, type Fields } from '../documents.js';
import { clearPage, place, show, undoLater, type ElementOf, type Setting } from '../page.js';
import { findAll, seen, textsOf } from '../seen.js';
import { openSlowSource, openSource } from '../sources.js';
import { turn, until } from '../waiting.js';

const channels = [{ kind: 'web', url: 'https://forum.example/inscription' }];
const prices = [
  { name: { fr: 'Tarif réduit', en: 'Early rate' }, amount: 20, currency: 'EUR', until: '2011-10-15T23:59' },
  { name: { fr: 'Plein tarif', en: 'Full rate' }, amount: 32.5, currency: 'EUR' },
  { name: { fr: 'Étudiants', en: 'Students' }, amount: 0, currency: 'EUR' },
];

async function showButton(registration: Fields, now = '2011-10-01T09:00+02:00', setting: Setting = {}): Promise<ElementOf<'technopole-registration-button'>> {
  return show('technopole-registration-button', { document: createRegistration({ channels, ...registration }), now }, setting);
}

const pricesOf = async (element: HTMLElement) => {
  await until(() => findAll(element, '.prices li').length > 0);
  return textsOf(element, '.prices li');
};

describe('the prices of a registration', () => {
  afterEach(clearPage);

  it('stand below the button, an early rate with its end', async () => {
    const element = await showButton({ prices });
    expect(await pricesOf(element)).to.deep.equal(['Tarif réduit : 20 € (jusqu’au samedi 15 octobre 2011 à 23 h 59)', 'Plein tarif : 32,50 €', 'Étudiants : gratuit']);
    await expectAccessible();
  });

  it('are in the language of the page, and follow it', async () => {
    const element = await showButton({ prices }, undefined, { lang: 'en' });
    expect((await pricesOf(element)).slice(1)).to.deep.equal(['Full rate: €32.50', 'Students: free']);
    globalThis.document.documentElement.lang = 'fr';
    await until(() => seen(element).includes('Plein tarif'));
  });

  it('no longer tell an early rate that has ended', async () => {
    expect(await pricesOf(await showButton({ prices }, '2011-10-16T00:00+02:00'))).to.deep.equal(['Plein tarif : 32,50 €', 'Étudiants : gratuit']);
  });

  it('go by themselves at the moment they end', async () => {
    const soon = new Date(Date.now() + 3_000).toISOString();
    const event = { start: '2099-01-01', end: '2099-01-02' };
    const document = createRegistration({ channels, prices: [{ ...prices[0], until: soon }, prices[1]] }, event);
    const element = await show('technopole-registration-button', { document });
    expect((await pricesOf(element)).length).to.equal(2);
    await until(() => textsOf(element, '.prices li').length === 1);
  });

  for (const [claim, registration, now] of [['closed', { closes: '2011-09-01T00:00' }, undefined], ['over', {}, '2012-01-01T00:00Z'], ['full', { left: 0 }, undefined]] as const) {
    it(`are not told of a registration that is ${claim}`, async () => {
      const element = await showButton({ prices, ...registration }, now);
      for (let count = 0; count < 20; count++) await turn();
      expect(findAll(element, '.prices')).to.deep.equal([]);
    });
  }
});

describe('the places left that an address tells', () => {
  afterEach(clearPage);

  it('stand in place of those of the document, and change the state', async () => {
    const element = await showButton({ capacity: 300, left: 200, leftUrl: openSource({ left: 3 }).url });
    await until(() => seen(element).includes('3 places restantes'));
    expect(findAll(element, '[data-state=nearly-full]').length).to.equal(1);
  });

  it('never exceed the capacity', async () => {
    const element = await showButton({ capacity: 20, left: 2, leftUrl: openSource({ left: 5_000 }).url });
    await until(() => seen(element).includes('20 places restantes'));
  });

  for (const [claim, answer] of [['no number', { left: '3' }], ['a negative number', { left: -1 }], ['an error', 500]] as const) {
    it(`leave those of the document where there is ${claim}`, async () => {
      const places = openSource(answer);
      const element = await showButton({ capacity: 300, left: 5, leftUrl: places.url });
      await until(() => places.requests === 1);
      await turn();
      expect(seen(element)).to.include('5 places restantes');
    });
  }

  it('are not asked for while the button is out of sight', async () => {
    const places = openSource({ left: 3 });
    const spacer = Object.assign(globalThis.document.createElement('div'), { style: 'block-size: 400vh' });
    globalThis.document.body.prepend(spacer);
    undoLater(() => spacer.remove());
    const element = place('technopole-registration-button', { document: createRegistration({ channels, left: 5, leftUrl: places.url }), now: '2011-10-01T09:00+02:00' });
    await until(() => seen(element).includes('5 places'));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(places.requests).to.equal(0);
    element.scrollIntoView();
    await until(() => places.requests === 1);
    await until(() => seen(element).includes('3 places'));
  });

  it('are not asked for any more once the button is taken away, even while an answer is on its way', async () => {
    const places = openSlowSource({ left: 3 } as unknown as EventDocument);
    const element = await showButton({ capacity: 300, left: 5, leftUrl: places.url });
    await until(() => places.requests === 1);
    const delays: (number | undefined)[] = [];
    const { setTimeout: setTimer } = globalThis;
    globalThis.setTimeout = ((act: () => void, delay?: number) => {
      delays.push(delay);
      return setTimer(act, delay);
    }) as typeof setTimeout;
    undoLater(() => (globalThis.setTimeout = setTimer));
    element.remove();
    places.answer();
    for (let count = 0; count < 50; count++) await turn();
    expect(delays.filter((delay = 0) => delay > 10_000)).to.deep.equal([]);
  });
});
