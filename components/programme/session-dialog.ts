import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { AgendaEntry } from '../../src/agenda/index.js';
import { adoptStyles } from '../adopt-styles.js';
import type { Session } from '../../schemas/index.js';
import type { ProgrammeView } from './session-row.templates.js';

type Details = typeof import('./session-details.templates.js');

/**
 * The details of a session in a native dialog of its element. Their templates, styles and the CommonMark reader come in
 * a chunk of their own when the first session is opened.
 */
export class SessionDialog {
  readonly #host: LitElement;
  readonly #onTurn: (session: Session) => void;
  #session: Session | undefined;
  #details: Details | undefined;

  /** @param onTurn Is asked for another session from within the details. */
  constructor(host: LitElement, onTurn: (session: Session) => void) {
    this.#host = host;
    this.#onTurn = onTurn;
  }

  /** Opens the dialog for a session, or turns it to that one. */
  open(session: Session): void {
    this.#session = session;
    this.#host.requestUpdate();
    void this.#show();
  }

  /** The dialog, closed or open. */
  render(view: ProgrammeView, entries: readonly AgendaEntry[]): TemplateResult {
    const entry = this.#session && entries.find(({ session }) => session.id === this.#session!.id);
    return html`<dialog part="dialog" aria-labelledby="details-title" @click=${this.#onClick} @close=${this.#onClose}>
      ${entry && this.#details ? this.#details.sessionDetails(entry, entries, view, { onClose: () => this.#dialog?.close(), onTurn: this.#onTurn }) : nothing}
    </dialog>`;
  }

  async #show(): Promise<void> {
    this.#details ??= await this.#load();
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const dialog = this.#dialog;
    if (!dialog || !this.#session) return;
    if (!dialog.open) dialog.showModal();
    dialog.scrollTop = 0;
    dialog.querySelector<HTMLElement>('#details-title')?.focus();
  }

  async #load(): Promise<Details> {
    const details = await import('./session-details.templates.js');
    adoptStyles(this.#host.renderRoot, details.detailsStyles);
    return details;
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector('dialog');
  }

  /** A click beside the dialog closes it. */
  readonly #onClick = (event: Event): void => {
    if (event.target === this.#dialog) this.#dialog?.close();
  };

  readonly #onClose = (): void => {
    this.#session = undefined;
    this.#host.requestUpdate();
  };
}
