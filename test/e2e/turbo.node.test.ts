/** Elements on a site that Turbo moves through: its visits, its previews, its way back, its frames, and its history beside our address. */
import { after, before, describe, expect } from '../harness.js';
import { openEmbeddingServer, type EmbeddingServer } from './embedding-server.js';
import { chosenEngines, usePage } from './engines.js';
import { errorsOf } from './seen.js';

declare global {
  interface Window {
    /** Whether each page that Turbo has drawn since the opening was a preview; nothing where the document is another one. */
    previews?: boolean[];
    /** A programme that stood there before. */
    stayed?: Element;
    /** Lets the request go that a test has held. */
    answer?: () => void;
  }
}

let server: EmbeddingServer;
before(async () => void (server = await openEmbeddingServer()));
after(() => server.close());

for (const engine of chosenEngines) {
  describe(`elements under Turbo in ${engine}`, () => {
    const { page, check } = usePage(engine);

    /** Turbo has drawn the page of this title, or a preview of it; its three programmes and its button stand there whole, and nothing has gone wrong. */
    const expectWhole = async (title: string, asPreview = false) => {
      await page.until((wanted, isPreview) => {
        const programmes = [...document.querySelectorAll('technopole-programme')];
        const areWhole = programmes.every((element) => element.shadowRoot?.querySelectorAll('.list .session').length === 55);
        const isDrawn = document.documentElement.matches(isPreview ? '[data-turbo-preview]' : ':not([data-turbo-preview], [aria-busy])');
        return document.title === wanted && document.querySelector('h1')!.textContent === wanted && isDrawn && programmes.length === 3 && areWhole
          && part('[data-technopole] > technopole-programme') && part('technopole-registration-button >>> [part=action]') !== null;
      }, title, asPreview);
      expect(await errorsOf(page)).to.deep.equal([]);
    };
    const open = async (address = 'turbo-one') => {
      await page.goto(`${server.address}${address}`);
      await expectWhole('Mairie');
      await page.evaluate(() => {
        window.previews = [];
        addEventListener('turbo:render', () => window.previews!.push(document.documentElement.hasAttribute('data-turbo-preview')));
      });
    };
    /** The document has lived on, so it was Turbo that moved. */
    const expectTurbo = async () => expect(await page.evaluate(() => window.previews)).to.be.an('array');
    const back = () => page.evaluate(() => history.back());
    const path = () => page.evaluate(() => location.href.slice(location.origin.length));
    const expectSearch = async () => {
      await page.click('main > technopole-programme >>> input[type=search]');
      await page.type('photonique');
      await page.until(() => [...part('main > technopole-programme')!.shadowRoot!.querySelectorAll('.list .session')].filter((row) => row.checkVisibility()).length < 10);
      await page.until(() => location.search === '?programme.q=photonique');
      expect(await errorsOf(page)).to.deep.equal([]);
    };
    const openSession = async () => {
      await page.click('main > technopole-programme >>> [data-session=ouverture] a');
      await page.until(() => part('main > technopole-programme >>> dialog .actions')?.checkVisibility());
    };

    check('stand and search on the page of a link, on one that Turbo shows from its copy first, and on the way back', async () => {
      await open();
      await page.click('#next');
      await expectWhole('Port');
      await page.evaluate(() => addEventListener('turbo:before-fetch-request', (event) => {
        event.preventDefault();
        window.answer = (event as CustomEvent<{ resume(): void }>).detail.resume;
      }, { once: true }));
      await page.click('#next');
      await expectWhole('Mairie', true);
      await page.evaluate(() => window.answer!());
      await expectWhole('Mairie');
      await back();
      await expectWhole('Port');
      expect(await page.evaluate(() => window.previews)).to.deep.equal([false, true, false, false]);
      await expectSearch();
      await expectTurbo();
    });

    check('come back with the search and the view that the address tells', async () => {
      await open();
      await expectSearch();
      await page.evaluate(() => void (document.querySelector('technopole-programme')!.view = 'grid'));
      await page.until(() => location.search.includes('programme.view=grid'));
      await page.click('#next');
      await expectWhole('Port');
      expect(await path()).to.equal('/turbo-two');
      await back();
      await page.until(() => document.querySelector('h1')!.textContent === 'Mairie' && document.querySelector('technopole-programme')!.view === 'grid' && part('main > technopole-programme >>> input[type=search]')?.matches(':not(:placeholder-shown)'));
      expect(await path()).to.equal('/turbo-one?programme.view=grid&programme.q=photonique');
      expect(await errorsOf(page)).to.deep.equal([]);
      await expectTurbo();
    });

    check('leave the address of the next page alone while Turbo still shows the one before', async () => {
      await open();
      await page.evaluate(() => addEventListener('turbo:before-render', (event) => {
        event.preventDefault();
        window.answer = (event as CustomEvent<{ resume(): void }>).detail.resume;
      }, { once: true }));
      await page.click('#next');
      await page.until(() => location.pathname === '/turbo-two' && window.answer !== undefined);
      await page.evaluate(async () => {
        const search = part('main > technopole-programme >>> input[type=search]') as HTMLInputElement;
        search.value = 'photonique';
        search.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
        // Longer than typing rests before the address follows.
        await new Promise((resolve) => setTimeout(resolve, 800));
        window.answer!();
      });
      await expectWhole('Port');
      expect(await path()).to.equal('/turbo-two');
      await expectTurbo();
    });

    check('open the session again to which the back button leads, and then close it', async () => {
      await open();
      await openSession();
      expect(await path()).to.equal('/turbo-one#session-ouverture');
      // The dialog covers the link, which a script of the page may follow all the same.
      await page.evaluate(() => document.querySelector<HTMLElement>('#next')!.click());
      await expectWhole('Port');
      expect(await path()).to.equal('/turbo-two');
      await back();
      await expectWhole('Mairie');
      expect(await path()).to.equal('/turbo-one#session-ouverture');
      await page.until(() => part('main > technopole-programme >>> dialog .actions')?.checkVisibility());
      await back();
      await page.until(() => location.hash === '' && !part('main > technopole-programme >>> dialog')?.checkVisibility());
      await expectWhole('Mairie');
      await expectTurbo();
    });

    check('stand in a frame that is replaced, beside those that stay', async () => {
      await open();
      await page.evaluate(() => void (window.stayed = document.querySelector('technopole-programme')!));
      await page.click('#swap');
      await page.until(() => document.querySelector('turbo-frame')!.textContent.includes('Cadre du port'));
      await expectWhole('Mairie');
      expect(await page.evaluate(() => window.stayed === document.querySelector('technopole-programme'))).to.equal(true);
      await expectSearch();
      await expectTurbo();
    });
  });
}
