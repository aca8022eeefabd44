import { readdirSync, readFileSync, statSync } from 'node:fs';
import type { EventSource } from '../../src/import/index.js';
import { describeReal, hasReal, realData as folder } from '../real-data.js';

/** Whether the real sources are there; they are not part of the project. */
export const hasSources = hasReal('pretalx-api/');

/** Suites on real sources; one line where those are not there. */
export function describeSources(subject: string, define: () => void): void {
  describeReal(hasSources, subject, define);
}

/** A real source: a file, or all files of a folder. */
export function readRealSource(path: string): EventSource {
  const url = new URL(path, folder);
  if (!statSync(url).isDirectory()) return new Uint8Array(readFileSync(url));
  return Object.fromEntries(readdirSync(url).filter((name) => name.endsWith('.json')).map((name) => [name, new Uint8Array(readFileSync(new URL(`${path}/${name}`, folder)))]));
}

/** The text of a real file. */
export function readRealText(path: string): string {
  return readFileSync(new URL(path, folder), 'utf8');
}

/** Paths of real files below a folder whose name ends so. */
export function listReal(path: string, ending: string): string[] {
  return readdirSync(new URL(path, folder), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith(ending)).map((name) => `${path}/${name}`).sort();
}
