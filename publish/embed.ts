import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A file of the bundle that pages embed. */
export interface EmbedFile {
  readonly name: string;
  /** SHA-384, as an `integrity` attribute has it (SRI). */
  readonly integrity: string;
}

/** Where the bundle lies: beside what is built; from the source it is found there, too. Empty where it is not built. */
export const embedFolder = ['../embed/', '../dist/embed/'].map((path) => fileURLToPath(new URL(path, import.meta.url))).find((folder) => existsSync(join(folder, 'manifest.json'))) ?? '';

/** The script that pages embed. */
export function embedScript(): EmbedFile {
  const { entry, files } = readManifest();
  return files.find(({ name }) => name === entry)!;
}

/** Every file of the bundle. */
export function embedFiles(): readonly EmbedFile[] {
  return readManifest().files;
}

function readManifest(): { entry: string; files: readonly EmbedFile[] } {
  return JSON.parse(readFileSync(join(embedFolder, 'manifest.json'), 'utf8')) as { entry: string; files: readonly EmbedFile[] };
}
