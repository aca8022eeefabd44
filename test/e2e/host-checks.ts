/** Pages that were made without a thought of us: elements stand, read and work on them. An engine has a file of its own, since files run side by side. */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import { build } from 'esbuild';
import { after, before, expect } from '../harness.js';
import type { EngineName, EnginePage } from './engine-page.js';
import { usePage } from './engines.js';
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
/** Where the pages stand in a frame as wide as a telephone. */
const framed = 'framed/';
/** What goes wrong by a page's own fault, and is told by the browser. */
const ownFaults: Readonly<Record<string, RegExp>> = { 'service-worker': /never\.js|worker\.js|missing\.html/ };
const pictures = fromRoot('.cache/hosts');

/** Checks each page at each width, or at one of them. Pages follow one another in one browser. Needs what `npm run build` makes. */
export function checkHosts(engine: EngineName, onlyWidth?: 1280 | 360): void {
  let server: ServedFolder;
  let probe: string;
  let visits = 0;
  let opened = '';

  const { page, check } = usePage(engine, { prepare: async () => void (opened = '') });
  before(async () => {
    [server, probe] = [await serveHosts(), await bundleProbe()];
    mkdirSync(pictures, { recursive: true });
  });
  after(() => {
    server.close();
    console.log(`Pages of others in ${engine}: ${hosts.length} pages, ${visits} visits; pictures in .cache/hosts.`);
  });

  /** One opening serves all widths, as a telephone is turned; where windows are not as narrow, a frame of the page's own site is. */
  const open = async (path: string) => {
    opened = path;
    await page.setViewport(...sizes[0]);
    await page.goto(server.address + path);
    if (path.startsWith(framed)) await page.enterFrame();
    await page.until(() => part('technopole-programme >>> .view-switch') && part('technopole-registration-button >>> .prices'));
    await page.evaluate(() => document.querySelector('technopole-programme')!.allDrawn);
    await page.run(probe);
  };

  for (const host of hosts) {
    for (const [width, height] of sizes.filter(([each]) => each === (onlyWidth ?? each))) {
      check(`${host}, ${width} pixels wide`, async () => {
        const path = width === 360 && page.needsFrame ? `${framed}${host}.html` : `hosts/${host}/`;
        if (opened !== path) await open(path);
        await page.setViewport(width, height);
        visits++;
        expect(await page.evaluate(() => new Promise((resolve) => setTimeout(() => resolve(window.innerWidth), 200)))).to.equal(width);
        await page.screenshot(join(pictures, `${host}-${width}-${engine}.png`));
        const rows = await page.evaluate(() => [...part('technopole-programme')!.shadowRoot!.querySelectorAll('.list .session')].filter((row) => row.checkVisibility()).length);
        const faults = [...(await page.evaluate(() => window.probe.listFaults())), ...(await listPaleTexts(page)), ...(await listFaultsOfVisit(page))];
        const errors = (await errorsOf(page)).filter((error) => !ownFaults[host]?.test(error));
        expect({ rows, faults, errors }).to.deep.equal({ rows: 55, faults: [], errors: [] });
      });
    }
  }
}

async function serveHosts(): Promise<ServedFolder> {
  const { entry } = JSON.parse(readFileSync(fromRoot('dist/embed/manifest.json'), 'utf8')) as { entry: string };
  return startExampleServer({
    folders: { '/hosts/': fromRoot('test/e2e/hosts'), '/embed/': fromRoot('dist/embed'), '/forum-2027/': fromRoot('docs/examples/forum-2027') },
    files: {
      '/listen.js': readFileSync(fromRoot('test/e2e/listen.js'), 'utf8'),
      ...Object.fromEntries(hosts.map((host) => [`/${framed}${host}.html`, frameOf(host)])),
    },
    words: { embed: `/embed/${entry}`, now: '2027-10-03T09:00:00+02:00' },
    port: 0,
  });
}

/** A page around a page of others, which does not scroll itself: what scrolls is what is shown. */
function frameOf(host: string): string {
  return `<!doctype html><style>html { overflow: hidden } body { margin: 0 } iframe { display: block; width: ${sizes[1][0]}px; height: 100vh; border: 0 }</style><iframe src="/hosts/${host}/"></iframe>`;
}

async function bundleProbe(): Promise<string> {
  const { outputFiles } = await build({ entryPoints: [fromRoot('test/e2e/host-probe.ts')], bundle: true, format: 'iife', write: false });
  return outputFiles[0]!.text;
}

/** Texts that do not stand out from what is behind them, as axe judges: without what the page has added to the objects of the language, by which axe stumbles. */
async function listPaleTexts(page: EnginePage): Promise<string[]> {
  await page.evaluate(() => {
    const added = [Object, Array, String, Function].flatMap(({ prototype }) => Object.keys(prototype).map((name) => ({ prototype, name, how: Object.getOwnPropertyDescriptor(prototype, name)! })));
    for (const { prototype, name } of added) Reflect.deleteProperty(prototype, name);
    Object.assign(window, { addAgain: () => added.forEach(({ prototype, name, how }) => Object.defineProperty(prototype, name, how)) });
  });
  try {
    if (!(await page.evaluate(() => 'axe' in window))) await page.run(axe.source);
    return await page.evaluate(async () => {
      const { axe: judge } = window as unknown as { axe: typeof axe };
      const { violations, passes } = await judge.run({ include: [['technopole-programme'], ['technopole-registration-button']] }, { runOnly: ['color-contrast'] });
      if (passes.length === 0) return ['axe has judged nothing'];
      return violations.flatMap(({ nodes }) => nodes.slice(0, 3).map(({ target, any }) => `pale: ${String(target)} ${any[0]?.message}`));
    });
  } finally {
    await page.evaluate(() => (window as unknown as { addAgain: () => void }).addAgain());
  }
}
