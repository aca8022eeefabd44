import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { it } from '../harness.js';

const { findPrograms } = (await import(new URL('../../tools/browsers.mjs', import.meta.url).href)) as { findPrograms: () => Programs };

interface Programs {
  readonly chromium?: string;
  readonly nginx?: string;
  readonly brotli?: string;
  readonly apache?: string;
}

/** The programs of this machine. */
export const programs = findPrograms();
const { chromium: executablePath, nginx } = programs;

/** What serves the sites; nothing where it is not installed. */
export const server = executablePath && nginx;
/** A test that needs a server and a browser; where changes are checked both must be there. */
export const check = server || process.env['CI'] === 'true' ? it : it.skip;
/** Sizes of the window: a screen, and a telephone. */
export const sizes = [{ width: 1280, height: 900 }, { width: 360, height: 740 }] as const;
/** Pages of the fictional Forum: one of each element, then those of one session, person and cluster. */
export const pages = ['index', 'programme', 'speakers', 'clusters', 'contacts', 'partners', 'registration', 'press', 'calendar', 'sessions/ouverture', 'speakers/arroyoclaro', 'clusters/biovaranne'] as const;

/** Opens a browser. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: executablePath!, args: ['--no-first-run', '--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])] });
}

/** Opens a page, in Paris, and closes it again; the script of the elements comes after `lateMs`, or never. */
export async function visit<T>(browser: Browser, address: string, { lateMs, ...options }: BrowserContextOptions & { readonly lateMs?: number }, act: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ locale: 'fr', timezoneId: 'Europe/Paris', viewport: sizes[0]!, ...options });
  try {
    const page = await context.newPage();
    await page.route('**/embed/technopole-events-*.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, lateMs ?? 0));
      await (lateMs === undefined ? route.abort() : route.continue());
    });
    await page.addInitScript(() => {
      const shifts: number[] = ((window as unknown as { shifts: number[] }).shifts = []);
      new PerformanceObserver((list) => list.getEntries().forEach((entry) => shifts.push((entry as unknown as { value: number }).value))).observe({ type: 'layout-shift', buffered: true });
    });
    // The content of a page is only said to be there when its modules have run.
    await page.goto(address, { waitUntil: 'commit' });
    await page.locator('.te-foot').waitFor();
    return await act(page);
  } finally {
    await context.close();
  }
}

/** How much has moved on a page without a visitor's doing, as browsers count it. */
export const shiftsOf = (page: Page) => page.evaluate(() => (window as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0));
/** Waits until the elements of the page show something of their own. */
export const takenOver = (page: Page) => page.waitForFunction(() => [...document.querySelectorAll(':has(> [data-published])')].filter(({ localName }) => localName.includes('-')).every(({ shadowRoot }) => shadowRoot?.querySelector('.root') && !shadowRoot.querySelector('slot')));
/** Waits for what comes late. */
export const settled = (page: Page) => page.waitForTimeout(700);
/** The first session in sight and its place, in the programme or in what was published of it. */
export const place = (page: Page) =>
  page.evaluate(() => {
    const element = document.querySelector('technopole-programme')!;
    const hasTaken = element.shadowRoot && !element.shadowRoot.querySelector('slot');
    const rows = [...(hasTaken ? element.shadowRoot!.querySelectorAll<HTMLElement>('[data-session]') : element.querySelectorAll<HTMLElement>('[id^=session-]'))];
    const row = rows.find((candidate) => candidate.getBoundingClientRect().top >= 0);
    return row && { id: row.dataset['session'] ?? row.id.slice(8), top: Math.round(row.getBoundingClientRect().top) };
  });
