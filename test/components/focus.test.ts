/** What shows where the focus is: one line around the part that has it, whatever a page does to all that has the focus. */
import { afterEach, describe, expect, it } from '../harness.js';
import { createDocument, createSession } from './documents.js';
import { clearPage, show, undoLater, type Tag } from './page.js';
import { findAll } from './seen.js';
import { until } from './waiting.js';

const organisations = [{ id: 'pins', name: 'Fondation des Pins', url: 'https://pins.example/' }];
const event = { registration: { channels: [{ kind: 'web', url: 'https://forum.example/inscription' }] }, parties: [{ organisation: 'pins', role: 'organiser' }] };
const clusters = [{ id: 'zephyr', kind: 'technopole', name: 'Zéphyr', url: 'https://zephyr.example/' }];
const forum = createDocument({ event, organisations, clusters, sessions: [createSession()] });

/** The elements, each with what it needs to show something that can have the focus. */
const elements: readonly (readonly [Tag, object])[] = [
  ['technopole-programme', {}],
  ['technopole-registration-button', {}],
  ['technopole-calendar-button', {}],
  ['technopole-contacts', { roles: 'press' }],
  ['technopole-contact-card', { contact: 'presse' }],
  ['technopole-clusters', {}],
  ['technopole-cluster-card', { cluster: 'zephyr' }],
  ['technopole-partners', {}],
];

/** Rules of pages for whatever has the focus. */
const rules = [':focus { outline: none !important }', '* :focus { outline: 5px solid red }', ':focus, :focus-visible { outline: 5px solid red !important }'];

/** Adds a style sheet to the page, until it is cleared. */
function style(rule: string): void {
  const sheet = document.head.appendChild(Object.assign(document.createElement('style'), { textContent: rule }));
  undoLater(() => sheet.remove());
}

/** Gives the focus, as from the keyboard, to the first part that takes it, and gives that part. */
async function focusFirst(element: HTMLElement): Promise<HTMLElement> {
  const part = await until(() => findAll(element, 'a[href], button, input, summary')[0], 'something takes the focus');
  part.focus({ preventScroll: true, focusVisible: true } as FocusOptions);
  return part;
}

const outlineOf = (part: HTMLElement) => getComputedStyle(part).outlineStyle;

describe('the focus', () => {
  afterEach(clearPage);

  for (const rule of rules) {
    it(`has one line around it, and the element none, where a page says ${rule}`, async () => {
      style(rule);
      const outlines: string[] = [];
      for (const [tag, properties] of elements) {
        const element = await show(tag, { document: forum, now: '2011-10-01T09:00+02:00', ...properties } as object);
        outlines.push(`${tag}: ${outlineOf(await focusFirst(element))} in ${outlineOf(element)}`);
      }
      expect(outlines).to.deep.equal(elements.map(([tag]) => `${tag}: solid in none`));
    });
  }

  it('is shown as the page wants it on an element that takes it itself', async () => {
    style(':focus { outline: 5px solid red }');
    const element = await show('technopole-registration-button', { document: forum, tabIndex: 0 } as object);
    element.focus();
    expect(outlineOf(element)).to.equal('solid');
  });
});
