/** Whole pages in any of the three engines, behind one small interface. */
import { it } from '../harness.js';
import { openPuppeteer } from './engine-puppeteer.js';
import { openWebKit } from './engine-webkit.js';
import type { EngineName, EnginePage, Programs } from './engine-page.js';

const { engines, explainMissing, findPrograms } = (await import(new URL('../../tools/browsers.mjs', import.meta.url).href)) as {
  engines: readonly EngineName[];
  explainMissing: (names: readonly EngineName[]) => string;
  findPrograms: () => Programs;
};
const programs = findPrograms();
const isChecked = process.env['CI'] === 'true';
const asked = process.env['ENGINES']?.split(',');

/** The engines to test in: all, or those that `ENGINES` names, with commas between them. */
export const chosenEngines = engines.filter((engine) => isChecked || !asked || asked.includes(engine));

const missing = chosenEngines.filter((engine) => !programs[engine]);
if (missing.length > 0) console.log(`${missing.join(', ')}: not tested. ${explainMissing(missing)}`);

/** A test in an engine. Where changes are checked the engine must be there; elsewhere a missing one is passed over. */
export function checkIn(engine: EngineName): typeof it | typeof it.skip {
  return chosenEngines.includes(engine) && (programs[engine] || isChecked) ? it : it.skip;
}

/**
 * Opens a browser with one page; nothing where it is passed over.
 *
 * @param downloads Folder for what pages offer as a file; by default it is refused.
 */
export async function openEngine(engine: EngineName, downloads?: string): Promise<EnginePage | undefined> {
  if (!chosenEngines.includes(engine) || (!programs[engine] && !isChecked)) return undefined;
  if (!programs[engine]) throw new Error(explainMissing([engine]));
  return engine === 'webkit' ? openWebKit(programs.webkit!, downloads) : openPuppeteer(engine, programs[engine], downloads);
}

/** What the driver says when the browser has crashed, or opens no page any more. */
const browserFault = /session deleted because of page crash|timeout when running "url"/;

/** Runs a test again, once, where the browser itself has crashed or hung in it, in a new one from `reopen`; a page that brings it down does so twice. */
export async function againAfterCrash(act: () => Promise<void>, reopen: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (!browserFault.test(String(error))) throw error;
    console.log('The browser has crashed or opens no page; once more in a new one.');
    await reopen();
    await act();
  }
}
