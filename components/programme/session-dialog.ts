import { html, nothing, render, type LitElement, type TemplateResult } from 'lit';
import type { Session } from '../../schemas/index.js';
import type { AgendaEntry } from '../../src/agenda/index.js';
import { adoptStyles } from '../adopt-styles.js';
import type { ProgrammeView } from './session-row.templates.js';

type Details = typeof import('./session-details.templates.js');

/**
 * The details of a session in a native dialog of its element, or below its row. Their templates, styles and the CommonMark
 * reader come in a chunk of their own when the first session is opened.
 */
export class SessionDialog {
  readonly #host: LitElement;
  readonly #onTurn: (session: Session) => void;
  #session: Session | undefined;
  #row: HTMLElement | undefined;
  #details: Details | undefined;

  /** @param onTurn Is asked for another session from within the details. */
  constructor(host: LitElement, onTurn: (session: Session) => void) {
    this.#host = host;
    this.#onTurn = onTurn;
  }

  /** The session whose details are shown. */
  get session(): Session | undefined {
    return this.#session;
  }

  /** Opens the details of a session, or turns them to that one. Below a row they close again where they stand open. */
  open(session: Session, row?: HTMLElement): void {
    const isAgain = row !== undefined && row === this.#row;
    this.#clearRow();
    if (isAgain) return this.#onClose();
    this.#row = row;
    this.#session = session;
    this.#host.requestUpdate();
    void this.#show();
  }

  /** Closes the details; the focus returns to where it was. */
  readonly close = (): void => {
    const link = this.#row?.querySelector<HTMLElement>('a');
    this.#clearRow();
    this.#dialog?.close();
    if (!link) return;
    this.#onClose();
    link.focus();
  };

  /** The dialog, closed or open; details below a row are drawn there. */
  render(view: ProgrammeView, entries: readonly AgendaEntry[]): TemplateResult {
    const entry = this.#session && entries.find(({ session }) => session.id === this.#session!.id);
    const handlers = { onClose: this.close, onTurn: this.#onTurn, isInline: this.#row !== undefined };
    const content = entry && this.#details ? this.#details.sessionDetails(entry, entries, view, handlers) : nothing;
    if (this.#row) render(content, this.#placeIn(this.#row));
    return html`<dialog part="dialog" aria-labelledby="details-title" @click=${this.#onClick} @close=${this.#onClose}>${this.#row ? nothing : content}</dialog>`;
  }

  async #show(): Promise<void> {
    this.#details ??= await this.#load();
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const dialog = this.#dialog;
    if (!dialog || !this.#session || this.#row) return;
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

  #placeIn(row: HTMLElement): HTMLElement {
    let place = row.querySelector<HTMLElement>('.inline');
    if (place) return place;
    place = row.ownerDocument.createElement('div');
    place.className = 'inline';
    row.append(place);
    row.querySelector('a')?.setAttribute('aria-expanded', 'true');
    return place;
  }

  #clearRow(): void {
    const place = this.#row?.querySelector<HTMLElement>('.inline');
    if (place) render(nothing, place);
    place?.remove();
    this.#row?.querySelector('a')?.removeAttribute('aria-expanded');
    this.#row = undefined;
  }

  /** A click beside the dialog closes it. */
  readonly #onClick = (event: Event): void => {
    if (event.target === this.#dialog) this.close();
  };

  readonly #onClose = (): void => {
    this.#session = undefined;
    this.#host.requestUpdate();
  };
}
