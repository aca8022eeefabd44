/** Pages that were made without a thought of us: elements stand, read and work on them. An engine has a file of its own, since files run side by side. */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import { build } from 'esbuild';
import { after, before, describe, expect, it } from '../harness.js';
import type { EngineName, EnginePage } from './engine-page.js';
import { checkIn, chosenEngines, openEngine } from './engines.js';
import { listFaultsOfVisit } from './host-visit.js';
import type {} from './host-probe.js';
import { errorsOf } from './seen.js';

interface ServedFolder {
  readonly address: string;
  readonly close: () => void;
}
type ExampleServer = (site: { folders: Record<string, string>; files: Record<string, string>; words: Record<string, string>; port: number }) => Promise<ServedFolder>;
const { startExampleServer } = (await import(new URL('../../tools/example-server.mjs', import.meta.url).href)) as { startExampleServer: ExampleServer };
const fromRoot = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const hosts = readdirSync(fromRoot('test/e2e/hosts'));
const sizes = [[1280, 900], [360, 900]] as const;
/** What goes wrong by a page's own fault, and is told by the browser. */
const ownFaults: Readonly<Record<string, RegExp>> = { 'service-worker': /never\.js|worker\.js|missing\.html/ };
const pictures = fromRoot('.cache/hosts');

/** Tests all pages in an engine, where it is chosen. Needs what `npm run build` makes. */
export function describeHosts(engine: EngineName): void {
  if (!chosenEngines.includes(engine)) return describe(`pages of others in ${engine}`, () => it.skip('are not asked for'));
  describe(`pages of others in ${engine}`, () => {
    const check = checkIn(engine);
    let server: ServedFolder;
    let page: EnginePage;
    let probe: string;
    let visits = 0;

    before(async () => {
      [server, probe, page] = [await serveHosts(), await bundleProbe(), (await openEngine(engine))!];
      mkdirSync(pictures, { recursive: true });
    });
    after(async () => {
      await page?.close();
      server.close();
      console.log(`Pages of others in ${engine}: ${hosts.length} pages, ${visits} visits; pictures in .cache/hosts.`);
    });

    /** One opening serves all widths, as a telephone is turned. */
    const open = async (host: string) => {
      await page.setViewport(...sizes[0]);
      await page.goto(`${server.address}hosts/${host}/`);
      await page.until(() => part('technopole-programme >>> .view-switch') && part('technopole-registration-button >>> .prices'));
      await page.evaluate(() => document.querySelector('technopole-programme')!.allDrawn);
      await page.run(probe);
      await page.run(axe.source).catch((error: unknown) => console.log(`${engine}: contrast is not judged on the page ${host}, where axe does not run: ${String(error).slice(0, 80)}`));
    };

    for (const host of hosts) {
      for (const [width, height] of sizes) {
        check(`${host}, ${width} pixels wide`, async () => {
          if (width === sizes[0][0]) await open(host);
          else await page.setViewport(width, height);
          visits++;
          await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
          await page.screenshot(join(pictures, `${host}-${width}-${engine}.png`));
          const shown = await page.evaluate(() => [...part('technopole-programme')!.shadowRoot!.querySelectorAll('.list .session')].filter((row) => row.checkVisibility()).length);
          const faults = [...(await page.evaluate(() => window.probe.listFaults())), ...(width === sizes[0][0] ? await listPaleTexts(page) : []), ...(await listFaultsOfVisit(page))];
          const errors = (await errorsOf(page)).filter((error) => !ownFaults[host]?.test(error));
          expect({ shown, faults, errors }).to.deep.equal({ shown: 55, faults: [], errors: [] });
        });
      }
    }
  });
}

async function serveHosts(): Promise<ServedFolder> {
  const { entry } = JSON.parse(readFileSync(fromRoot('dist/embed/manifest.json'), 'utf8')) as { entry: string };
  return startExampleServer({
    folders: { '/hosts/': fromRoot('test/e2e/hosts'), '/embed/': fromRoot('dist/embed'), '/forum-2027/': fromRoot('docs/examples/forum-2027') },
    files: { '/listen.js': readFileSync(fromRoot('test/e2e/listen.js'), 'utf8') },
    words: { embed: `/embed/${entry}`, now: '2027-10-03T09:00:00+02:00' },
    port: 0,
  });
}

async function bundleProbe(): Promise<string> {
  const { outputFiles } = await build({ entryPoints: [fromRoot('test/e2e/host-probe.ts')], bundle: true, format: 'iife', write: false });
  return outputFiles[0]!.text;
}

/** Texts that do not stand out from what is behind them, where axe can say. */
function listPaleTexts(page: EnginePage): Promise<string[]> {
  return page.evaluate(async () => {
    const { axe: judge } = window as unknown as { axe?: typeof axe };
    if (!judge?.run) return [];
    const { violations } = await judge.run({ include: [['technopole-programme'], ['technopole-registration-button']] }, { runOnly: ['color-contrast'], resultTypes: ['violations'] });
    return violations.flatMap(({ nodes }) => nodes.slice(0, 3).map(({ target, any }) => `pale: ${String(target)} ${any[0]?.message}`));
  });
}
