import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { EventDocument } from '../../schemas/index.js';

/** A file that lies beside the source, and where a document names it. */
export interface LocalFile {
  /** Relative to the document, and to the site. */
  readonly path: string;
  /** Where it lies; nothing where it is missing. */
  readonly source: string | undefined;
}

/** Pictures and files that the document names by a path relative to itself; what leads out of its folder, or is hidden in it, counts as missing. */
export function localFiles(document: EventDocument, folder: string | undefined): LocalFile[] {
  const paths = new Set<string>();
  collect(document, paths);
  return [...paths].sort().map((path) => ({ path, source: folder === undefined ? undefined : find(path, folder) }));
}

function collect(value: unknown, paths: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    if (key === 'url' && typeof part === 'string' && isRelative(part)) paths.add(decode(part.replace(/[?#].*/, '')));
    else collect(part, paths);
  }
}

function isRelative(address: string): boolean {
  return !/^([a-z][a-z0-9+.-]*:|\/|[?#])/i.test(address);
}

function find(path: string, folder: string): string | undefined {
  const parts = path.split('/');
  if (parts.some((part) => part === '' || part.startsWith('.') || /[\\\0:]/.test(part))) return undefined;
  const file = join(folder, ...parts);
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
