import { afterPaint } from '../../document/after-paint.js';
import type { VisitHost } from './visit-host.js';

/** How often the place is corrected after the change: what was skipped while it was off screen gets its height only when it is seen. */
const corrections = 3;

/**
 * Shows what was published between the tags until the programme stands, then puts the programme in its place in one step: the session
 * that is first in sight stays where it is on the screen, and what has the focus keeps it.
 *
 * @param focused What had the focus before the programme was drawn, which takes it away: {@link focusedIn}.
 */
export function takeOver({ element, stage }: VisitHost, focused: HTMLElement | undefined): void {
  const published = element.querySelector<HTMLElement>('[data-published]');
  const root = element.renderRoot.querySelector<HTMLElement>('.root');
  if (!published || !root) return;
  const slot = document.createElement('slot');
  root.after(slot);
  root.hidden = true;
  focused?.focus({ preventScroll: true });
  const isScrolled = published.getBoundingClientRect().top < 0;
  const rowOf = (id: string) => stage.painter?.rowsOf(id)[0];
  void (isScrolled ? stage.allDrawn : Promise.resolve()).then(async () => {
    const place = placeOf(published);
    const active = focusedIn(element);
    const focusedId = active && idOf(active);
    const dayIndex = active ? [...published.querySelectorAll<HTMLElement>('.te-day-link')].indexOf(active) : -1;
    slot.remove();
    root.hidden = false;
    if (focusedId !== undefined) rowOf(focusedId)?.querySelector('a')?.focus({ preventScroll: true });
    if (dayIndex >= 0) root.querySelectorAll<HTMLElement>('.day-link')[dayIndex + 1]?.focus({ preventScroll: true });
    for (let count = 0; place && count < corrections; count++) {
      const row = rowOf(place.id);
      if (row) window.scrollBy(0, row.getBoundingClientRect().top - place.top);
      await afterPaint();
    }
  });
}

/** What of that which stands between the tags has the focus. */
export function focusedIn(element: HTMLElement): HTMLElement | undefined {
  const focused = (element.getRootNode() as Document | ShadowRoot).activeElement;
  return focused instanceof HTMLElement && focused !== element && element.contains(focused) ? focused : undefined;
}

/** The first session in sight and its place on the screen; nothing while the programme is not scrolled. */
function placeOf(published: HTMLElement): { readonly id: string; readonly top: number } | undefined {
  if (published.getBoundingClientRect().top >= 0) return undefined;
  const rows = [...published.querySelectorAll('[id^="session-"]')];
  const index = rows.findIndex((row) => row.getBoundingClientRect().bottom > 0);
  // What begins in sight is read from there on; a row that only ends in sight may end elsewhere.
  const row = rows.slice(index, index + 2).findLast((candidate) => candidate.getBoundingClientRect().top < innerHeight);
  return index >= 0 && row ? { id: idOf(row)!, top: row.getBoundingClientRect().top } : undefined;
}

/** The session that a part of what was published belongs to. */
function idOf(part: Element): string | undefined {
  return part.closest('[id^="session-"]')?.id.slice('session-'.length);
}
