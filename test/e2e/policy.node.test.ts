/** A page may be as strict as it likes: everything works, and no browser has anything to report. Needs what `npm run build` makes. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, expect } from '../harness.js';
import { example, publish } from '../publish/published-site.js';
import { chosenEngines, usePage } from './engines.js';
import type { Act } from './policy-act.js';
import { elementActs } from './policy-element-acts.js';
import { inlineActs, programmeActs } from './policy-programme-acts.js';
import { openPolicyServer, type PolicyServer } from './policy-server.js';
import { violationsOf } from './seen.js';

const publishedPages = ['index', 'programme', 'speakers', 'clusters', 'contacts', 'partners', 'registration', 'press', 'calendar'] as const;
/** What a page that breaks the policy is found to break, in every engine. */
const broken = ['script-src-elem', 'script-src-attr', 'style-src-elem', 'style-src-attr', 'img-src', 'connect-src'];

const counts = { pages: 0, acts: 0, violations: 0, control: 0 };
let folder: string;
let server: PolicyServer;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'technopole-events-policy-'));
  await publish(example('forum-2027/event.json'), '--out', join(folder, 'forum'), '--languages', 'fr');
  await publish(example('forum-2027/event.json'), '--out', join(folder, 'inlined'), '--languages', 'fr', '--inline');
  server = await openPolicyServer({ forum: join(folder, 'forum'), inlined: join(folder, 'inlined') });
});
after(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
  console.log(`Strict policy: ${counts.pages} pages, ${counts.acts} acts on them, ${counts.violations} violations, in ${chosenEngines.join(', ')}; ${counts.control} on the pages that break it on purpose.`);
});

for (const engine of chosenEngines) {
  describe(`a strict policy in ${engine}`, () => {
    const downloads = join(tmpdir(), `technopole-events-downloads-${process.pid}-${engine}`);
    before(() => void mkdirSync(downloads, { recursive: true }));
    const { page, check } = usePage(engine, { downloads, prepare: (opened) => opened.setViewport(1280, 900) });
    after(() => rmSync(downloads, { recursive: true, force: true }));

    const open = async (path: string) => {
      await page.goto(`${server.address}${path}`);
      counts.pages++;
    };
    /** Fails where something is reported, by an event in the page or to the server. */
    const expectNone = async () => {
      const found = [...(await violationsOf(page)), ...server.reports.splice(0)];
      counts.violations += found.length;
      expect(found).to.deep.equal([]);
    };
    const take = (wanted: RegExp) => {
      const found = readdirSync(downloads).find((name) => wanted.test(name));
      if (found) rmSync(join(downloads, found));
      return found !== undefined;
    };
    const checkActs = (path: string, acts: readonly Act[]) => {
      for (const [index, { claim, act }] of acts.entries()) {
        check(claim, async () => {
          if (index === 0) await open(path);
          await act(page, { take });
          counts.acts++;
          await expectNone();
        });
      }
    };

    check('is enforced: a page that breaks it is found out, part by part', async () => {
      await page.goto(`${server.address}policies/loose.html`);
      // WebKit reads handlers in attributes when they are needed.
      await page.click('h1');
      const violations = await page.until((directives) => (directives.every((directive) => window.seen.violations.some((line) => line.startsWith(directive))) ? window.seen.violations : undefined), broken);
      counts.control += violations!.length;
      await page.until(() => document.readyState === 'complete');
      const [enforcesTypes, written] = await page.evaluate(() => ['trustedTypes' in window, document.getElementById('written')!.innerHTML]);
      if (!enforcesTypes) console.log(`${engine} has no Trusted Types: that part of the policy is not tested there.`);
      expect(written === '').to.equal(enforcesTypes);
      for (let waits = 0; waits < 100 && server.reports.length < broken.length; waits++) await new Promise((resolve) => setTimeout(resolve, 50));
      expect(server.reports.splice(0).length).to.be.at.least(broken.length);
    });

    checkActs('policies/elements.html', elementActs);
    checkActs('policies/programme.html', programmeActs);
    checkActs('policies/inline.html', inlineActs);

    for (const path of [...publishedPages.map((name) => `forum/fr/${name}.html`), 'inlined/fr/programme.html']) {
      check(`has nothing to say when elements take over ${path}`, async () => {
        await open(path);
        await page.until(() => [...document.querySelectorAll(':has(> [data-published])')].filter(({ localName }) => localName.includes('-')).every(({ shadowRoot }) => shadowRoot?.querySelector('.root') && !shadowRoot.querySelector('slot')));
        counts.acts++;
        await expectNone();
      });
    }
  });
}
