/** What visitors do with a programme. The acts follow one another on its page. */
import { expect } from '../harness.js';
import type { EnginePage } from './engine-page.js';
import { expectFile, isGone, isShown, type Act } from './policy-act.js';

const programme = 'technopole-programme >>> ';

/** Whether the list shows a number of sessions. */
const hasRows = (least: number, most: number) => {
  const { length } = [...part('technopole-programme')!.shadowRoot!.querySelectorAll('.list .session')].filter((row) => row.checkVisibility());
  return length >= least && length <= most;
};
const pressView = (page: EnginePage, place: number) => page.click(`${programme}.view-switch button:nth-child(${place})`);

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
