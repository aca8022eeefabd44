import type { TemplateResult } from 'lit';
import type { Session } from '../../../schemas/index.js';
import type { VisitMessages } from '../../../src/locale/index.js';
import { offerDownload } from '../../offer-download.js';
import { partnerOf } from '../../attribution/partner-of.js';
import { afterPaint } from '../../document/after-paint.js';
import type { ProgrammeView } from '../session-row.templates.js';
import type { AddressController } from './address-controller.js';
import type { LateChunks } from './late-chunks.js';
import { morePanel } from './more.templates.js';
import type { SelectionController } from './selection-controller.js';
import type { VisitHost } from './visit-host.js';

export { moreStyles } from './more.styles.js';

/** How far a calendar file is made. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** What can be done with what is on screen: print it, take it as a calendar file, share a selection by link or code. */
export class MoreController {
  withAbstracts = false;
  isLinkCopied = false;
  progress: Progress | undefined;
  /** Sessions without a day, which the latest calendar file could not hold. */
  leftOut = 0;
  /** The code for the selection's link, the link it is for, and whether it was too long. */
  code: { readonly link: string; readonly size: number; readonly path: string } | 'too-long' | undefined;

  readonly #host: VisitHost;
  readonly #late: LateChunks;
  readonly #selection: SelectionController;
  readonly #address: AddressController;
  #making: AbortController | undefined;

  constructor(host: VisitHost, late: LateChunks, selection: SelectionController, address: AddressController) {
    this.#host = host;
    this.#late = late;
    this.#selection = selection;
    this.#address = address;
  }

  /** What is on screen: what filters and view let through. */
  get sessions(): readonly Session[] {
    const { drawn, stage } = this.#host;
    return (drawn()?.entries ?? []).map(({ session }) => session).filter((session) => stage.shown?.has(session) ?? true);
  }

  get link(): string {
    return this.#selection.link;
  }

  render(view: ProgrammeView, words: VisitMessages): TemplateResult {
    return morePanel(this, this.#selection, view, words);
  }

  setAbstracts(isWanted: boolean): void {
    this.withAbstracts = isWanted;
    this.#update();
  }

  async print(): Promise<void> {
    const shown = this.#host.drawn();
    if (!shown) return;
    const late = await this.#late.ask(() => import('../print/print-programme.js'));
    const { shown: sessions } = this.#host.stage;
    const kind = this.#host.element.view === 'selection' ? 'selection' : 'extract';
    await late?.printProgramme({ drawn: shown, sessions, kind, withAbstracts: this.withAbstracts, address: this.#address.link, nowMs: this.#host.nowMs(), document });
  }

  /** Makes a calendar file of exactly what is on screen, piece by piece, and offers it. */
  async makeCalendar(): Promise<void> {
    const shown = this.#host.drawn();
    if (!shown || this.#making) return;
    const making = (this.#making = new AbortController());
    const onProgress = (done: number, total: number) => this.#report({ done, total });
    try {
      const late = await this.#late.ask(() => import('../../../src/export/calendar.js'));
      if (!late) return;
      const slicing = { sliceMs: 10, clock: () => performance.now(), pause: afterPaint };
      const options = { reader: shown.view.reader, nowMs: Date.now(), partner: partnerOf(this.#host.element), slicing, onProgress, signal: making.signal };
      const { text, leftOut } = await late.createCalendar(shown.document, this.sessions, options);
      this.leftOut = leftOut.length;
      await offerDownload(text, 'text/calendar', `${shown.document.event.id}.ics`, making.signal);
    } catch (error) {
      if (!making.signal.aborted) throw error;
    } finally {
      this.#making = undefined;
      this.#report(undefined);
    }
  }

  cancelCalendar(): void {
    this.#making?.abort();
  }

  async copyLink(): Promise<void> {
    this.isLinkCopied = await navigator.clipboard?.writeText(this.link).then(() => true, () => false);
    this.#update();
  }

  async showCode(): Promise<void> {
    const { link } = this;
    const late = await this.#late.ask(() => import('../../../src/qr/qr-path.js'));
    if (!late) return;
    try {
      this.code = { link, ...late.createQrPath(link) };
    } catch {
      this.code = 'too-long';
    }
    this.#update();
  }

  #report(progress: Progress | undefined): void {
    this.progress = progress;
    this.#update();
  }

  #update(): void {
    this.#host.element.requestUpdate();
  }
}
