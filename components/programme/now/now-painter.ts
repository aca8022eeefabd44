import { render } from 'lit';
import type { Session } from '../../../schemas/index.js';
import type { Agenda, AgendaEntry } from '../../../src/agenda/index.js';
import { entriesOf } from '../../../src/agenda/agenda.js';
import { hoursUnknown } from '../../../src/agenda/hours-unknown.js';
import { nextTurn, progressOf } from '../../../src/agenda/now.js';
import { nowAndNext } from '../../../src/agenda/rooms-now.js';
import type { VisitMessages } from '../../../src/locale/index.js';
import type { Decorate, Painter } from '../painter.js';
import { markPlaces, type ProgrammeView } from '../session-row.templates.js';
import { nowTemplate } from './now.templates.js';

export { nowStyles } from './now.styles.js';

/** Draws what is on and what comes next, by room. It draws anew when a session begins or ends, and in between only counts down. */
export class NowPainter implements Painter {
  decorate: Decorate | undefined;

  readonly #words: () => VisitMessages;
  #agenda: Agenda | undefined;
  #entries: readonly AgendaEntry[] = [];
  #shown: ReadonlySet<Session> | undefined;
  #drawnAt: { nowMs: number; view: ProgrammeView } | undefined;

  constructor(readonly container: HTMLElement, words: () => VisitMessages) {
    this.#words = words;
  }

  async paint(agenda: Agenda, view: ProgrammeView, nowMs: number): Promise<void> {
    this.#agenda = agenda;
    this.#entries = entriesOf(agenda);
    this.#draw(view, nowMs);
  }

  show(sessions: ReadonlySet<Session> | undefined): void {
    if (sessions === this.#shown) return;
    this.#shown = sessions;
    if (this.#drawnAt) this.#draw(this.#drawnAt.view, this.#drawnAt.nowMs);
  }

  tick(nowMs: number, view: ProgrammeView): number | undefined {
    this.#draw(view, nowMs);
    const turnMs = nextTurn(this.#entries, nowMs);
    return turnMs === undefined ? undefined : Math.min(turnMs, nowMs + 60_000);
  }

  rowsOf(id: string): readonly HTMLElement[] {
    return [...this.container.querySelectorAll<HTMLElement>(`[data-session="${CSS.escape(id)}"]`)];
  }

  #draw(view: ProgrammeView, nowMs: number): void {
    this.#drawnAt = { nowMs, view };
    const entries = this.#shown ? this.#entries.filter(({ session }) => this.#shown!.has(session)) : this.#entries;
    const rooms = nowAndNext(entries, nowMs, view.document);
    const found = hoursUnknown(this.#agenda!, nowMs, this.#shown);
    const unknown = found?.isToday || rooms.length === 0 ? found : undefined;
    render(nowTemplate({ rooms, unknown, isOver: this.#isOver(nowMs), nowMs }, view, this.#words()), this.container);
    for (const { now, next } of rooms) for (const entry of next ? [...now, next] : now) this.#mark(entry, view, nowMs);
    for (const entry of unknown?.entries ?? []) for (const row of this.rowsOf(entry.session.id)) this.#decorate(row, entry);
  }

  #isOver(nowMs: number): boolean {
    return !hoursUnknown(this.#agenda!, nowMs) && nowAndNext(this.#entries, nowMs).length === 0;
  }

  #mark(entry: AgendaEntry, view: ProgrammeView, nowMs: number): void {
    for (const row of this.rowsOf(entry.session.id)) {
      const { startMs, endMs } = entry.span!;
      const isOn = startMs <= nowMs;
      row.dataset['phase'] = isOn ? 'now' : 'future';
      const live = row.querySelector<HTMLElement>('.live')!;
      live.textContent = isOn ? view.messages.nowRemaining(view.format.duration(endMs - nowMs)) : whenNext(startMs - nowMs, view, this.#words());
      live.hidden = live.textContent === '';
      row.style.setProperty('--_progress', String(progressOf(entry, nowMs)));
      this.#decorate(row, entry);
    }
  }

  #decorate(row: HTMLElement, entry: AgendaEntry): void {
    const dot = row.querySelector<HTMLElement>('.dot');
    dot?.style.setProperty('--_track', dot.dataset['colour'] || 'currentColor');
    markPlaces(row, entry, this.#drawnAt!.nowMs);
    this.decorate?.(row, entry);
  }
}

/** "in 12 min" for what begins within two hours; later moments are told by their time alone. */
function whenNext(waitMs: number, view: ProgrammeView, words: VisitMessages): string {
  return waitMs <= 2 * 3_600_000 ? words.beginsIn(view.format.duration(waitMs)) : '';
}
