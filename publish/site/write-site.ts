import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { access, chmod, copyFile, link, lstat, mkdir, mkdtemp, readFile, readlink, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { compressedForms } from './compress.js';
import type { SiteFile } from './site-files.js';

/** A file of a site as its manifest tells it. */
export interface ManifestEntry {
  readonly path: string;
  readonly bytes: number;
  /** SHA-384, as an `integrity` attribute has it (SRI). */
  readonly integrity: string;
}

/** What has been written. */
export interface WrittenSite {
  readonly files: number;
  readonly bytes: number;
  /** Files that were there already, the same. */
  readonly unchanged: number;
}

/** Where something else than a site of ours stands. */
export class ForeignFolderError extends Error {
  override readonly name = 'ForeignFolderError';
}

/** The list of all files, which also tells a site of ours from any other folder. */
export const manifestName = 'manifest.json';

/** What stays when another version is published: pages of partners name scripts of earlier versions with their hashes. */
const keptFolder = 'embed/';

/**
 * Writes a site so that readers see the former one until the new one is whole: into a folder of its own beside `out`, to which `out`, a
 * symbolic link, is then turned in one step. What has not changed is linked and not written, and keeps its time. Whatever fails
 * leaves the former site as it was.
 */
export async function writeSite(out: string, files: AsyncIterable<SiteFile> | Iterable<SiteFile>, onFile: (path: string) => void = () => undefined): Promise<WrittenSite> {
  const target = resolve(out);
  const former = await formerSite(target);
  await mkdir(dirname(target), { recursive: true });
  const folder = await mkdtemp(join(dirname(target), `.${basename(target)}-`));
  // Made for its owner alone; a server is another user.
  await chmod(folder, 0o755);
  try {
    const writer = new SiteWriter(folder, former);
    for await (const file of files) {
      await writer.add(file);
      onFile(file.path);
    }
    await writer.keepFormer();
    const written = await writer.finish();
    await turn(target, folder, former);
    return written;
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

interface FormerSite {
  readonly folder: string;
  readonly isLink: boolean;
  readonly entries: ReadonlyMap<string, ManifestEntry>;
}

async function formerSite(target: string): Promise<FormerSite | undefined> {
  const found = await lstat(target).catch(() => undefined);
  if (!found) return undefined;
  const isLink = found.isSymbolicLink();
  const folder = isLink ? resolve(dirname(target), await readlink(target)) : target;
  const manifest = await readFile(join(folder, manifestName), 'utf8').then((text) => JSON.parse(text) as { generator?: string; files?: readonly ManifestEntry[] }).catch(() => undefined);
  if (manifest?.generator !== 'technopole-events') throw new ForeignFolderError(target);
  return { folder, isLink, entries: new Map(manifest.files?.map((entry) => [entry.path, entry])) };
}

class SiteWriter {
  readonly #folder: string;
  readonly #former: FormerSite | undefined;
  readonly #entries = new Map<string, ManifestEntry>();
  readonly #folders = new Set<string>();
  #unchanged = 0;

  constructor(folder: string, former: FormerSite | undefined) {
    this.#folder = folder;
    this.#former = former;
  }

  async add({ path, content }: SiteFile): Promise<void> {
    if (this.#entries.has(path)) throw new Error(`Two files of the site are called ${path}.`);
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    const integrity = integrityOf(bytes);
    this.#entries.set(path, { path, bytes: bytes.byteLength, integrity });
    const file = await this.#place(path);
    if (this.#former?.entries.get(path)?.integrity === integrity && (await this.#reuse(path))) {
      this.#unchanged++;
      return;
    }
    await writeFile(file, bytes);
    for (const { ending, compressed } of await compressedForms(path, bytes)) await writeFile(file + ending, compressed);
  }

  /** Scripts of earlier versions stay. */
  async keepFormer(): Promise<void> {
    for (const entry of this.#former?.entries.values() ?? []) {
      if (!entry.path.startsWith(keptFolder) || this.#entries.has(entry.path)) continue;
      await this.#place(entry.path);
      if (await this.#reuse(entry.path)) this.#entries.set(entry.path, entry);
    }
  }

  async finish(): Promise<WrittenSite> {
    const files = [...this.#entries.values()].sort((one, other) => (one.path < other.path ? -1 : 1));
    await writeFile(join(this.#folder, manifestName), `${JSON.stringify({ generator: 'technopole-events', files }, undefined, 1)}\n`);
    return { files: files.length, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0), unchanged: this.#unchanged };
  }

  async #place(path: string): Promise<string> {
    const file = join(this.#folder, path);
    if (relative(this.#folder, file).startsWith('..')) throw new Error(`A file of the site would lie outside it: ${path}`);
    if (!this.#folders.has(dirname(file))) await mkdir(dirname(file), { recursive: true });
    this.#folders.add(dirname(file));
    return file;
  }

  /** Takes a file over with its compressed forms; the time of its last change stays, by which servers tell whether it has changed. */
  async #reuse(path: string): Promise<boolean> {
    const { folder } = this.#former!;
    const before = join(folder, path);
    const bytes = await readFile(before).catch(() => undefined);
    if (!bytes || integrityOf(bytes) !== this.#former!.entries.get(path)?.integrity) return false;
    for (const ending of ['', '.br', '.gz']) if (await exists(before + ending)) await linkOrCopy(before + ending, join(this.#folder, path) + ending);
    return true;
  }
}

/** Makes `target` lead to the new folder; where a real folder of ours stands there, it is moved away first. */
async function turn(target: string, folder: string, former: FormerSite | undefined): Promise<void> {
  const isWindows = process.platform === 'win32';
  const pointer = `${folder}.link`;
  await symlink(isWindows ? folder : basename(folder), pointer, isWindows ? 'junction' : 'dir');
  try {
    if (former && (!former.isLink || isWindows)) {
      const away = `${folder}.former`;
      await rename(target, away);
      await rename(pointer, target);
      await rm(away, { recursive: true, force: true });
      if (former.isLink) await rm(former.folder, { recursive: true, force: true });
      return;
    }
    await rename(pointer, target);
    if (former) await rm(former.folder, { recursive: true, force: true });
  } catch (error) {
    await rm(pointer, { force: true });
    throw error;
  }
}

async function linkOrCopy(from: string, to: string): Promise<void> {
  await link(from, to).catch(() => copyFile(from, to, constants.COPYFILE_FICLONE));
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(() => true, () => false);
}

function integrityOf(bytes: Uint8Array): string {
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
}
