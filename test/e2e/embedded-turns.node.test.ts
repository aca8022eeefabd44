/** When elements are put into a page, and how long they stay: before and after the script, late, moved, put back, on pages that are swapped. As tags, and as places for tags. */
import { after, before, describe, expect } from '../harness.js';
import { openEmbeddingServer, type EmbeddingServer } from './embedding-server.js';
import { chosenEngines, usePage } from './engines.js';
import { errorsOf } from './seen.js';

const oneOfTwo = 'console.warn: Another copy of technopole-events is in this page; the first one stays.';

let server: EmbeddingServer;
before(async () => void (server = await openEmbeddingServer()));
after(() => server.close());

for (const engine of chosenEngines) {
  describe(`elements that come and go in ${engine}`, () => {
    const { page, check } = usePage(engine);

    /** Both programmes of the page stand there whole, one by its tag and one in its place; and nothing has gone wrong but this. */
    const expectBoth = async (...told: readonly string[]) => {
      await page.until(() => {
        const [tag, placed, ...more] = document.querySelectorAll('technopole-programme');
        const isWhole = (element: Element | undefined) => element?.shadowRoot?.querySelectorAll('.list .session').length === 55;
        return isWhole(tag) && isWhole(placed) && more.length === 0 && placed!.parentElement!.matches('[data-technopole]');
      });
      expect(await errorsOf(page)).to.deep.equal(told);
    };
    /** Swaps what stands in the page, as Turbo and pjax do: the body of another page, whose scripts run, in the place of this one's. */
    const visit = (path: string) => page.evaluate(async (address) => {
      const next = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
      for (const script of next.querySelectorAll<HTMLScriptElement>('script[type=module]')) {
        const copy = Object.assign(document.createElement('script'), { type: 'module', src: script.getAttribute('src') });
        if (!document.querySelector(`script[src="${script.getAttribute('src')}"]`)) document.head.append(copy);
      }
      document.body.replaceWith(document.adoptNode(next.body));
    }, `${server.address}${path}`);

    for (const place of ['before', 'after']) {
      check(`stand on a page that has the script ${place} them`, async () => {
        await page.goto(`${server.address}${place}`);
        await expectBoth();
      });
    }

    check('stand where they are put late, moved, and put back after a while', async () => {
      await page.goto(`${server.address}empty`);
      await page.evaluate(() => document.querySelector('main')!.insertAdjacentHTML('beforeend', '<technopole-programme src="/event.json" now="2027-10-03T09:00:00+02:00"></technopole-programme><div data-technopole="programme" data-src="/event.json" data-now="2027-10-03T09:00:00+02:00"></div>'));
      await expectBoth();
      await page.evaluate(() => {
        const aside = document.body.appendChild(document.createElement('aside'));
        aside.append(...document.querySelectorAll('main > technopole-programme, [data-technopole]'));
      });
      await expectBoth();
      await page.evaluate(async () => {
        const [tag, place] = document.querySelectorAll('aside > *');
        tag!.remove();
        place!.remove();
        await new Promise((resolve) => setTimeout(resolve, 300));
        document.querySelector('main')!.append(tag!, place!);
      });
      await expectBoth();
      await page.click('[data-technopole] > technopole-programme >>> [data-session=ouverture] a');
      await page.until(() => part('[data-technopole] > technopole-programme >>> dialog .actions')?.checkVisibility());
    });

    check('stand on pages that are swapped, there and back again', async () => {
      await page.goto(`${server.address}before`);
      await expectBoth();
      await visit('empty');
      await visit('after');
      await expectBoth();
    });

    check('stand on a page that is restored from a copy, as Turbo keeps it', async () => {
      await page.goto(`${server.address}before`);
      await expectBoth();
      await page.evaluate(() => {
        const copy = document.body.cloneNode(true);
        document.body.innerHTML = '<p>Une autre page</p>';
        document.body.replaceWith(copy);
      });
      await expectBoth();
    });

    check('are those of the first script where a page that is swapped in brings another, which says so once', async () => {
      await page.goto(`${server.address}before`);
      await expectBoth();
      await visit('newer');
      await page.until(() => window.seen.errors.length > 0);
      await expectBoth(oneOfTwo);
      await visit('before');
      await expectBoth(oneOfTwo);
    });
  });
}
