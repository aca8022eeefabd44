import { afterPaint } from '../../document/after-paint.js';
import type { DrawnDay } from './grid-day.js';

/**
 * The days of a grid in their place. To take thousands of cells out of a page takes long: those of a day that leaves are hidden at once,
 * and go when the next ones stand. Whole days are kept, so that a filter that is cleared has them back as they were.
 */
export class GridDays {
  readonly #container: HTMLElement;
  #shown: DrawnDay[] = [];
  readonly #whole = new Map<string, DrawnDay>();
  readonly #leaving = new Set<HTMLElement>();

  constructor(container: HTMLElement) {
    this.#container = container;
  }

  /** What is shown. */
  get shown(): readonly DrawnDay[] {
    return this.#shown;
  }

  /** A day with all that is held on it, as it was drawn before, or drawn now. */
  whole(date: string, draw: () => DrawnDay): DrawnDay {
    const day = this.#whole.get(date) ?? draw();
    this.#whole.set(date, day);
    return day;
  }

  /** Whole days are to be drawn anew when they are next shown. */
  forget(): void {
    this.#whole.clear();
  }

  /** Shows a day, in its place after the one before it. */
  add(day: DrawnDay, former: DrawnDay | undefined): void {
    this.#leaving.delete(day.section);
    day.section.hidden = false;
    (former?.section ?? this.#container.firstElementChild!).after(day.section);
    this.#shown = [...this.#shown, day];
  }

  /** Shows none of them any more, but for whole days that stay, by date. */
  leave(staying: ReadonlySet<string>): void {
    const stay = new Set([...staying].map((date) => this.#whole.get(date)));
    for (const day of this.#shown.filter((one) => !stay.has(one))) {
      // What is hidden loses the focus only when it is next laid out.
      day.section.querySelector<HTMLElement>(':focus')?.blur();
      day.section.hidden = true;
      this.#leaving.add(day.section);
    }
    this.#shown = this.#shown.filter((one) => stay.has(one));
  }

  /** Takes away what is not shown any more, a day in each frame, as long as it is wanted. */
  async removeHidden(isWanted: () => boolean): Promise<void> {
    for (const section of this.#leaving) {
      await afterPaint();
      if (!isWanted()) return;
      section.remove();
      this.#leaving.delete(section);
    }
  }
}
