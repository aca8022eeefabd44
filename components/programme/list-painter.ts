import { render } from 'lit';
import type { Session } from '../../schemas/index.js';
import type { Agenda, AgendaEntry } from '../../src/agenda/index.js';
import { entriesOf } from '../../src/agenda/agenda.js';
import { nextTurn, phaseOf, progressOf } from '../../src/agenda/now.js';
import { afterPaint } from '../document/after-paint.js';
import { stamp, type Stamp } from '../stamp.js';
import { drawColours } from './track-colours.js';
import { listSections, type ListChunk, type ListSection } from './list-sections.js';
import type { Decorate, Painter } from './painter.js';
import { markPlaces, type ProgrammeView } from './session-row.templates.js';

/** Time a slice may take before the next frame, in milliseconds. */
const sliceMs = 10;
/** Rough height of a session before it is drawn, in `em`, so that the scroll bar tells the truth. */
const sessionHeight = 7;

/** A chunk that is drawn: what may be hidden of it. */
interface Piece {
  readonly place: HTMLElement;
  readonly groups: readonly { readonly part: HTMLElement; readonly line: HTMLElement | null; readonly rows: readonly (readonly [HTMLElement, Session])[] }[];
}

/**
 * Draws the list of a programme piece by piece, so that the first sessions stand after one frame however many follow, and
 * afterwards only touches what changes: `hidden` when a filter changes, phases when time passes.
 */
export class ListPainter implements Painter {
  decorate: Decorate | undefined;

  #entries: readonly AgendaEntry[] = [];
  #rows = new Map<string, readonly HTMLElement[]>();
  #pieces: Piece[] = [];
  readonly #stamps = new WeakMap<HTMLElement, Stamp[]>();
  #shown: ReadonlySet<Session> | undefined;
  #painting = 0;
  /** When what is drawn was marked, and until when that holds. */
  #sinceMs = 0;
  #turnMs = 0;
  #view: ProgrammeView | undefined;

  constructor(readonly container: HTMLElement) {}

  async paint(agenda: Agenda, view: ProgrammeView, nowMs: number, kept: HTMLElement[] = []): Promise<void> {
    const painting = ++this.#painting;
    [this.#view, this.#sinceMs, this.#turnMs] = [view, nowMs, 0];
    this.#entries = entriesOf(agenda);
    this.#rows.clear();
    this.#pieces = [];
    if (!kept[0]) this.container.replaceChildren();
    drawColours(this.container, view);
    const places = listSections(agenda, view).flatMap((section) => this.#addSection(section, kept));
    let sliceStart = performance.now();
    for (const { place, chunk } of places) {
      this.#stamps.set(place, stamp(chunk.draw(), place, this.#stamps.get(place)));
      this.#collect(place, chunk);
      if (performance.now() - sliceStart < sliceMs) continue;
      await afterPaint();
      if (painting !== this.#painting) return;
      sliceStart = performance.now();
    }
  }

  show(sessions: ReadonlySet<Session> | undefined): void {
    if (sessions === this.#shown) return;
    this.#shown = sessions;
    this.#settle(this.#pieces);
  }

  tick(nowMs: number): number | undefined {
    if (nowMs >= this.#sinceMs && nowMs < this.#turnMs) return this.#turnMs;
    for (const entry of this.#entries) this.#mark(entry, nowMs);
    const turnMs = nextTurn(this.#entries, nowMs) ?? Infinity;
    this.#sinceMs = nowMs;
    // Also of those that are not drawn yet.
    const isOn = this.#entries.some((entry) => phaseOf(entry, nowMs) === 'now');
    return (this.#turnMs = isOn ? Math.min(turnMs, nowMs + 60_000) : turnMs);
  }

  rowsOf(id: string): readonly HTMLElement[] {
    return this.#rows.get(id) ?? [];
  }

  /** @param kept Places of the same chunks, which then keep their nodes as far as these say the same. */
  #addSection({ head, chunks }: ListSection, kept: HTMLElement[]): { place: HTMLElement; chunk: ListChunk }[] {
    if (kept[0]) return chunks.map((chunk) => ({ place: kept.shift()!, chunk }));
    const section = append(this.container, 'section', 'day');
    render(head, append(section, 'header', 'day-head'));
    return chunks.map((chunk) => {
      const place = append(section, 'div', 'chunk');
      place.style.setProperty('contain-intrinsic-block-size', `auto ${chunk.count * sessionHeight}em`);
      return { place, chunk };
    });
  }

  #collect(place: HTMLElement, { groups: drawn }: ListChunk): void {
    const groups = all(place, '.group').map((part, at) => {
      const rows = all(part, '.session').map((row, index) => {
        const entry = drawn[at]![index]!;
        this.#rows.set(entry.session.id, [row]);
        this.#mark(entry, this.#sinceMs);
        this.decorate?.(row, entry);
        return [row, entry.session] as const;
      });
      return { part, line: part.querySelector<HTMLElement>('.parallel'), rows };
    });
    this.#pieces.push({ place, groups });
    if (this.#shown) this.#settle(this.#pieces.slice(-1));
  }

  /** Shows what is to be shown. Groups, chunks and days of which nothing is left go too; what is held in parallel is counted. */
  #settle(pieces: readonly Piece[]): void {
    for (const { place, groups } of pieces) {
      for (const { part, line, rows } of groups) {
        const count = rows.filter(([row, session]) => !setHidden(row, this.#shown?.has(session) === false)).length;
        setHidden(part, !count);
        if (line && !setHidden(line, count < 2)) line.textContent = this.#view!.messages.parallel(count);
      }
      setHidden(place, groups.every(({ part }) => part.hidden));
    }
    for (const day of all(this.container, '.day')) setHidden(day, !day.querySelector('.chunk:not([hidden])'));
  }

  #mark(entry: AgendaEntry, nowMs: number): void {
    const [row] = this.rowsOf(entry.session.id);
    if (!row) return;
    markPlaces(row, entry, nowMs);
    if (!entry.span) return;
    const phase = phaseOf(entry, nowMs);
    const former = row.getAttribute('data-phase');
    // What is to come, as most is, needs no mark.
    if (phase !== (former ?? 'future')) row.setAttribute('data-phase', phase);
    if (phase !== 'now' && former !== 'now') return;
    const live = row.querySelector<HTMLElement>('.live')!;
    if (setHidden(live, phase !== 'now')) return;
    const { messages, format } = this.#view!;
    live.textContent = messages.nowRemaining(format.duration(entry.span.endMs - nowMs));
    row.style.setProperty('--_progress', String(progressOf(entry, nowMs)));
  }
}

function all(part: HTMLElement, selector: string): HTMLElement[] {
  return [...part.querySelectorAll<HTMLElement>(selector)];
}

/** Hides a part, or not; gives which. Nothing is touched that is so already. */
function setHidden(part: HTMLElement, isHidden: boolean): boolean {
  if (part.hidden !== isHidden) part.hidden = isHidden;
  return isHidden;
}

function append(parent: Element, tag: string, className: string): HTMLElement {
  const element = parent.ownerDocument.createElement(tag);
  element.className = className;
  parent.append(element);
  return element;
}
