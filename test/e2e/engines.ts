/** Whole pages in any of the three engines, behind one small interface. */
import { after, before, it } from '../harness.js';
import { openPuppeteer } from './engine-puppeteer.js';
import { openWebKit } from './engine-webkit.js';
import { EnginePage, type EngineName, type Programs, type Steering } from './engine-page.js';

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

/** Whether there are tests in an engine. Where changes are checked it must be there; elsewhere a missing one is passed over. */
const isTested = (engine: EngineName) => chosenEngines.includes(engine) && (programs[engine] !== undefined || isChecked);

export interface PageOptions {
  /** Folder for what pages offer as a file; by default it is refused. */
  readonly downloads?: string;
  /** What is done to the page of each browser that is opened. */
  readonly prepare?: (page: EnginePage) => Promise<void>;
}

/**
 * The page of one browser for the tests of a suite: there before the first of them, and closed after the last.
 *
 * `check` declares a test that is run again, once, in a new browser where the browser itself has crashed or hung in it; a page that
 * brings it down does so twice.
 */
export function usePage(engine: EngineName, { downloads, prepare }: PageOptions = {}): { readonly page: EnginePage; readonly check: (claim: string, act: () => Promise<void>) => void } {
  const page = new EnginePage(engine, () => openEngine(engine, downloads));
  const renew = async () => {
    if (!isTested(engine)) return;
    await page.renew();
    await prepare?.(page);
  };
  before(renew);
  after(() => page.close());
  const check = (claim: string, act: () => Promise<void>) => (isTested(engine) ? it : it.skip)(claim, () => againAfterCrash(act, renew));
  return { page, check };
}

async function openEngine(engine: EngineName, downloads: string | undefined): Promise<Steering> {
  if (!programs[engine]) throw new Error(explainMissing([engine]));
  return engine === 'webkit' ? openWebKit(programs.webkit!, downloads) : openPuppeteer(engine, programs[engine], downloads);
}

/** What the driver says when the browser has crashed, or opens no page any more. */
const browserFault = /session deleted because of page crash|timeout when running "url"/;

async function againAfterCrash(act: () => Promise<void>, renew: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (!browserFault.test(String(error))) throw error;
    console.log('The browser has crashed or opens no page; once more in a new one.');
    await renew();
    await act();
  }
}
