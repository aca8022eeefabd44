/** What a visitor does with a programme on somebody else's page, and what gets in the way. */
import type { EnginePage } from './engine-page.js';

const programme = 'technopole-programme >>> ';

/** Goes through a visit, and tells what went wrong, step by step; a step that fails does not keep the next from being tried. */
export async function listFaultsOfVisit(page: EnginePage): Promise<string[]> {
  const faults: string[] = [];
  for (const [name, step] of Object.entries({ openByKeyboard, openByMouse, openByAddress, goBackByKeyboard, keep, changeView })) {
    await step(page).catch((error: unknown) => faults.push(`${name}: ${error instanceof Error ? error.message : String(error)}`));
    await closeDialog(page);
  }
  return faults;
}

/** After a step that failed. */
async function closeDialog(page: EnginePage): Promise<void> {
  await page.evaluate(() => {
    const dialog = part('technopole-programme >>> dialog') as HTMLDialogElement | null;
    if (dialog?.open) dialog.close();
  });
}

async function openByKeyboard(page: EnginePage): Promise<void> {
  await page.evaluate(() => part('technopole-programme >>> [data-session=ouverture] a')!.focus());
  await page.press('Enter');
  await expectDialog(page);
  await leave(page, 'ouverture');
}

async function openByMouse(page: EnginePage): Promise<void> {
  await page.click(`${programme}[data-session=photonique] a`);
  await expectDialog(page);
  await leave(page, 'photonique');
}

/** A link of somebody else to a session late in the programme; nothing has the focus yet. */
async function openByAddress(page: EnginePage): Promise<void> {
  await page.evaluate(() => {
    (document.querySelector('technopole-programme')!.shadowRoot!.activeElement as HTMLElement | null)?.blur();
    scrollTo(0, 0);
    location.hash = '#session-cloture';
  });
  await expectDialog(page);
  await leave(page, 'cloture');
  await expectFocusInSight(page);
}

/** Against the flow of the page what takes the focus comes in at the upper edge, where headers stick. */
async function goBackByKeyboard(page: EnginePage): Promise<void> {
  await page.evaluate(async () => {
    const link = part('technopole-programme >>> [data-session=cloture] a')!;
    link.focus({ preventScroll: true });
    scrollBy({ top: inWindow(link, link.getBoundingClientRect()).top - 140, behavior: 'instant' });
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
  for (let steps = 0; steps < 4; steps++) {
    await page.press('Shift+Tab');
    await expectFocusInSight(page);
  }
}

async function keep(page: EnginePage): Promise<void> {
  for (const isKept of ['true', 'false']) {
    await page.click(`${programme}[data-session=ouverture] .star`);
    await page.until((wanted) => part('technopole-programme >>> [data-session=ouverture] .star')!.getAttribute('aria-pressed') === wanted, isKept);
  }
}

/** The second view is the grid, or where that has no room what is on now. */
async function changeView(page: EnginePage): Promise<void> {
  await page.click(`${programme}.view-switch button:nth-child(2)`);
  await page.until(() => part('technopole-programme >>> .grid:not([hidden]) .cell, .now:not([hidden]) .now-time')?.checkVisibility());
  await page.click(`${programme}.view-switch button:nth-child(1)`);
  await page.until(() => part('technopole-programme >>> .list:not([hidden]) .session')?.checkVisibility());
}

/** The details stand in the window, over everything, and can be closed there. */
async function expectDialog(page: EnginePage): Promise<void> {
  await page.until(() => part('technopole-programme >>> dialog .actions')?.checkVisibility());
  const fault = await page.evaluate(async () => {
    const dialog = part('technopole-programme >>> dialog')!;
    await Promise.all(dialog.getAnimations().map((animation) => animation.finished));
    const { left, right, top, bottom, height } = inWindow(dialog, dialog.getBoundingClientRect());
    const isInside = left >= -1 && top >= -1 && right <= innerWidth + 1 && bottom <= innerHeight + 1 && height > 100;
    return isInside ? '' : `the dialog lies at ${[left, top, right, bottom].map(Math.round).join()} in a window of ${innerWidth} by ${innerHeight}`;
  });
  if (fault) throw new Error(fault);
}

/** Escape closes the details, and gives the focus back to the link of the session. A browser tells of the closing later: then the address follows. */
async function leave(page: EnginePage, id: string): Promise<void> {
  await page.press('Escape');
  await page.until(() => !part('technopole-programme >>> dialog')!.checkVisibility());
  await page.until((session) => document.querySelector('technopole-programme')!.shadowRoot!.activeElement?.closest<HTMLElement>('[data-session]')?.dataset['session'] === session, id);
  await page.until(() => !location.hash.includes('session-'));
}

/** Scrolling takes its time, and what is laid out on the way moves it: what counts is where it ends. */
async function expectFocusInSight(page: EnginePage): Promise<void> {
  const deadline = Date.now() + 5_000;
  for (;;) {
    const cover = await page.evaluate(() => window.probe.whatCoversFocus());
    if (!cover) return;
    if (Date.now() > deadline) throw new Error(cover);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
