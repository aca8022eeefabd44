import { afterPaint } from '../document/after-paint.js';

/** So long nothing has to move before a place counts as found, and so long it is looked for at most, in frames. */
const framesToSettle = 12;
const mostFrames = 180;
/** What a visitor does next takes the place of our scrolling. */
const ownMoves = ['wheel', 'touchstart', 'pointerdown', 'keydown'];

/**
 * Scrolls to a part of the page and stays there: what stands around it gets its true height only when the page has been scrolled
 * there, and moves it.
 *
 * @param block Where it is to stand on the screen, as `scrollIntoView` takes it.
 */
export async function stayInSight(part: HTMLElement, block: ScrollLogicalPosition): Promise<void> {
  const ended = new AbortController();
  for (const type of ownMoves) window.addEventListener(type, () => ended.abort(), { capture: true, passive: true, signal: ended.signal });
  let top = NaN;
  for (let frame = 0, still = 0; still < framesToSettle && frame < mostFrames && !ended.signal.aborted; frame++) {
    await afterPaint();
    still = Math.abs(part.getBoundingClientRect().top - top) < 1 ? still + 1 : 0;
    if (!ended.signal.aborted) part.scrollIntoView({ block, behavior: 'instant' });
    ({ top } = part.getBoundingClientRect());
  }
  ended.abort();
}
