import type { Session } from '../../../schemas/index.js';
import type { AgendaEntry } from '../../../src/agenda/index.js';
import type { VisitMessages } from '../../../src/locale/index.js';
import type { SessionDialog } from '../session-dialog.js';
import type { ProgrammeView } from '../session-row.templates.js';
import { tellMissing } from './tell-missing.js';
import { bring } from '../../document/bring.js';
import type { SelectionController } from './selection-controller.js';
import type { VisitHost } from './visit-host.js';

/** Opens the details of sessions. They come in a chunk of their own; where it cannot be had, the session that was asked for says so. */
export class DetailsController {
  readonly #host: VisitHost;
  readonly #selection: SelectionController;
  readonly #words: () => VisitMessages | undefined;
  #dialog: SessionDialog | undefined;
  /** The session whose details are on their way. */
  #asked: Session | undefined;

  constructor(host: VisitHost, selection: SelectionController, words: () => VisitMessages | undefined) {
    this.#host = host;
    this.#selection = selection;
    this.#words = words;
  }

  /** The session whose details are shown. */
  get session(): Session | undefined {
    return this.#dialog?.session;
  }

  /** Shows the details of a session, unless the page takes that over. */
  ask(id: string): void {
    const session = this.#host.drawn()?.view.directory.sessions.get(id);
    if (!session || session === this.#asked) return;
    const isWanted = this.#host.element.dispatchEvent(new CustomEvent('technopole-session-selected', { bubbles: true, composed: true, cancelable: true, detail: session }));
    if (!isWanted) return;
    if (this.#host.element.sessionHref) return this.#leave(session);
    this.#asked = session;
    void this.#open(session).then(() => (this.#asked = undefined));
  }

  /** Where sessions have pages of the host, it is followed there; an address that names the session is not come back to, since it would lead there again. */
  #leave(session: Session): void {
    const href = this.#host.drawn()!.view.hrefOf(session);
    if (location.hash.endsWith(session.id)) location.replace(href);
    else location.assign(href);
  }

  close(): void {
    this.#dialog?.close();
  }

  render(view: ProgrammeView, entries: readonly AgendaEntry[]): unknown {
    return this.#dialog?.render(view, entries);
  }

  /** They stand below the row where the page wants that and there is one. */
  async #open(session: Session): Promise<void> {
    const { element, stage } = this.#host;
    const rows = stage.painter?.rowsOf(session.id) ?? [];
    const row = rows.find((place) => place.checkVisibility()) ?? rows[0];
    const late = await bring(() => import('../session-dialog.js')).catch(console.warn);
    tellMissing(row, late ? '' : (this.#words()?.notLoaded ?? ''));
    if (!late) return;
    this.#dialog ??= this.#create(late);
    this.#dialog.open(session, element.details === 'inline' && row?.closest('[data-view=list]') ? row : undefined);
  }

  #create(late: typeof import('../session-dialog.js')): SessionDialog {
    const dialog = new late.SessionDialog(this.#host.element, ({ id }) => this.#host.element.openSession(id));
    dialog.onKeep = (id) => this.#selection.toggle(id);
    dialog.isKept = (id) => this.#selection.has(id);
    return dialog;
  }
}
