import { existsSync } from 'node:fs';
import { describe } from './harness.js';

/** Real schedules, calendars, address books and official schemas; they stand beside this checkout or nowhere, and are no part of it. */
export const realData = new URL('../../shared/data/', import.meta.url);

/** Whether a file or folder of the real data is there. */
export function hasReal(path: string): boolean {
  return existsSync(new URL(path, realData));
}

/** A suite on real data. Where that is not there, one line says so, which `tools/node-reporter.mjs` counts as a skipped test. */
export function describeReal(isThere: boolean, subject: string, define: () => void): void {
  if (isThere) return describe(subject, define);
  console.log(`No real data beside this checkout: "${subject}" is passed over.`);
}
