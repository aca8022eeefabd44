/** What visitors do with elements, each with a look at what came of it. The acts of a page follow one another on it. */
import { expect } from '../harness.js';
import type { EnginePage } from './engine-page.js';

/** What an act can find out beside the page. */
interface Means {
  /** Takes a file that the page has offered; whether there was one of this name. */
  readonly take: (name: RegExp) => boolean;
}

export interface Act {
  readonly claim: string;
  readonly act: (page: EnginePage, means: Means) => Promise<void>;
}

const programme = 'technopole-programme >>> ';
const calendar = 'technopole-calendar-button >>> ';
const card = 'technopole-contact-card >>> ';

const isShown = (path: string) => part(path)?.checkVisibility() ?? false;
const isGone = (path: string) => !part(path)?.checkVisibility();
/** Whether the list shows a number of sessions. */
const hasRows = (least: number, most: number) => {
  const { length } = [...part('technopole-programme')!.shadowRoot!.querySelectorAll('.list .session')].filter((row) => row.checkVisibility());
  return length >= least && length <= most;
};
const pressView = (page: EnginePage, place: number) => page.click(`${programme}.view-switch button:nth-child(${place})`);

/** Waits for a file that the page makes and offers. */
async function expectFile(page: EnginePage, { take }: Means, name: RegExp): Promise<void> {
  for (let waits = 0; waits < 400; waits++) {
    if (take(name)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${page.engine} was offered no file ${name}.`);
}

/** On the page with every element. */
export const elementActs: readonly Act[] = [
  {
    claim: 'draws every element, and says what could not be loaded',
    act: async (page) => {
      await page.until(() => [...document.querySelectorAll('main > *')].every((element) => !element.localName.includes('-') || element.shadowRoot?.querySelector('.root > *')));
      await page.until(isShown, 'technopole-programme[src="/nowhere.json"] >>> [part~=failure]');
      const empty = await page.evaluate(() => [...document.querySelectorAll('main > :not(h1)')].filter(({ shadowRoot }) => (shadowRoot?.textContent ?? '').trim().length < 10).map(({ localName }) => localName));
      expect(empty).to.deep.equal([]);
    },
  },
  {
    claim: 'makes a calendar file of one session by the calendar button',
    act: async (page, means) => {
      await page.click(`${calendar}summary`);
      await page.click(`${calendar}.way`);
      await expectFile(page, means, /^forum-2027.*ouverture.*\.ics$/);
      await page.press('Escape');
      await page.until(isGone, `${calendar}.way`);
    },
  },
  {
    claim: 'saves a contact, and shows its code',
    act: async (page, means) => {
      await page.click(`${card}.save`);
      await expectFile(page, means, /\.vcf$/);
      await page.click(`${card}.keep summary`);
      await page.until(isShown, `${card}.keep details svg`);
    },
  },
  {
    claim: 'turns a directory from cards to a table and back',
    act: async (page) => {
      await page.click('technopole-clusters >>> .appearance button:last-child');
      await page.until(isShown, 'technopole-clusters >>> table');
      await page.click('technopole-clusters >>> .appearance button');
      await page.until(isGone, 'technopole-clusters >>> table');
    },
  },
  {
    claim: 'speaks another language when the page does',
    act: async (page) => {
      await page.evaluate(() => void (document.documentElement.lang = 'de'));
      await page.until(() => /Kalender/.test(part('technopole-calendar-button >>> summary')!.textContent));
      await page.until(() => /Filter/.test(part('technopole-programme >>> .find button')!.textContent));
    },
  },
];

/** On the page with a programme. */
export const programmeActs: readonly Act[] = [
  {
    claim: 'draws the list, with words of the page',
    act: async (page) => {
      await page.until(isShown, `${programme}.view-switch`);
      await page.evaluate(() => document.querySelector('technopole-programme')!.allDrawn);
      await page.until(hasRows, 55, 55);
      expect(await page.evaluate(() => part('technopole-programme >>> .search')!.textContent.trim())).to.equal('Chercher une conférence');
    },
  },
  {
    claim: 'searches, marks what it finds, and forgets it',
    act: async (page) => {
      await page.click(`${programme}input[type=search]`);
      await page.type('photonique');
      await page.until(hasRows, 1, 20);
      await page.click(`${programme}.summary button`);
      await page.until(hasRows, 55, 55);
    },
  },
  {
    claim: 'filters by a choice, and by a day',
    act: async (page) => {
      await page.click(`${programme}[aria-controls=filters]`);
      await page.click(`${programme}.filters .value input`);
      await page.until(isShown, `${programme}.find .count-badge`);
      await page.click(`${programme}.days li:nth-child(3) button`);
      await page.until(() => part('technopole-programme >>> .days li:nth-child(3) button')!.getAttribute('aria-pressed') === 'true');
      await page.click(`${programme}.summary button`);
      await page.click(`${programme}[aria-controls=filters]`);
      await page.until(isGone, `${programme}.filters`);
    },
  },
  {
    claim: 'opens a session in a dialog, gives it to the calendar, shares it, and turns to the next',
    act: async (page, means) => {
      await page.click(`${programme}[data-session=ouverture] a`);
      await page.until(isShown, `${programme}dialog .actions`);
      await page.click(`${programme}dialog .actions button:nth-of-type(2)`);
      await expectFile(page, means, /ouverture.*\.ics$/);
      await page.evaluate(() => Object.defineProperty(navigator, 'share', { value: () => Promise.reject(new Error('no sheet')) }));
      await page.click(`${programme}dialog .actions button:nth-of-type(3)`);
      await page.until(() => part('technopole-programme >>> dialog .outcome')!.textContent.trim() !== '');
      await page.click(`${programme}dialog nav a`);
      await page.until(() => !location.hash.endsWith('ouverture'));
      await page.press('Escape');
      await page.until(isGone, `${programme}dialog`);
    },
  },
  {
    claim: 'keeps a session, and shows the selection with its link and its code',
    act: async (page) => {
      await page.click(`${programme}[data-session=ouverture] .star`);
      await page.until(() => part('technopole-programme >>> [data-session=ouverture] .star')!.getAttribute('aria-pressed') === 'true');
      await pressView(page, 4);
      await page.until(hasRows, 1, 1);
      await page.click(`${programme}[aria-controls=more]`);
      await page.click(`${programme}.share button:nth-of-type(1)`);
      await page.click(`${programme}.share button:nth-of-type(2)`);
      await page.until(isShown, `${programme}.share svg.code`);
    },
  },
  {
    claim: 'shows the grid, opens a session from it, and what is on now',
    act: async (page) => {
      await pressView(page, 2);
      await page.until(isShown, `${programme}.grid .cell`);
      await page.click(`${programme}.grid .cell a`);
      await page.until(isShown, `${programme}dialog .details-title`);
      await page.press('Escape');
      await pressView(page, 3);
      await page.until(isShown, `${programme}.now .now-time`);
      await pressView(page, 1);
      await page.until(isShown, `${programme}.list .session`);
    },
  },
  {
    claim: 'makes a calendar file of what is on screen',
    act: async (page, means) => {
      await page.click(`${programme}.more-row:nth-of-type(2) button`);
      await expectFile(page, means, /^forum-2027\.ics$/);
    },
  },
  {
    claim: 'prints with abstracts, and leaves the page as it was',
    act: async (page) => {
      await page.click(`${programme}.more-row .check`);
      await page.click(`${programme}.more-row button`);
      await page.until(() => window.seen.prints === 1);
      expect(await page.evaluate(() => document.body.lastElementChild!.shadowRoot!.querySelectorAll('main .days > *').length)).to.be.at.least(2);
      await page.press('a');
      await page.until(() => !document.body.lastElementChild!.shadowRoot);
    },
  },
  {
    claim: 'speaks another language when the page does',
    act: async (page) => {
      await page.evaluate(() => void (document.documentElement.lang = 'ar'));
      await page.until(() => getComputedStyle(part('technopole-programme >>> .root')!).direction === 'rtl');
    },
  },
];

/** On the page with a programme that shows details below the rows. */
export const inlineActs: readonly Act[] = [
  {
    claim: 'opens details below their row, and closes them',
    act: async (page) => {
      await page.until(isShown, `${programme}.view-switch`);
      await page.click(`${programme}[data-session=photonique] a`);
      await page.until(isShown, `${programme}[data-session=photonique] .inline .actions`);
      await page.click(`${programme}[data-session=photonique] .inline .close`);
      await page.until(isGone, `${programme}[data-session=photonique] .inline`);
    },
  },
];
