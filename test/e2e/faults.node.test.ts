/** Whatever fails, a visitor has something to read, is told why, and gets the programme when it is there again. Needs what `npm run build` makes. */
import { after, before, describe, expect } from '../harness.js';
import { chosenEngines, usePage } from './engines.js';
import { faultNames, openFaultServer, type FaultServer } from './fault-server.js';
import { errorsOf } from './seen.js';

const published = '<div data-published="programme"><div class="te-root"><h3>Ouverture du Forum</h3><p class="te-updated">Programme mis à jour le 8 novembre 2027</p></div></div>';
const page = (body: string, head = '') => `<!doctype html><html lang="fr"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Mairie</title><link rel="icon" href="data:,">
<script src="/listen.js"></script>${head}<script type="module" src="{{embed}}"></script><body><main><h1>Mairie</h1>${body}</main></body></html>`;
const elements = `<technopole-programme src="/event.json" now="2027-11-18T10:00+01:00">${published}</technopole-programme><technopole-registration-button src="/event.json" now="2027-10-03T09:00+02:00"><a href="https://forum.example/">S’inscrire sur forum.example</a></technopole-registration-button>`;
const shifted = (days: number) => `<script>{ const { now } = Date; const Real = Date; Date = class extends Real { constructor(...given) { super(...(given.length ? given : [Real.now() + ${days} * 864e5])); } }; Date.now = () => now() + ${days} * 864e5; }</script>`;
const full = "<script>try { for (let size = 1 << 20; size > 0; size >>= 1) for (let count = 0; count < 8; count++) try { localStorage.setItem(`full-${size}-${count}`, 'x'.repeat(size)); } catch {} } catch {}</script>";
const plain = '<technopole-programme src="/event.json">Voir forum.example</technopole-programme>';
const pages = {
  '/': page(elements),
  '/expired': page(`<technopole-programme src="{{expired}}">${published}</technopole-programme>`),
  '/yesterday': page(plain, shifted(-1)),
  '/tomorrow': page(plain, shifted(1)),
  '/full': page(elements, full),
  '/elsewhere': '<!doctype html><html lang="fr"><title>Ailleurs</title><p>Ailleurs',
};
/** Longer than a request may take, by what a busy machine needs. */
const patienceMs = 20_000;

let server: FaultServer;
let cases = 0;
before(async () => void (server = await openFaultServer(pages)));
after(() => {
  server.close();
  console.log(`Faults: ${cases} cases in ${chosenEngines.join(', ')}.`);
});

for (const engine of chosenEngines) {
  describe(`what fails in ${engine}`, () => {
    const { page: browser, check } = usePage(engine);

    const open = async (path: string, fault: string) => {
      cases++;
      server.fault = fault;
      await browser.goto(`${server.address}${path}`);
    };
    /** What is said of the failure; what was published stays in sight with its date. */
    const failure = async () => {
      const start = Date.now();
      for (;;) {
        const told = await browser.evaluate(() => (part('technopole-programme >>> [part=failure]')?.checkVisibility() ? part('technopole-programme >>> [part=failure]')!.innerText : ''));
        if (told) return told;
        if (Date.now() - start > 2 * patienceMs) throw new Error('Nothing was told.');
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    };
    /** A failure is told to the webmaster, as a warning; nothing else is. */
    const mistakes = async () => (await errorsOf(browser)).filter((text) => !/^console\.warn: <technopole-[a-z-]+> \S+: [a-z-]+( \d+)?$/.test(text));
    const readable = () => browser.evaluate(() => [...document.querySelectorAll<HTMLElement>('.te-updated, technopole-registration-button > a')].filter((element) => element.checkVisibility()).map((element) => element.innerText));
    const untilShown = () => browser.until(() => part('technopole-programme >>> a[part~=session-link]'));

    for (const fault of faultNames) {
      check(`is told, leaves what stands there, and is over when the source is well again: ${fault}`, async () => {
        await open('', fault);
        expect(await failure()).to.match(/document|adresse/i).and.include('Réessayer');
        expect(await readable()).to.deep.equal(['Programme mis à jour le 8 novembre 2027', 'S’inscrire sur forum.example']);
        server.fault = '';
        // What waits for it comes late, like the words: until then it is told in vain.
        await browser.until(() => part('technopole-programme >>> a[part~=session-link]') ?? (window.dispatchEvent(new Event('online')), null));
        expect(await browser.evaluate(() => part('technopole-programme >>> [part=failure]') === null)).to.equal(true);
        expect(await mistakes()).to.deep.equal([]);
      });
    }

    check('is told where the certificate has expired', async () => {
      await open('expired', '');
      expect(await failure()).to.match(/réseau|joindre|permet/i);
      expect((await readable())[0]).to.include('8 novembre');
    });

    for (const day of ['yesterday', 'tomorrow']) {
      check(`changes no hour of the programme: a clock that says it is ${day}`, async () => {
        await open(day, '');
        await untilShown();
        expect(await browser.evaluate(() => part('technopole-programme >>> .list')!.querySelector('time')!.dateTime)).to.match(/^2027-11-18T07:00/);
      });
    }

    check('keeps nobody from choosing: a storage that is full', async () => {
      await open('full', '');
      await browser.click('technopole-programme >>> .star');
      await browser.until(() => part('technopole-programme >>> .star')!.getAttribute('aria-pressed') === 'true');
      expect(await mistakes()).to.deep.equal([]);
      await browser.evaluate(() => localStorage.clear());
    });

    check('keeps nobody from reading and searching: a device that is short of memory, while it loads and afterwards', async () => {
      await open('', 'one byte a second');
      if (!(await browser.pressMemory())) return console.log(`${engine}: its protocol cannot make memory short; not tested.`);
      await failure();
      expect((await readable())[0]).to.include('8 novembre');
      server.fault = '';
      await browser.click('technopole-programme >>> [part=failure] button');
      await untilShown();
      await browser.evaluate(() => document.querySelector('technopole-programme')!.allDrawn);
      await browser.pressMemory();
      const rows = () => browser.evaluate(() => [...part('technopole-programme')!.shadowRoot!.querySelectorAll('.list .session')].filter((row) => row.checkVisibility()).length);
      expect(await rows()).to.equal(55);
      await browser.click('technopole-programme >>> input[type=search]');
      await browser.type('photonique');
      await browser.until(() => [...part('technopole-programme')!.shadowRoot!.querySelectorAll('.list .session')].filter((row) => row.checkVisibility()).length < 10);
      expect(await mistakes()).to.deep.equal([]);
    });

    check('is told on a device that has never seen the programme and is offline, and is over by itself when it is online', async () => {
      await open('', '');
      await untilShown();
      if (!(await browser.setOffline(true))) return console.log(`${engine}: its protocol cannot take a page offline; not tested.`);
      try {
        // The script and its words are there, as from a visit before; of this address nothing is.
        await browser.evaluate(() => {
          const seldom = Object.assign(document.createElement('technopole-programme'), { src: '/event.json?unseen', now: '2027-11-18T10:00+01:00', innerHTML: '<p class="te-updated">Programme du 9 novembre 2027</p>' });
          document.querySelector('technopole-programme')!.replaceWith(seldom);
        });
        expect(await failure()).to.match(/connexion/i).and.include('Réessayer');
        expect((await readable())[0]).to.equal('Programme du 9 novembre 2027');
      } finally {
        await browser.setOffline(false);
      }
      // Where the protocol gives the network back without a word to the page, it asks after half a minute.
      await untilShown().catch(untilShown);
    });

    check('is nothing to a page that is left while it loads, and opened again', async () => {
      await open('', 'one byte a second');
      await browser.goto(`${server.address}elsewhere`);
      server.fault = '';
      await browser.goto(server.address);
      await untilShown();
      expect(await mistakes()).to.deep.equal([]);
    });

    check('is nothing to an element that is taken away while it loads', async () => {
      await open('', 'one byte a second');
      await browser.evaluate(() => document.querySelector('technopole-programme')!.remove());
      await browser.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
      expect(await mistakes()).to.deep.equal([]);
    });
  });
}
