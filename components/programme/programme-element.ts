import { LitElement, html, type TemplateResult } from 'lit';
import type { EventDocument, Session } from '../../schemas/index.js';
import { programmeDay } from '../../schemas/programme-day.js';
import type { Agenda, AgendaEntry } from '../../src/agenda/index.js';
import { buildAgenda, entriesOf } from '../../src/agenda/agenda.js';
import { readWhole } from '../../src/load/whole-document.js';
import type { ProgrammeMessages } from '../../src/locale/index.js';
import { programmeMessages } from '../../src/locale/load-messages.js';
import { adoptStyles } from '../adopt-styles.js';
import { ClockController } from '../document/clock-controller.js';
import { DocumentController } from '../document/document-controller.js';
import { documentTemplate } from '../document/document.templates.js';
import { LanguageController } from '../document/language-controller.js';
import { skeleton, skeletonStyles } from '../document/skeleton.templates.js';
import { statusStyles } from '../document/status.styles.js';
import { forReaders } from '../document/visible-document.js';
import { headingLevelOf } from '../heading.templates.js';
import { resets } from '../resets.styles.js';
import { tokens } from '../tokens.styles.js';
import { createView } from '../view.js';
import { emptyTemplate } from './empty.templates.js';
import { isPlainClick } from './plain-click.js';
import { FilterController } from './filter-controller.js';
import { ListPainter } from './list-painter.js';
import { programmeStyles } from './programme.styles.js';
import { SessionDialog } from './session-dialog.js';
import { sessionRowStyles } from './session-row.styles.js';
import type { ProgrammeView } from './session-row.templates.js';
import { summary } from './summary.templates.js';
import { toolbarStyles } from './toolbar.styles.js';
import { toolbar } from './toolbar.templates.js';

/** What is drawn, and from what it was made, so that it is made anew only when that changes. */
interface Drawn {
  readonly agenda: Agenda;
  readonly entries: readonly AgendaEntry[];
  readonly view: ProgrammeView;
}

/**
 * The programme of an event, by day and start time, with search, filters and the details of each session.
 *
 * What stands between the tags is shown until the programme can be drawn, and stays when it cannot.
 *
 * @tag technopole-programme
 * @slot - Shown while there is no programme: a link to the organiser's page, or the published programme.
 * @csspart toolbar - Days, search and filters.
 * @csspart filters - The choices of the filters, while they are open.
 * @csspart list - The days with their sessions.
 * @csspart session - One session of the list.
 * @csspart session-link - The link to the details, inside the heading of a session.
 * @csspart dialog - The details of a session.
 * @csspart skeleton - What is drawn while the document loads and there is no content between the tags.
 * @csspart failure - The message when the document could not be loaded.
 * @csspart problems - The line on entries that could not be read.
 * @cssprop [--technopole-accent=#0b5a8f] - The one accent colour; the text on it becomes black or white by its luminance.
 * @cssprop [--technopole-radius=0.375em] - Radius of corners.
 * @cssprop [--technopole-line] - Colour of hairlines; mixed from the text colour by default.
 * @cssprop [--technopole-sticky-top=0px] - Height of what sticks to the top of the page, so that times and days stop below it.
 * @cssprop [--technopole-surface=Canvas] - Background of what floats: the details.
 * @cssprop [--technopole-surface-text=CanvasText] - Text on that background.
 * @fires {CustomEvent<LoadedDocument>} technopole-document-loaded - The document is there. `detail`: the document, and what of it could not be read.
 * @fires {CustomEvent<LoadFailure>} technopole-document-failed - The document could not be loaded. `detail`: a stable code, and the HTTP status.
 * @fires {CustomEvent<Session>} technopole-session-selected - A visitor asks for a session's details. Cancelable: then no details are shown. `detail`: the session.
 */
export class ProgrammeElement extends LitElement {
  /** @ignore */
  static override styles = [tokens, resets, statusStyles, skeletonStyles, programmeStyles, toolbarStyles, sessionRowStyles];

  /** @ignore */
  static override properties = {
    src: {},
    document: { attribute: false },
    now: {},
    headingLevel: { attribute: 'heading-level', type: Number },
    areFiltersOpen: { state: true },
  };

  /** Address of the event document, relative to the page. */
  src = '';

  /** The event document itself, instead of an address. */
  document: EventDocument | undefined;

  /** The moment to show, RFC 3339, for rehearsals; the present by default. */
  now = '';

  /** Level of the headings of days, 1 to 4; times and sessions follow below. Default 2. */
  headingLevel = 2;

  private areFiltersOpen = false;

  readonly #documents = new DocumentController(this, readWhole);
  readonly #words = new LanguageController(this, programmeMessages);
  readonly #clock = new ClockController(this, () => this.#tick());
  readonly #filters = new FilterController(this);
  readonly #dialog = new SessionDialog(this, (session) => this.#open(session.id));
  #drawn: Drawn | undefined;
  #painted: Drawn | undefined;
  #painter: ListPainter | undefined;
  #allDrawn: Promise<void> = Promise.resolve();
  #hasReadHash = false;
  #facets: typeof import('./facets.templates.js').facets | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.#onHash);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#onHash);
  }

  /** Resolves when all sessions are drawn. */
  get allDrawn(): Promise<void> {
    return this.#allDrawn;
  }

  protected override updated(): void {
    const list = this.renderRoot.querySelector<HTMLElement>('.list');
    const drawn = this.#drawn;
    if (!list || !drawn) return;
    const isNew = this.#painter?.container !== list || this.#painted !== drawn;
    if (this.#painter?.container !== list) this.#painter = new ListPainter(list);
    if (isNew) this.#allDrawn = this.#painter.paint(drawn.agenda, drawn.view, this.#clock.nowMs);
    this.#painted = drawn;
    this.#painter.show(this.#filters.isActive ? this.#filters.result(drawn.entries, drawn.view.document).sessions : undefined);
    this.#tick();
    if (!this.#hasReadHash) this.#onHash();
    this.#hasReadHash = true;
  }

  protected override render(): TemplateResult {
    return documentTemplate(this, this.#documents, this.#words, (document, messages) => this.#renderProgramme(forReaders(document), messages), skeleton);
  }

  #renderProgramme(document: EventDocument, messages: ProgrammeMessages): TemplateResult {
    const { agenda, view, entries } = (this.#drawn = this.#draw(document, messages));
    if (entries.length === 0) return emptyTemplate(view);
    const { values, sessions } = this.#filters.result(entries, document);
    const { filter, choices } = this.#filters;
    const today = programmeDay(new Date(this.#clock.nowMs).toISOString(), document.event);
    return html`${toolbar(
        { agenda, filter, values, choices, areFiltersOpen: this.areFiltersOpen, facets: this.#facets, today },
        {
          onDay: (date) => this.#goToDay(date),
          onQuery: (text) => void this.#filters.search(text),
          onChoice: (facet, value) => this.#filters.toggle(facet, value),
          onFilters: () => void this.#toggleFilters(),
        },
        view,
      )}
      ${summary({ count: sessions.size, query: this.#filters.query, isFiltering: this.#filters.isActive, nowMs: this.#clock.nowMs }, () => this.#clear(), view)}
      <div class="list" part="list" @click=${(event: MouseEvent) => this.#onListClick(event)}></div>
      ${this.#dialog.render(view, entries)}`;
  }

  #draw(document: EventDocument, messages: ProgrammeMessages): Drawn {
    const { language, interfaceLanguage } = this.#words;
    const headingLevel = headingLevelOf(this.headingLevel, 2);
    const drawn = this.#drawn;
    const isSameDocument = drawn?.view.document === document;
    if (isSameDocument && drawn.view.messages === messages && drawn.view.reader.languages[0] === language && drawn.view.headingLevel === headingLevel) return drawn;
    const agenda = isSameDocument ? drawn.agenda : buildAgenda(document);
    const hrefOf = (session: Session) => `#session-${encodeURIComponent(session.id)}`;
    return { agenda, entries: entriesOf(agenda), view: { ...createView(document, language, interfaceLanguage), messages, headingLevel, hrefOf } };
  }

  #tick(): void {
    if (!this.#painter || !this.#drawn) return;
    this.#clock.wakeAt(this.#painter.tick(this.#clock.nowMs, this.#drawn.view));
  }

  async #toggleFilters(): Promise<void> {
    this.areFiltersOpen = !this.areFiltersOpen;
    if (this.#facets) return;
    const { facets, facetsStyles } = await import('./facets.templates.js');
    adoptStyles(this.renderRoot, facetsStyles);
    this.#facets = facets;
    this.requestUpdate();
  }

  #clear(): void {
    this.#filters.clear();
    this.renderRoot.querySelector<HTMLInputElement>('input[type=search]')?.focus();
  }

  #goToDay(date: string): void {
    const day = this.renderRoot.querySelector<HTMLElement>(`#day-${date}`);
    day?.scrollIntoView({ block: 'start' });
    day?.focus({ preventScroll: true });
  }

  /** Clicks that open a link elsewhere are the browser's. */
  #onListClick(event: MouseEvent): void {
    if (!isPlainClick(event)) return;
    const row = (event.target as Element).closest('a')?.closest<HTMLElement>('[data-session]');
    if (!row) return;
    event.preventDefault();
    this.#open(row.dataset['session']!);
  }

  readonly #onHash = (): void => {
    const match = /^#session-(.+)$/.exec(window.location.hash);
    if (match) this.#open(decodeId(match[1]!));
  };

  #open(id: string): void {
    const session = this.#drawn?.view.directory.sessions.get(id);
    if (!session) return;
    const isWanted = this.dispatchEvent(new CustomEvent('technopole-session-selected', { bubbles: true, composed: true, cancelable: true, detail: session }));
    if (isWanted) this.#dialog.open(session);
  }
}

/** An id as it stands in an address; as it is where it is no encoding. */
function decodeId(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
}
