/** Where and how often elements are put: in frames, in frames that have no rights, by two bundles. Needs what `npm run build` makes. */
import { after, before, describe, expect } from '../harness.js';
import { openEmbeddingServer, type EmbeddingServer } from './embedding-server.js';
import { chosenEngines, usePage } from './engines.js';
import { errorsOf } from './seen.js';

/** What the page within a frame tells of itself. */
interface Told {
  readonly frame: string;
  readonly rows: number;
  readonly kept: string | null;
  readonly storage: string;
  readonly errors: readonly string[];
}

let server: EmbeddingServer;
before(async () => void (server = await openEmbeddingServer()));
after(() => server.close());

for (const engine of chosenEngines) {
  describe(`elements in ${engine}`, () => {
    const { page, check } = usePage(engine);

    check('stand and work in a frame, and in one without an origin, which may store nothing', async () => {
      await page.goto(`${server.address}frames`);
      const told = await page.until(() => {
        const { told: all } = window as unknown as { told: Told[] };
        return all.length === 2 ? all : undefined;
      });
      expect([...told!].sort((one, other) => one.frame.localeCompare(other.frame))).to.deep.equal([
        { frame: 'own', rows: 55, kept: 'true', storage: 'allowed', errors: [] },
        { frame: 'sandboxed', rows: 55, kept: 'true', storage: 'denied', errors: [] },
      ]);
      expect(await errorsOf(page)).to.deep.equal([]);
    });

    for (const order of ['', '?turned']) {
      check(`are those of the first of two bundles, which says so once${order && ', in the other order too'}`, async () => {
        await page.goto(`${server.address}copies${order}`);
        await page.until(() => part('technopole-programme >>> .view-switch') && part('technopole-registration-button >>> .prices') && part('[data-technopole] > technopole-contacts >>> article'));
        await page.evaluate(() => document.querySelector('technopole-programme')!.allDrawn);
        await page.click('technopole-programme >>> [data-session=ouverture] a');
        await page.until(() => part('technopole-programme >>> dialog .actions')?.checkVisibility());
        await page.press('Escape');
        const counts = await page.evaluate(() => [part('technopole-programme')!.shadowRoot!.querySelectorAll('.list .session').length, document.querySelectorAll('technopole-contacts').length]);
        expect([counts, await errorsOf(page)]).to.deep.equal([[55, 1], ['console.warn: Another copy of technopole-events is in this page; the first one stays.']]);
      });
    }
  });
}
