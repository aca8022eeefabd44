import { html, nothing, render, type TemplateResult } from 'lit';
import type { Session } from '../../schemas/index.js';
import type { AgendaEntry } from '../../src/agenda/index.js';
import { adoptStyles } from '../adopt-styles.js';
import { SessionDetails, type DetailsHost } from './session-details.js';
import type { ProgrammeView } from './session-row.templates.js';
import { missingDetails } from './missing-details.templates.js';
import { clearPlace, isShown, placeBelow } from './inline-place.js';
import { stayInSight } from './stay-in-sight.js';

/** The details of a session in a native dialog of its element, or below its row. */
export class SessionDialog {
  /** Keeps a session in the visitor's selection, or no longer; without it no details offer that. */
  onKeep: ((id: string) => void) | undefined;
  /** Whether a session is in the visitor's selection. */
  isKept: ((id: string) => boolean) | undefined;

  readonly #host: DetailsHost;
  readonly #onTurn: (session: Session) => void;
  readonly #details: SessionDetails;
  #session: Session | undefined;
  #row: HTMLElement | undefined;
  #language = '';
  #isMissing = false;
  #hasTurned = false;
  #isBeside = false;
  /** Whether a session was asked for whose details do not stand yet. */
  #isComing = false;

  /** @param onTurn Is asked for another session from within the details. */
  constructor(host: DetailsHost, onTurn: (session: Session) => void) {
    this.#host = host;
    this.#onTurn = onTurn;
    this.#details = new SessionDetails(host);
    for (const styles of SessionDetails.styles) adoptStyles(host.renderRoot, styles);
  }

  /** The session whose details are shown. */
  get session(): Session | undefined {
    return this.#session;
  }

  /** Opens the details of a session, or turns them to that one. Below a row they close again where they stand open. */
  open(session: Session, row?: HTMLElement): void {
    const isAgain = row !== undefined && row === this.#row;
    this.#leaveRow();
    if (isAgain) return this.#rest();
    this.#row = row && isShown(row) && !this.#dialog?.open ? row : undefined;
    this.#hasTurned = this.#session !== undefined && (this.#hasTurned || this.#session.id !== session.id);
    this.#session = session;
    void this.#show();
  }

  /** Closes the details; the focus returns to where it was, or to the link of the session they were turned to. */
  readonly close = (): void => {
    const link = this.#row?.querySelector<HTMLElement>('a');
    this.#leaveRow();
    this.#dialog?.close();
    if (!link) return;
    this.#rest();
    link.focus();
  };

  /** The dialog, closed or open; details below a row are drawn there. */
  render(view: ProgrammeView, entries: readonly AgendaEntry[]): TemplateResult {
    this.#language = view.language;
    const entry = this.#session && entries.find(({ session }) => session.id === this.#session!.id);
    if (this.#session && !entry) queueMicrotask(this.close);
    if (this.#row) this.#followRow(this.#row);
    const content = entry ? this.#draw(entry, view, entries) : nothing;
    if (this.#row) render(content, placeBelow(this.#row));
    return html`<dialog part="dialog" aria-labelledby="details-title" @pointerdown=${this.#onPointer} @click=${this.#onClick} @close=${this.#onClose}>${this.#row ? nothing : content}</dialog>`;
  }

  /** A list that is drawn anew has other rows. */
  #followRow(row: HTMLElement): void {
    if (!row.isConnected) this.#row = this.#rowOf(this.#session?.id);
    if (!this.#row) this.#session = undefined;
    else void this.#host.updateComplete.then(() => this.#row?.isConnected === false && this.#host.requestUpdate());
  }

  #draw(entry: AgendaEntry, view: ProgrammeView, entries: readonly AgendaEntry[]): unknown {
    const { close: onClose, onKeep, isKept } = this;
    if (this.#isMissing) return missingDetails(entry.session, view, () => void this.#show());
    return this.#details.draw(entry, entries, view, { onClose, onTurn: this.#onTurn, isInline: this.#row !== undefined, onKeep, isKept });
  }

  /** The first drawing tells the language of the words, and brings the dialog where it is the first of all. */
  async #show(): Promise<void> {
    this.#isComing = true;
    await this.#drawn();
    this.#isMissing = !(await this.#details.prepare(this.#language).then(() => true, () => false));
    await this.#drawn();
    this.#isComing = false;
    const dialog = this.#dialog;
    if (!dialog || !this.#session || this.#row) return;
    if (!dialog.open) dialog.showModal();
    dialog.scrollTop = 0;
    dialog.querySelector<HTMLElement>('#details-title')?.focus();
  }

  async #drawn(): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector<HTMLDialogElement>('dialog[part]');
  }

  #leaveRow(): void {
    if (this.#row) clearPlace(this.#row);
    this.#row = undefined;
  }

  #rowOf(id: string | undefined): HTMLElement | undefined {
    const rows = [...this.#host.renderRoot.querySelectorAll<HTMLElement>('[data-session]')];
    return rows.find((row) => row.dataset['session'] === id && isShown(row));
  }

  readonly #onPointer = (event: Event): void => {
    this.#isBeside = event.target === this.#dialog;
  };

  /** A click beside the dialog closes it; one that ends there, as of a selection of text, does not. */
  readonly #onClick = (event: Event): void => {
    if (this.#isBeside && event.target === this.#dialog) this.close();
  };

  /** A browser tells of a closing with the next frame: meanwhile another session may have been asked for. */
  readonly #onClose = (): void => {
    if (!this.#isComing && !this.#dialog?.open) this.#rest();
  };

  /** The browser gives the focus back to what had it before, but not to where the details have been turned since. */
  #rest(): void {
    const id = this.#session?.id;
    this.#session = undefined;
    this.#details.rest();
    this.#host.requestUpdate();
    const { activeElement, body } = this.#host.ownerDocument;
    const isLost = activeElement === body || this.#dialog?.contains((this.#host.renderRoot as ShadowRoot).activeElement);
    const link = this.#hasTurned || isLost ? this.#rowOf(id)?.querySelector<HTMLElement>('a') : undefined;
    if (!link) return;
    link.focus();
    void stayInSight(link, 'nearest');
  }
}
