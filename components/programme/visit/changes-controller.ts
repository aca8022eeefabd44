import type { EventDocument, Session } from '../../../schemas/index.js';
import type { Change, Changes } from '../../../src/changes/index.js';
import { createVisitMemory, type VisitMemory } from '../../../src/changes/visit-memory.js';
import type { VisitMessages } from '../../../src/locale/index.js';
import { afterPaint } from '../../document/after-paint.js';
import { say } from '../../view.js';
import type { ProgrammeView } from '../session-row.templates.js';
import { deviceStorage, type VisitHost } from './visit-host.js';

/** What has changed since a visitor was here last; seen when it was looked at, and told until then. */
export class ChangesController {
  /** Whether only what has changed is shown. */
  isShowing = false;

  readonly #host: VisitHost;
  #memory: VisitMemory | undefined;
  #document: EventDocument | undefined;
  #sessions: ReadonlySet<Session> = new Set();

  constructor(host: VisitHost) {
    this.#host = host;
  }

  /** Turns to the document that is shown; a part of a programme is compared as a whole. */
  update(): void {
    const { document } = this.#host.documents;
    if (!document || document === this.#document) return;
    this.#document = document;
    this.#memory = createVisitMemory(deviceStorage(), document);
    const changed = this.#changes?.sessions;
    this.#sessions = new Set(changed?.size ? this.#host.drawn()?.entries.map(({ session }) => session).filter(({ id }) => this.of(id).length > 0) : []);
    if (this.#sessions.size > 0) return;
    // Nobody waits for what is remembered, and of many sessions it takes a while.
    void this.#host.stage.allDrawn.then(afterPaint).then(() => {
      if (this.#document === document && this.#host.element.isConnected && this.#sessions.size === 0) this.#memory?.markSeen();
    });
  }

  /** Sessions that are new or have changed. */
  get sessions(): ReadonlySet<Session> {
    return this.#sessions;
  }

  /** What has become of a session, weightiest first. */
  of(id: string): readonly Change[] {
    return this.#changes?.sessions.get(id) ?? [];
  }

  /** Shows what has changed alone, or everything again. */
  toggle(): void {
    this.isShowing = !this.isShowing;
    this.#host.element.requestUpdate();
  }

  /** From here on nothing has changed. */
  markSeen(): void {
    this.#memory?.markSeen();
    this.#sessions = new Set();
    this.isShowing = false;
    this.#host.element.requestUpdate();
  }

  get #changes(): Changes | undefined {
    return this.#memory?.changes;
  }
}

/** A change in words. */
export function describeChange(change: Change, view: ProgrammeView, words: VisitMessages): string {
  switch (change.kind) {
    case 'new': return words.changedNew;
    case 'cancelled': return words.changedCancelled;
    case 'restored': return words.changedRestored;
    case 'renamed': return words.changedTitle;
    case 'room': return words.changedRoom(change.fromRooms.map((id) => say(view.directory.rooms.get(id)?.name, view) || id).join(', ') || words.withoutRoom);
    case 'moved': return words.changedTime(formerTime(change, view));
  }
}

function formerTime({ fromMs, fromEndMs, fromDay }: Extract<Change, { kind: 'moved' }>, { format, messages }: ProgrammeView): string {
  if (fromMs !== undefined) return fromEndMs === undefined ? format.moment(fromMs) : `${format.moment(fromMs)}\u00a0– ${format.time(fromEndMs)}`;
  return fromDay ? format.day(fromDay) : messages.dayToBeConfirmed;
}
