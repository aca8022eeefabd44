import type { ReactiveControllerHost } from 'lit';
import type { Session } from '../../schemas/index.js';
import { partnerOf } from '../attribution/partner-of.js';
import { say } from '../view.js';
import { saveCalendar } from './session-calendar.js';
import type { ProgrammeView } from './session-row.templates.js';

/** What has come of an action: a link is copied, or has to be copied by hand; a calendar file is being made, or could not be. */
export type Outcome = 'copied' | 'to-copy' | 'preparing' | 'failed';

/** What a visitor does with a session from its details, and what is told of it. It leaves the device only by the visitor's act. */
export class SessionActions {
  readonly #host: ReactiveControllerHost & Element;
  #latest: { readonly session: string; readonly outcome: Outcome } | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
  }

  /** Whether the device has a way of its own to share; else the link is copied. */
  get canShare(): boolean {
    return 'share' in navigator;
  }

  /** What has come of the latest action, where it was one with this session. */
  outcomeOf(session: Session): Outcome | undefined {
    return this.#latest?.session === session.id ? this.#latest.outcome : undefined;
  }

  /** Hands the link of a session to the device's own way to share, else to the clipboard, else to the visitor. */
  async share(session: Session, view: ProgrammeView): Promise<void> {
    const url = linkOf(session, view);
    this.#tell(session, undefined);
    if (this.canShare && (await isShared({ title: say(session.title, view), url }))) return;
    this.#tell(session, (await isCopied(url)) ? 'copied' : 'to-copy');
  }

  /** Offers a session as a calendar file. */
  async addToCalendar(session: Session, view: ProgrammeView): Promise<void> {
    if (this.outcomeOf(session) === 'preparing') return;
    this.#tell(session, 'preparing');
    const isSaved = await saveCalendar(session, view, partnerOf(this.#host)).then(() => true, () => false);
    this.#tell(session, isSaved ? undefined : 'failed');
  }

  #tell(session: Session, outcome: Outcome | undefined): void {
    this.#latest = outcome && { session: session.id, outcome };
    this.#host.requestUpdate();
  }
}

/** The address of a session in this page, as whoever follows it will find the page. */
export function linkOf(session: Session, view: ProgrammeView): string {
  return new URL(view.hrefOf(session), location.href).href;
}

/** A visitor who closes the sheet of the device wants nothing else instead. */
async function isShared(shared: ShareData): Promise<boolean> {
  try {
    await navigator.share(shared);
    return true;
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError';
  }
}

/** The clipboard is only there in secure pages, and may be denied. */
async function isCopied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
