/** What an organiser has published, checked, for pages that are built: from an address, or from a folder. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Copies for when the source is down. Keep this folder with your site. */
const copies = 'published-copies';

/** A fragment and the script of the elements, fresh or else the last good copy; throws where there is neither. */
export async function published(site, name, lang) {
  const copy = join(copies, createHash('sha256').update(site).digest('hex').slice(0, 12), `${name}.${lang}.json`);
  try {
    const found = await readChecked(site, `fragments/${name}.${lang}.html`);
    await mkdir(dirname(copy), { recursive: true });
    await writeFile(copy, JSON.stringify(found));
    return found;
  } catch (error) {
    const kept = await readFile(copy, 'utf8').catch(() => Promise.reject(new Error(`${site}: ${error.message}`, { cause: error })));
    console.warn(`${site}: ${error.message} The last good copy is shown.`);
    return JSON.parse(kept);
  }
}

/** Tells that bytes are those of the manifest: a page must not show half a file, or somebody else's. */
async function readChecked(site, path) {
  const { generator, files } = JSON.parse(await read(site, 'manifest.json'));
  if (generator !== 'technopole-events') throw new Error('This is no published event.');
  const integrity = files.find((file) => file.path === path)?.integrity;
  if (!integrity) throw new Error(`${path} is not published.`);
  const html = await read(site, path);
  if (`sha384-${createHash('sha384').update(html).digest('base64')}` !== integrity) throw new Error(`${path} is not what manifest.json says.`);
  // The address that the files were published for, also where they are read from a folder.
  const [, address] = /^<technopole-[a-z-]+ src="(https?:[^"]+)"/.exec(html) ?? [];
  if (!address) throw new Error(`${path} has no address: publish with --url.`);
  // Scripts of earlier versions stay published for pages that name them; the newest is last.
  const scripts = files.filter((file) => /^embed\/technopole-events-\d[\w.-]*\.js$/.test(file.path));
  const script = scripts.sort((one, other) => one.path.localeCompare(other.path, 'en', { numeric: true })).at(-1);
  return { html, script: { src: new URL(script.path, address).href, integrity: script.integrity } };
}

async function read(site, path) {
  if (!/^https?:/.test(site)) return readFile(join(site, path), 'utf8');
  const response = await fetch(new URL(path, site.replace(/\/?$/, '/')), { redirect: 'error', signal: AbortSignal.timeout(10_000) });
  if (!response.ok) throw new Error(`${path}: ${response.status}.`);
  return response.text();
}
