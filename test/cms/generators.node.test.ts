/** The examples for Eleventy and Astro: they build, show what is published, and are what their guides say. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { after, before, describe, expect, it } from '../harness.js';
import { chromiumPath, launchChromium, shownByElement, visit } from './browser.js';
import { filesOf, generators, prepareExample, type Example } from './generators.js';
import { give, openSourceServer, poison, publishExample, type Manifest, type SourceServer } from './source-server.js';

let folder: string;
let site: string;
let server: SourceServer;
let browser: Browser | undefined;
let checked = 0;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'technopole-events-generators-'));
  site = join(folder, 'site');
  server = await openSourceServer(site);
  await publishExample('forum-2011', site, server.source('forum').url);
  if (chromiumPath) browser = await launchChromium();
});

after(async () => {
  await browser?.close();
  server?.close();
  await rm(folder, { recursive: true, force: true });
  console.log(`site generators: ${checked} claims checked`);
});

const fragment = (name: string, lang = 'fr') => readFile(join(site, `fragments/${name}.${lang}.html`), 'utf8');
const scripts = (page: string) => [...page.matchAll(/<script type="module"[^>]*>/g)].map(([tag]) => tag);

/** All before the first suite: while one is awaited between suites, the runner believes that all is done. */
const examples = new Map<string, Example>();
for (const generator of generators) {
  try {
    examples.set(generator.name, await prepareExample(generator));
  } catch (error) {
    // Where changes are checked it must be there.
    if (process.env['CI'] === 'true') throw error;
    console.log(`${generator.name} was not tested: ${(error as Error).message.split('\n')[0]}`);
  }
}

for (const { name, pages } of generators) {
  const example = examples.get(name);

  /** A claim that needs the generator. */
  const check = (claim: string, act: (example: Example) => Promise<void>) => (example ? it : it.skip)(claim, async () => {
    await act(example!);
    checked++;
  });

  describe(`the example for ${name}`, () => {
    after(() => example?.remove());

    check('shows what is published in a folder, byte for byte, and the script once where it is needed', async ({ build, page }) => {
      await build(site);
      const [french, english, plain] = await Promise.all([page(pages.french), page(pages.english), page(pages.plain)]);
      for (const element of ['registration', 'programme']) expect(french.includes(await fragment(element)), element).to.equal(true);
      expect(english.includes(await fragment('programme', 'en'))).to.equal(true);
      const manifest = JSON.parse(await readFile(join(site, 'manifest.json'), 'utf8')) as Manifest;
      const { path, integrity } = manifest.files.find((file) => /^embed\/technopole-events-\d/.test(file.path))!;
      const tag = `<script type="module" src="${server.source('forum').url}${path}" integrity="${integrity}" crossorigin="anonymous">`;
      expect([french, english, plain].map(scripts)).to.deep.equal([[tag], [tag], []]);
    });

    check('shows the same from an address', async ({ build, page }) => {
      const before = await page(pages.french);
      await build(server.source('forum').url);
      expect((await page(pages.french)) === before).to.equal(true);
    });

    check('shows the last good copy where the source is down or its bytes are wrong, and says so', async ({ build, page }) => {
      const source = server.source(`${name}-later`);
      const manifest = JSON.parse(await readFile(join(site, 'manifest.json'), 'utf8')) as Manifest;
      await build(source.url);
      const good = await page(pages.french);
      source.answers.set('*', give('', 500));
      expect(await build(source.url)).to.contain('The last good copy is shown.');
      expect((await page(pages.french)) === good).to.equal(true);
      source.answers.clear();
      poison(source, manifest, 'fragments/programme.fr.html', '<p>poison</p>', false);
      expect(await build(source.url)).to.contain('is not what manifest.json says');
      expect((await page(pages.french)) === good).to.equal(true);
    });

    check('is not built where there is no copy: what is online stays', async ({ build }) => {
      const source = server.source(`${name}-never`);
      const manifest = JSON.parse(await readFile(join(site, 'manifest.json'), 'utf8')) as Manifest;
      poison(source, manifest, 'fragments/programme.fr.html', '<p>poison</p>', false);
      const failure = await build(source.url).catch((error: { stdout: string; stderr: string }) => ({ said: error.stdout + error.stderr }));
      expect(typeof failure === 'string' ? 'built' : failure.said).to.contain('fragments/programme.fr.html is not what manifest.json says');
    });

    check('is read without script, and taken over with it', async ({ build, output }) => {
      if (!browser) return;
      await build(site);
      const pageServer = await serve(output);
      const address = `http://127.0.0.1:${(pageServer.address() as AddressInfo).port}/${pages.french}`;
      const read = await visit(browser, address, false, async (page) => [await page.locator('technopole-programme .te-session').count(), await page.locator('technopole-registration-button').innerText()] as const);
      const taken = await visit(browser, address, true, shownByElement);
      pageServer.close();
      expect(read[0]).to.equal([...(await fragment('programme')).matchAll(/<li class="te-session[ "]/g)].length).and.be.greaterThan(0);
      expect(read[1]).to.contain('S’inscrire');
      expect(taken).to.equal(read[0]);
      console.log(`${name}: sessions read without script: ${read[0]}, with: ${taken}`);
    });
  });

  describe(`the guide for ${name}`, () => {
    it('shows the code of the example, in both languages', async () => {
      const guide = await readFile(new URL(`../../docs/guides/${name}.md`, import.meta.url), 'utf8');
      const shown = [...guide.matchAll(/^`([\w./]+)`:?\s+```\w+\n([\s\S]*?)^```$/gm)].map(([, path = '', code = '']) => [path, code] as const);
      const files = await filesOf(name);
      expect(shown.length).to.be.at.least(6);
      for (const [path, code] of shown) expect(code, path).to.equal(files.get(path));
      const halves = guide.split('\n## English\n').map((half) => [...half.matchAll(/^```\w+$/gm)].length);
      expect(halves[0]).to.equal(halves[1]);
      console.log(`docs/guides/${name}.md: ${shown.length} blocks are files of the example`);
    });
  });
}

it('reads what is published in the same way in both examples', async () => {
  const [eleventy, astro] = await Promise.all([filesOf('eleventy'), filesOf('astro')]);
  expect(eleventy.get('published.js')).to.equal(astro.get('src/published.js'));
});

/** A web server for built pages. */
async function serve(output: string): Promise<Server> {
  const pageServer = createServer((request, response) => {
    readFile(join(output, new URL(request.url ?? '/', 'http://page').pathname)).then((content) => response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(content), () => response.writeHead(404).end());
  });
  await new Promise<void>((resolve) => pageServer.listen(0, '127.0.0.1', resolve));
  return pageServer;
}
