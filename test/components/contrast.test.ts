import { afterEach, describe, expect, it } from '../harness.js';
import { expectAccessible } from './accessibility.js';
import { createDocument, createSession, createTalks } from './documents.js';
import { clearPage, place, settle, show, tags, undoLater, type ElementOf, type Tag } from './page.js';
import { openDetails } from './programme/details.js';
import { recordWarnings } from './recording.js';
import { find, findAll } from './seen.js';
import { until } from './waiting.js';

const now = '2011-11-17T10:03:00+01:00';
const statuses = ['expected', 'confirmed', 'moved', 'full', 'cancelled'];
const sessions = [
  ...statuses.map((status, index) => createSession({ id: `s${index}`, status, track: index % 2 === 0 ? 'energie' : 'sante', kind: 'panel', abstract: 'Un résumé', people: [{ contact: 'oriane' }] })),
  createSession({ id: 'passee', start: '2011-11-17T08:00', end: '2011-11-17T09:00', kind: 'break' }), createSession({ id: 'finie', abstract: 'Un résumé', start: '2011-11-17T08:00', end: '2011-11-17T09:00' }),
  ...createTalks(2),
];
const registration = { opens: '2011-09-01T09:00', closes: '2011-11-20T09:00', channels: [{ kind: 'web', url: 'https://forum.example/' }, { kind: 'mail', mail: 'a@forum.example', note: 'Une note' }] };
const clusters = [{ id: 'presse', kind: 'technopole', name: 'Zéphyr', formerNames: ['Vent'], themes: ['Mer', 'Énergie'], region: 'Val', country: 'FR', labels: [{ name: 'Label' }], projects: 3, foundedYear: 1998 }];
const document = createDocument({ clusters, sessions, event: { registration, days: [{ date: '2011-11-17', title: 'Un jour', themes: ['Un', 'Deux'] }] } });

/** How pages look that take an element in. */
const themes: readonly (readonly [claim: string, style: Partial<CSSStyleDeclaration>])[] = [
  ['light', { colorScheme: 'light', background: '#fff', color: '#222' }],
  ['dark', { colorScheme: 'dark', background: '#121212', color: '#e8e8e8' }],
  ['coloured', { colorScheme: 'light', background: '#003a5d', color: '#fff' }],
];

/** Gives the page its colours. */
function dress(style: Partial<CSSStyleDeclaration>): void {
  const { body } = globalThis.document;
  Object.assign(body.style, style);
  undoLater(() => (body.style.cssText = ''));
}

/** Puts an element on a page that looks so. */
async function showIn(tag: Tag, style: Partial<CSSStyleDeclaration>): Promise<ElementOf<Tag>> {
  dress(style);
  const element = place(tag, { document, now: tag === 'technopole-registration-button' ? '2011-10-01T09:00Z' : now, ...(tag === 'technopole-contact-card' ? { contact: 'presse' } : tag === 'technopole-cluster-card' ? { cluster: 'presse' } : {}) });
  return settle(element);
}

/** The contrast of two colours (WCAG 2.2), as they are painted. */
function contrastOf(...colours: [string, string]): number {
  const context = new OffscreenCanvas(1, 1).getContext('2d')!;
  const [darker = 0, lighter = 0] = colours.map((colour) => {
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = [...context.getImageData(0, 0, 1, 1).data].map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }).sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

describe('the contrast of text', () => {
  afterEach(clearPage);

  for (const [claim, style] of themes) {
    for (const tag of tags) {
      it(`is sufficient in a ${claim} page (${tag})`, async () => {
        await showIn(tag, style);
        await expectAccessible();
      });
    }

    it(`is sufficient in a ${claim} page with filters in use`, async () => {
      const element = await showIn('technopole-programme', style);
      find(element, 'button', 'Filtres').click();
      await until(() => findAll(element, 'fieldset').length > 0);
      find(element, 'label', /^Énergie/).click();
      await until(() => findAll(element, 'button').some((button) => button.textContent?.includes('1 filtre actif')));
      await expectAccessible();
    });

    it(`is sufficient in a ${claim} page in the details`, async () => {
      const element = (await showIn('technopole-programme', style)) as ElementOf<'technopole-programme'>;
      await openDetails(element, 'Exposé 1');
      await expectAccessible();
    });

    it(`is sufficient in a ${claim} page without its document`, async () => {
      recordWarnings();
      dress(style);
      await show('technopole-contacts', { src: '/faults/404' });
      await expectAccessible();
    });
  }

  for (const [colorScheme, page] of [['light', '#ffffff'], ['dark', '#1e1e1e']] as const) {
    it(`is sufficient for what carries the accent on a ${colorScheme} page, and for text on it`, async () => {
      const element = await showIn('technopole-registration-button', { colorScheme, background: page, color: colorScheme === 'light' ? '#222' : '#e8e8e8' });
      const { backgroundColor, color } = getComputedStyle(find(element, '[part=action]'));
      expect(contrastOf(backgroundColor, page)).to.be.at.least(3);
      expect(contrastOf(backgroundColor, color)).to.be.at.least(4.5);
    });
  }

  for (const accent of ['#ffd400', '#0b5a8f', '#757575', '#ffffff', '#000000', 'rebeccapurple', 'color(display-p3 0.2 0.8 0.4)']) {
    it(`is sufficient on a button of any accent: ${accent}`, async () => {
      const element = await show('technopole-registration-button', { document, now: '2011-10-01T09:00Z', style: `--technopole-accent: ${accent}` } as object);
      expect(findAll(element, '[part=action]').length).to.equal(1);
      await expectAccessible();
    });
  }
});
