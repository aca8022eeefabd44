import type { ReactiveElement } from 'lit';
import { afterPaint } from './after-paint.js';

/** How many frames an element may take until it has drawn something in place of what stands between its tags. */
const maxFrames = 120;

/** Waits until an element shows something of its own, and gives the focus to its link to the same place, unless it has gone elsewhere by then. */
export async function keepFocus(host: ReactiveElement, focused: Element): Promise<void> {
  for (let count = 0; count < maxFrames && host.renderRoot.querySelector('slot'); count++) await afterPaint();
  const isLost = document.activeElement === document.body || document.activeElement === focused;
  const links = [...host.renderRoot.querySelectorAll<HTMLAnchorElement>('a[href]')];
  if (isLost && focused instanceof HTMLAnchorElement) links.find(({ href }) => href === focused.href)?.focus({ preventScroll: true });
}
