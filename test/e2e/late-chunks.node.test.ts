/** What comes late may fail to come: it is said where it was asked for, and comes the next time. Needs what `npm run build` makes. */
import { setTimeout as wait } from 'node:timers/promises';
import { after, before, describe, expect } from '../harness.js';
import { chosenEngines, usePage } from './engines.js';
import { openFaultServer, type FaultServer } from './fault-server.js';

const head = '<!doctype html><html lang="fr"><meta charset="utf-8"><title>Mairie</title><link rel="icon" href="data:,">';
const programme = '<technopole-programme src="/event.json" now="2027-11-18T10:00+01:00"></technopole-programme>';
const pageOf = (content: string) => `${head}<script type="module" src="{{embed}}"></script><main><h1>Mairie</h1>${content}</main>`;
/** Half a minute passes in a second. */
const hurry = '<script>{ const { setTimeout } = window; window.setTimeout = (act, ms) => setTimeout(act, ms >= 20_000 ? 1_000 : ms); }</script>';
/** As if nothing came by itself a second later. */
const still = '<script>{ const { setTimeout } = window; window.setTimeout = (act, ms) => (ms === 1_000 ? 0 : setTimeout(act, ms)); }</script>';
const pages = { '/': pageOf(programme), '/hurried': pageOf(hurry + programme), '/still': pageOf(still + programme), '/partners': pageOf('<technopole-partners src="/event.json"></technopole-partners>') };

let server: FaultServer;
before(async () => void (server = await openFaultServer(pages)));
after(() => server.close());

for (const engine of chosenEngines) {
  describe(`a chunk that does not come in ${engine}`, () => {
    const { page: browser, check } = usePage(engine, { prepare: (page) => page.setViewport(1280, 900) });

    const refuse = (missing: RegExp) => {
      server.refused.length = 0;
      server.missing = missing;
    };
    /** Not every engine says in the page what it could not load. */
    const untilRefused = async () => {
      for (const endMs = Date.now() + 20_000; server.refused.length === 0; await wait(50)) expect(Date.now()).to.be.below(endMs);
    };
    const open = async (missing: RegExp) => {
      server.missing = missing;
      await browser.goto(server.address);
      await browser.until(() => part('technopole-programme >>> a[part~=session-link]'));
    };
    const openBar = async (missing: RegExp) => {
      await open(missing);
      await browser.until(() => part('technopole-programme >>> .visit-bar'));
    };

    check('is told at the session whose details were asked for, which open the next time', async () => {
      await openBar(/session-details/);
      await browser.click('technopole-programme >>> a[part~=session-link]');
      const told = await browser.until(() => part('technopole-programme >>> [data-session] > .missing[role=alert]')?.innerText);
      expect(told).to.include('n’a pas pu être chargée');
      server.missing = undefined;
      await browser.click('technopole-programme >>> a[part~=session-link]');
      await browser.until(() => part('technopole-programme >>> dialog[open] .details'));
      expect(await browser.evaluate(() => part('technopole-programme >>> .missing'))).to.equal(null);
    });

    check('is told where the bar would stand if all that belongs to a visit is missing', async () => {
      await open(/\/visit-/);
      expect(await browser.until(() => part('technopole-programme >>> .views [part=failure]')?.innerText)).to.include('pas de connexion').and.include('Réessayer');
      server.missing = undefined;
      // Firefox asks for it again only when the page is opened again: details and views import it by its own name.
      if (engine === 'firefox') return;
      await browser.click('technopole-programme >>> .views [part=failure] button');
      await browser.until(() => part('technopole-programme >>> .visit-bar'));
      expect(await browser.evaluate(() => part('technopole-programme >>> .views [part=failure]'))).to.equal(null);
    });

    check('is asked for again by itself where it holds the words', async () => {
      refuse(/fr-programme/);
      await browser.goto(`${server.address}hurried`);
      await untilRefused();
      await browser.until(() => customElements.get('technopole-programme') !== undefined);
      expect(await browser.evaluate(() => part('technopole-programme >>> a[part~=session-link]'))).to.equal(null);
      server.missing = undefined;
      await browser.until(() => part('technopole-programme >>> a[part~=session-link]'));
    });

    check('is asked for again when the device is online, where it holds the other elements', async () => {
      refuse(/define-/);
      await browser.goto(`${server.address}partners`);
      await untilRefused();
      server.missing = undefined;
      await browser.until(() => (dispatchEvent(new Event('online')), part('technopole-partners >>> a')));
    });

    check('comes at once for an element that is put into the page later, where it holds the other elements', async () => {
      server.missing = undefined;
      await browser.goto(`${server.address}still`);
      await browser.until(() => part('technopole-programme >>> .visit-bar'));
      expect(await browser.evaluate(() => customElements.get('technopole-partners'))).to.not.be.ok;
      await browser.evaluate(() => document.body.append(Object.assign(document.createElement('technopole-partners'), { src: '/event.json' })));
      await browser.until(() => part('technopole-partners >>> a'));
    });

    check('comes by itself when the page rests, where it holds the other elements', async () => {
      await open(/nothing/);
      await browser.until(() => customElements.get('technopole-partners') !== undefined);
    });

    check('is told below the bar where a view was chosen, and comes at a press', async () => {
      await openBar(/grid-painter/);
      await browser.click('technopole-programme >>> .view-switch button:nth-child(2)');
      expect(await browser.until(() => part('technopole-programme >>> .notice')?.innerText)).to.include('Réessayer');
      server.missing = undefined;
      await browser.click('technopole-programme >>> .notice button');
      await browser.until(() => part('technopole-programme >>> .cell'));
      expect(await browser.evaluate(() => part('technopole-programme >>> .notice'))).to.equal(null);
    });
  });
}
