/** An element that does nothing but show the details of sessions, for what does not depend on a programme around them. */
import { LitElement, html, type TemplateResult } from 'lit';
import { drawProgramme } from '../../../components/programme/draw-programme.js';
import { SessionDialog } from '../../../components/programme/session-dialog.js';
import { sessionRowStyles } from '../../../components/programme/session-row.styles.js';
import { resets } from '../../../components/resets.styles.js';
import { tokens } from '../../../components/tokens.styles.js';
import type { EventDocument } from '../../../schemas/index.js';
import { loadMessages, programmeMessages, type ProgrammeMessages } from '../../../src/locale/index.js';
import { writePage, type Setting } from '../page.js';
import { find } from '../seen.js';
import { until } from '../waiting.js';

class DetailsHostElement extends LitElement {
  static override styles = [tokens, resets, sessionRowStyles];

  src = '';
  now = '';
  zone = '';
  document: EventDocument | undefined;
  messages: ProgrammeMessages | undefined;
  dialog!: SessionDialog;

  override connectedCallback(): void {
    super.connectedCallback();
    this.dialog = new SessionDialog(this, ({ id }) => this.open(id));
  }

  open(id: string): void {
    const session = this.document?.sessions.find((candidate) => candidate.id === id);
    if (session) this.dialog.open(session);
  }

  protected override render(): TemplateResult {
    const document = this.document!;
    const settings = { messages: this.messages!, language: 'fr', interfaceLanguage: 'fr', headingLevel: 2, timeZone: this.zone || document.event.timeZone, sessionAddress: '#session-' };
    const { view, entries } = drawProgramme(document, settings, undefined);
    return html`<ul>
        ${document.sessions.map(({ id }) => html`<li data-session=${id}><a href="#session-${id}">${id}</a></li>`)}
      </ul>
      ${this.dialog.render(view, entries)}`;
  }
}

/** What a page can set of it. */
export type DetailsPage = DetailsHostElement;

/** Opens the details of a session, the first by default, in a page that shows nothing else; gives the element and the dialog. */
export async function showDetails(document: EventDocument, properties: Partial<Pick<DetailsPage, 'now' | 'src' | 'zone'>> & { id?: string; prepare?: (host: DetailsPage) => void } = {}, setting: Setting = {}): Promise<[DetailsPage, HTMLDialogElement]> {
  if (!customElements.get('test-details-host')) customElements.define('test-details-host', DetailsHostElement);
  const { id = document.sessions[0]!.id, prepare, ...rest } = properties;
  const host = globalThis.document.createElement('test-details-host') as DetailsPage;
  Object.assign(host, rest, { document, messages: await loadMessages(programmeMessages, 'fr') });
  writePage('', setting).append(host);
  await host.updateComplete;
  prepare?.(host);
  host.open(id);
  await until(() => host.shadowRoot?.querySelector<HTMLDialogElement>('dialog')?.open, 'the details are open');
  return [host, find<HTMLDialogElement>(host, 'dialog')];
}
