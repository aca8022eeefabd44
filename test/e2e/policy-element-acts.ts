/** What visitors do with the other elements. The acts follow one another on the page that has them all. */
import { expect } from '../harness.js';
import { expectFile, isGone, isShown, type Act } from './policy-act.js';

const calendar = 'technopole-calendar-button >>> ';
const card = 'technopole-contact-card >>> ';

/** On the page with every element. */
export const elementActs: readonly Act[] = [
  {
    claim: 'draws every element, and says what could not be loaded',
    act: async (page) => {
      await page.until(() => [...document.querySelectorAll('main > *')].every((element) => !element.localName.includes('-') || element.shadowRoot?.querySelector('.root > *')));
      await page.until(isShown, 'technopole-programme[src="/nowhere.json"] >>> [part~=failure]');
      // Until its document is there, an element has a skeleton without text.
      const findEmpty = () => [...document.querySelectorAll('main > :not(h1)')].filter(({ shadowRoot }) => (shadowRoot?.textContent ?? '').trim().length < 10).map(({ localName }) => localName);
      for (let waits = 0; waits < 100 && (await page.evaluate(findEmpty)).length > 0; waits++) await new Promise((resolve) => setTimeout(resolve, 50));
      expect(await page.evaluate(findEmpty)).to.deep.equal([]);
    },
  },
  {
    claim: 'makes a calendar file of one session by the calendar button',
    act: async (page, means) => {
      await page.click(`${calendar}summary`);
      await page.click(`${calendar}.way`);
      await expectFile(page, means, /^forum-2027.*ouverture.*\.ics$/);
      await page.click(`${calendar}summary`);
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
