/**
 * The keyboard in the grid: one stop a day for the Tab key, from which arrows lead to the sessions around, Home and End to the
 * first and last of a room, Page Up and Page Down to the days before and after. Left and right are those of the screen.
 */
export class GridKeys {
  readonly #container: HTMLElement;

  constructor(container: HTMLElement) {
    this.#container = container;
    container.addEventListener('keydown', (event) => this.#onKey(event));
    container.addEventListener('focusin', (event) => makeStop((event.target as Element).closest<HTMLElement>('.cell')));
  }

  #onKey(event: KeyboardEvent): void {
    const cell = (event.target as Element).closest<HTMLElement>('.cell');
    if (!cell || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const next = this.#nextOf(cell, event.key);
    if (next === undefined) return;
    event.preventDefault();
    if (!next) return;
    makeStop(next);
    linkOf(next).focus();
    next.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  /** The cell a key leads to; `null` where it leads nowhere, `undefined` where it is not one of ours. */
  #nextOf(cell: HTMLElement, key: string): HTMLElement | null | undefined {
    const own = cellsIn(cell.parentElement!);
    const index = own.indexOf(cell);
    switch (key) {
      case 'ArrowDown': return own[index + 1] ?? null;
      case 'ArrowUp': return own[index - 1] ?? null;
      case 'Home': return own[0] ?? null;
      case 'End': return own.at(-1) ?? null;
      case 'ArrowLeft': return this.#beside(cell, -1);
      case 'ArrowRight': return this.#beside(cell, 1);
      case 'PageUp': return this.#inDay(cell, -1);
      case 'PageDown': return this.#inDay(cell, 1);
      default: return undefined;
    }
  }

  /** What is held beside it in the same room; else in the next room on that side the session that is held with it for longest, or the nearest one. */
  #beside(cell: HTMLElement, side: -1 | 1): HTMLElement | null {
    const isMirrored = getComputedStyle(cell).direction === 'rtl';
    const step = isMirrored ? -side : side;
    const cells = cellsIn(cell.closest<HTMLElement>('.grid-body')!);
    const place = placeOf(cell);
    const isBeside = (at: ReturnType<typeof placeOf>) => (step > 0 ? at.left > place.left : at.left < place.left) && (at.column !== place.column || shared(at, place) > 0);
    const sideways = cells.map((other) => ({ other, at: placeOf(other) })).filter(({ at }) => isBeside(at));
    if (sideways.length === 0) return null;
    const nearest = sideways.reduce((best, { at }) => (step > 0 ? Math.min(best, at.left) : Math.max(best, at.left)), step > 0 ? Infinity : -Infinity);
    const candidates = sideways.filter(({ at }) => at.left === nearest);
    return candidates.reduce((best, one) => (shared(one.at, place) > shared(best.at, place) ? one : best)).other;
  }

  #inDay(cell: HTMLElement, step: -1 | 1): HTMLElement | null {
    const bodies = [...this.#container.querySelectorAll<HTMLElement>('.day:not([hidden]) .grid-frame:not([hidden]) .grid-body')].filter((body) => cellsIn(body).length > 0);
    const body = bodies[bodies.indexOf(cell.closest<HTMLElement>('.grid-body')!) + step];
    return body ? cellsIn(body)[0]! : null;
  }
}

/** Gives a day its stop, where what had it is not shown. The stars of the other cells are reached through their cell. */
export function keepStop(day: HTMLElement): void {
  for (const star of day.querySelectorAll<HTMLElement>('.cell .star:not([tabindex])')) star.tabIndex = -1;
  if (day.querySelector('.cell a[tabindex="0"]')?.closest<HTMLElement>('.cell')!.hidden === false) return;
  makeStop(day.querySelector<HTMLElement>('.cell:not([hidden])'));
}

function makeStop(cell: HTMLElement | null): void {
  if (!cell || linkOf(cell).tabIndex === 0) return;
  for (const stop of cell.closest('.grid-body')!.querySelectorAll<HTMLElement>('.cell :is(a, button)[tabindex="0"]')) stop.tabIndex = -1;
  for (const part of cell.querySelectorAll<HTMLElement>('a, button')) part.tabIndex = 0;
}

function cellsIn(place: HTMLElement): HTMLElement[] {
  return [...place.querySelectorAll<HTMLElement>('.cell:not([hidden])')];
}

function linkOf(cell: HTMLElement): HTMLElement {
  return cell.querySelector<HTMLElement>('a')!;
}

/** Where a cell stands: its column and lane, and its rows. */
function placeOf(cell: HTMLElement): { column: number; left: number; top: number; bottom: number } {
  const [lane, lanes, row, rows] = ['lane', 'lanes', 'row', 'rows'].map((name) => Number(cell.dataset[name])) as [number, number, number, number];
  const column = Number(cell.closest<HTMLElement>('.grid-section')!.dataset['column']);
  return { column, left: column + lane / lanes, top: row, bottom: row + rows };
}

/** How long two cells are held together; below zero how far they are apart. */
function shared(one: { top: number; bottom: number }, other: { top: number; bottom: number }): number {
  return Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
}
