import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { ForeignFolderError, writeSite } from '../../publish/site/write-site.js';
import { after, before, beforeEach, describe, expect, it } from '../harness.js';
import { listFiles, readManifest } from './published-site.js';

let root: string;
let out: string;
let count = 0;
before(() => void (root = mkdtempSync(join(tmpdir(), 'technopole-events-site-'))));
beforeEach(() => void (out = join(root, `case-${count++}`, 'site')));
after(() => rmSync(root, { recursive: true }));

const long = (text: string) => `${text}\n`.repeat(200);
const version = (number: number) => Array.from({ length: 40 }, (_, index) => ({ path: `pages/${index}.html`, content: long(`version ${number}, page ${index}`) }));
const neighbours = () => readdirSync(join(out, '..'));

describe('a site that is written', () => {
  it('lists every file with its size and hash, and lies ready in compressed forms', async () => {
    await writeSite(out, [{ path: 'a.html', content: long('été en Provence') }, { path: 'b/c.png', content: new Uint8Array([1, 2, 3]) }]);
    const manifest = readManifest(out);
    expect(manifest.map(({ path }) => path)).to.deep.equal(['a.html', 'b/c.png']);
    for (const { path, bytes, integrity } of manifest) {
      const content = readFileSync(join(out, path));
      expect([content.byteLength, `sha384-${createHash('sha384').update(content).digest('base64')}`]).to.deep.equal([bytes, integrity]);
    }
    expect(String(brotliDecompressSync(readFileSync(join(out, 'a.html.br'))))).to.equal(long('été en Provence'));
    expect(String(gunzipSync(readFileSync(join(out, 'a.html.gz'))))).to.equal(long('été en Provence'));
    expect(listFiles(out)).to.deep.equal(['a.html', 'a.html.br', 'a.html.gz', 'b/c.png', 'manifest.json']);
  });

  it('can be read by the user of a server', async () => {
    await writeSite(out, version(1));
    expect(statSync(out).mode & 0o755).to.equal(0o755);
  });

  it('is the former one until the new one is whole, for who reads all the time', async () => {
    await writeSite(out, version(1));
    const seen = new Set<string>();
    let isWriting = true;
    const reading = (async () => {
      while (isWriting) {
        // One look at the folder, as a server resolves a path, then all its pages.
        const entries = readManifest(out);
        const folder = join(out, '..', readdirSync(join(out, '..')).find((name) => name.startsWith('.site-') && !name.endsWith('.link'))!);
        if (existsSync(join(folder, 'manifest.json'))) seen.add(entries.map(({ integrity }) => integrity).join());
        await new Promise((resolve) => setImmediate(resolve));
      }
    })();
    for (let number = 2; number < 12; number++) await writeSite(out, version(number));
    isWriting = false;
    await reading;
    const whole = (number: number) => version(number).sort((a, b) => (a.path < b.path ? -1 : 1)).map(({ content }) => `sha384-${createHash('sha384').update(content).digest('base64')}`).join();
    const versions = new Set(Array.from({ length: 11 }, (_, index) => whole(index + 1)));
    expect([...seen].every((one) => versions.has(one)), 'only whole versions').to.equal(true);
    expect(seen.size).to.be.greaterThan(2);
    expect(neighbours()).to.have.length(2);
  });

  it('stays as it was when writing fails, and nothing is left over', async () => {
    await writeSite(out, version(1));
    async function* failing() {
      yield* version(2).slice(0, 20);
      throw new Error('no more');
    }
    const error = await writeSite(out, failing()).catch((thrown: Error) => thrown);
    expect((error as Error).message).to.equal('no more');
    expect(readFileSync(join(out, 'pages/3.html'), 'utf8')).to.equal(long('version 1, page 3'));
    expect(neighbours()).to.have.length(2);
  });

  it('writes only what has changed, and leaves the rest its time', async () => {
    await writeSite(out, version(1));
    const before = statSync(join(out, 'pages/1.html')).mtimeMs;
    const changed = version(1).map((file, index) => (index === 0 ? { ...file, content: long('new') } : file));
    const { files, unchanged } = await writeSite(out, changed);
    expect([files, unchanged]).to.deep.equal([40, 39]);
    expect(statSync(join(out, 'pages/1.html')).mtimeMs).to.equal(before);
    expect(readFileSync(join(out, 'pages/0.html'), 'utf8')).to.equal(long('new'));
    expect(gunzipSync(readFileSync(join(out, 'pages/1.html.gz'))).toString()).to.equal(long('version 1, page 1'));
  });

  it('writes anew what somebody has changed by hand', async () => {
    await writeSite(out, version(1));
    writeFileSync(join(out, 'pages/1.html'), 'spoilt');
    const { unchanged } = await writeSite(out, version(1));
    expect([unchanged, readFileSync(join(out, 'pages/1.html'), 'utf8')]).to.deep.equal([39, long('version 1, page 1')]);
  });

  it('forgets pages that are no more, and keeps scripts of earlier versions', async () => {
    await writeSite(out, [...version(1), { path: 'embed/elements-1.js', content: 'one' }]);
    await writeSite(out, [...version(1).slice(0, 3), { path: 'embed/elements-2.js', content: 'two' }]);
    expect(readManifest(out).map(({ path }) => path)).to.deep.equal(['embed/elements-1.js', 'embed/elements-2.js', 'pages/0.html', 'pages/1.html', 'pages/2.html']);
  });

  it('takes no folder that is not its own', async () => {
    mkdirSync(out, { recursive: true });
    writeFileSync(join(out, 'precious.txt'), 'mine');
    const error = await writeSite(out, version(1)).catch((thrown: unknown) => thrown);
    expect(error).to.be.instanceOf(ForeignFolderError);
    expect(readFileSync(join(out, 'precious.txt'), 'utf8')).to.equal('mine');
  });

  it('takes the place of a copy of a site, which is a folder and no link', async () => {
    await writeSite(join(out, '..', 'other'), version(1));
    mkdirSync(out, { recursive: true });
    for (const name of ['manifest.json']) writeFileSync(join(out, name), readFileSync(join(out, '..', 'other', name)));
    await writeSite(out, version(2));
    expect(readFileSync(join(out, 'pages/0.html'), 'utf8')).to.equal(long('version 2, page 0'));
  });

  it('refuses two files of one name, and a way out of the site', async () => {
    const twice = await writeSite(out, [{ path: 'a', content: '' }, { path: 'a', content: '' }]).catch((thrown: Error) => thrown.message);
    const outside = await writeSite(out, [{ path: '../a', content: '' }]).catch((thrown: Error) => thrown.message);
    expect([twice, outside]).to.deep.equal(['Two files of the site are called a.', 'A file of the site would lie outside it: ../a']);
    expect(existsSync(out)).to.equal(false);
  });
});
