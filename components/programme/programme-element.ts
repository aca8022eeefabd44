import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { EventDocument, Session } from '../../schemas/index.js';
import { programmeDay } from '../../schemas/programme-day.js';
import { readWhole } from '../../src/load/whole-document.js';
import { dayBounds } from '../../src/time/day.js';
import type { ProgrammeMessages } from '../../src/locale/index.js';
import { programmeMessages } from '../../src/locale/load-messages.js';
import { afterPaint } from '../document/after-paint.js';
import { ClockController } from '../document/clock-controller.js';
import { DocumentController } from '../document/document-controller.js';
import { documentTemplate } from '../document/document.templates.js';
import { LanguageController } from '../document/language-controller.js';
import { skeleton, skeletonStyles } from '../document/skeleton.templates.js';
import { statusStyles } from '../document/status.styles.js';
import { failedTemplate } from '../document/status.templates.js';
import { forReaders } from '../document/visible-document.js';
import { headingLevelOf } from '../heading.templates.js';
import { resets } from '../resets.styles.js';
import { tokens } from '../tokens.styles.js';
import { asksForVisit, claimAddressKey, releaseAddressKey, sessionHash } from './address-keys.js';
import { drawProgramme } from './draw-programme.js';
import { emptyTemplate } from './empty.templates.js';
import { FilterController } from './filter-controller.js';
import { isPlainClick } from './plain-click.js';
import { programmeStyles } from './programme.styles.js';
import { sessionRowStyles } from './session-row.styles.js';
import { Stage } from './stage.js';
import { summary } from './summary.templates.js';
import { toolbarStyles } from './toolbar.styles.js';
import { toolbar } from './toolbar.templates.js';
import { viewNameOf, type Drawn, type ViewName } from './views.js';
import type { Visit } from './visit/visit.js';

/**
 * The programme of an event as a list, a grid of rooms, what is on now, or a visitor's own selection; with search, filters
 * and the details of each session.
 *
 * What stands between the tags is shown until the programme can be drawn, and stays when it cannot.
 *
 * @tag technopole-programme
 * @slot - Shown while there is no programme: a link to the organiser's page, or the published programme.
 * @csspart toolbar - Days, search and filters.
 * @csspart filters - The choices of the filters, while they are open.
 * @csspart views - The choice of the view, and what goes with it.
 * @csspart list - The days with their sessions.
 * @csspart grid - The rooms against the time.
 * @csspart now - What is on now and next, by room.
 * @csspart session - One session of a view.
 * @csspart session-link - The link to the details, inside the heading of a session.
 * @csspart star - The button that keeps a session in the visitor's selection.
 * @csspart dialog - The details of a session.
 * @csspart skeleton - What is drawn while the document loads and there is no content between the tags.
 * @csspart failure - The message when the document could not be loaded.
 * @csspart problems - The line on entries that could not be read.
 * @cssprop [--technopole-accent=light-dark(#0b5a8f, #27b)] - The one accent colour; the text on it becomes black or white by its luminance.
 * @cssprop [--technopole-radius=0.375em] - Radius of corners.
 * @cssprop [--technopole-line] - Colour of hairlines; mixed from the text colour by default.
 * @cssprop [--technopole-sticky-top=0px] - Height of what sticks to the top of the page, so that times and days stop below it.
 * @cssprop [--technopole-surface=Canvas] - Background of what floats: the details.
 * @cssprop [--technopole-surface-text=CanvasText] - Text on that background.
 * @fires {CustomEvent<LoadedDocument>} technopole-document-loaded - The document is there. `detail`: the document, and what of it could not be read.
 * @fires {CustomEvent<LoadFailure>} technopole-document-failed - The document could not be loaded. `detail`: a stable code, and the HTTP status.
 * @fires {CustomEvent<Session>} technopole-session-selected - A visitor asks for a session's details. Cancelable: then no details are shown. `detail`: the session.
 * @fires {CustomEvent<{ view: string }>} technopole-view-changed - A visitor has chosen another view. `detail.view`: its name.
 * @fires {CustomEvent<{ state: RegistrationState; channel: RegistrationChannel }>} technopole-registration-chosen - A visitor follows a way to sign up for a session or to book a meeting. Cancelable: then the link is not followed. `detail`: the state and the channel.
 * @fires {CustomEvent<{ sessions: string[], isKept: boolean }>} technopole-selection-changed - A visitor's selection has changed. `detail`: the ids, and whether the device keeps them.
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
    view: {},
    views: {},
    zone: {},
    details: {},
    sessionHref: { attribute: 'session-href' },
    addressKey: { attribute: 'address-key' },
    days: {},
    rooms: {},
    tracks: {},
    refresh: { type: Number },
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

  /** What is shown: `list` (default), `grid`, `now` or `selection`. Follows when a visitor chooses another. */
  view = 'list';

  /** Views a visitor may choose from, separated by spaces; all by default, none with one name alone. */
  views = '';

  /** Zone of the times: `event` (default) or `visitor`. Follows when a visitor chooses the other. */
  zone = 'event';

  /** Where the details of a session are shown: `dialog` (default) or `inline`, below its row. */
  details = 'dialog';

  /** The host's own page of a session, with `{id}` in it; then no details are shown here. */
  sessionHref = '';

  /** Under which name view, filters and session stand in the address of the page; `off` for not at all. Default `programme`, of a further element `programme-2`. */
  addressKey = '';

  /** Only these days of the event, separated by spaces: `2027-11-18`. */
  days = '';

  /** Only sessions in these rooms, by `id`, separated by spaces. */
  rooms = '';

  /** Only sessions of these tracks, by `id`, separated by spaces. */
  tracks = '';

  /** Seconds after which the document is asked for again, while somebody looks at the page; at least 30. Default 0: never. */
  refresh = 0;

  private areFiltersOpen = false;

  readonly #documents = new DocumentController(this, readWhole);
  readonly #words = new LanguageController(this, programmeMessages);
  readonly #clock = new ClockController(this, () => this.#tick());
  readonly #filters = new FilterController(this);
  readonly #stage = new Stage();
  #drawn: Drawn | undefined;
  #key = '';
  #today = '';
  #visit: Visit | undefined;
  #visitLoading: Promise<void> | undefined;
  #isVisitMissing = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#visit?.connect();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    releaseAddressKey(this);
    this.#key = '';
    this.#visit?.disconnect();
  }

  /** Resolves when all sessions of the view are drawn. */
  get allDrawn(): Promise<void> {
    return this.#stage.allDrawn;
  }

  /** Opens the details of a session, by its `id`, as if a visitor had followed its link. Does nothing where there is none. */
  openSession(id: string): void {
    void this.#askVisit((visit) => visit.details.ask(id));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.isConnected && (!this.#key || changed.has('addressKey'))) this.#key = claimAddressKey(this.addressKey, this);
    if (asksForVisit(this)) void this.#loadVisit();
  }

  protected override updated(): void {
    const drawn = this.#drawn;
    // An element that was taken away meanwhile is drawn again when it is put back; timers and listeners would keep it alive.
    if (!drawn || !this.isConnected) return;
    const { entries, document } = drawn;
    const found = this.#filters.isActive ? this.#filters.result(entries, document)?.sessions : undefined;
    this.#stage.show(this.#kind, this.renderRoot, drawn, this.#visit ? this.#visit.restrict(found) : found, this.#clock.nowMs);
    this.#tick();
    this.#visit?.update();
    if (!this.#visitLoading) void afterPaint().then(() => this.#loadVisit());
  }

  protected override render(): TemplateResult {
    const isHeld = asksForVisit(this) && !this.#visit && !this.#isVisitMissing;
    return documentTemplate(this, this.#documents, this.#words, (document, messages) => this.#renderProgramme(forReaders(document), messages), skeleton, isHeld);
  }

  #renderProgramme(whole: EventDocument, messages: ProgrammeMessages): TemplateResult {
    const document = this.#visit?.limit(whole) ?? whole;
    const { language, interfaceLanguage } = this.#words;
    const timeZone = this.#visit?.timeZoneOf(document) ?? document.event.timeZone;
    const sessionAddress = this.sessionHref || sessionHash(this.#key);
    const settings = { messages, language, interfaceLanguage, headingLevel: headingLevelOf(this.headingLevel, 2), timeZone, sessionAddress };
    const { agenda, entries, view } = (this.#drawn = drawProgramme(document, settings, this.#drawn));
    const nowMs = this.#clock.nowMs;
    const today = (this.#today = programmeDay(new Date(nowMs).toISOString(), agenda));
    if (entries.length === 0) return emptyTemplate(view);
    const result = this.#filters.result(entries, document);
    const found = result?.sessions ?? new Set(document.sessions);
    const { filter, query, isActive } = this.#filters;
    const choices = this.#filters.choices - (filter.facets.day?.length ?? 0);
    const shown = this.#visit?.restrict(found) ?? found;
    return html`${toolbar(
        { agenda, filter, hasFilters: hasDifferences(document.sessions), choices, areFiltersOpen: this.areFiltersOpen, today },
        {
          onQuery: (text) => void this.#filters.search(text),
          onDay: (date) => this.#filters.choose('day', date ? [date] : []),
          onFilters: () => (this.areFiltersOpen = !this.areFiltersOpen),
        },
        view,
      )}
      <div class="views" part="views">${this.#isVisitMissing && !this.#visit ? failedTemplate({ code: 'network' }, messages, () => void this.#askVisit()) : nothing}</div>
      ${summary({ count: shown.size, query, isFiltering: isActive, nowMs, why: this.#visit?.whyEmpty(found) }, () => this.#clear(), view)}
      ${['list', 'grid', 'now'].map((name) => html`<div class=${name} part=${name} data-view=${name} ?hidden=${name !== this.#kind} @click=${this.#onClick}></div>`)}
      ${this.#visit?.details.render(view, entries)}`;
  }

  /** What is drawn: the view asked for once it is there and has room, else the list, also for a selection. */
  get #kind(): ViewName {
    const name = viewNameOf(this.view);
    return name !== 'selection' && this.#stage.has(name) && this.#visit?.fits(name) ? name : 'list';
  }

  /** Wakes when something begins or ends in the view, and when the next day of the programme begins, which its tabs tell. */
  #tick(): void {
    if (!this.#drawn) return;
    const { nowMs } = this.#clock;
    const { agenda } = this.#drawn;
    const turnMs = this.#stage.tick(nowMs) ?? Infinity;
    if (this.#today !== programmeDay(new Date(nowMs).toISOString(), agenda)) this.requestUpdate();
    this.#clock.wakeAt(Math.min(turnMs, dayBounds(this.#today, agenda).endMs));
  }

  /** What belongs to a visit comes when the first sessions stand, or before them where the page or its address asks for it. */
  #loadVisit(): Promise<void> {
    this.#visitLoading ??= import('./visit/visit.js').then(
      ({ Visit }) => {
        const parts = { documents: this.#documents, filters: this.#filters, stage: this.#stage };
        this.#visit = new Visit({ element: this, ...parts, areFiltersOpen: () => this.areFiltersOpen, closeFilters: () => (this.areFiltersOpen = false), key: () => this.#key, drawn: () => this.#drawn, nowMs: () => this.#clock.nowMs });
      },
      () => (this.#isVisitMissing = true),
    ).then(() => this.requestUpdate());
    return this.#visitLoading;
  }

  /** Asks the visit for something; where it could not be had, it is asked for again. */
  async #askVisit(ask?: (visit: Visit) => void): Promise<void> {
    if (this.#isVisitMissing) this.#visitLoading = undefined;
    if (!this.#visit) await this.#loadVisit();
    if (this.#visit) ask?.(this.#visit);
  }

  #clear(): void {
    this.#filters.clear();
    this.renderRoot.querySelector<HTMLInputElement>('input[type=search]')?.focus();
  }

  /** Clicks that open a link elsewhere are the browser's, and so is the way to a page of the host. */
  readonly #onClick = (event: MouseEvent): void => {
    const target = event.target as Element;
    const id = target.closest<HTMLElement>('[data-session]')?.dataset['session'];
    if (id === undefined) return;
    if (target.closest('.star')) void this.#askVisit((visit) => visit.toggle(id));
    if (!target.closest('a[part~=session-link]') || !isPlainClick(event) || this.sessionHref) return;
    event.preventDefault();
    this.openSession(id);
  };
}

/** Whether there is anything to choose by: sessions that are not all of one kind, room, track, language and tag. */
function hasDifferences(sessions: readonly Session[]): boolean {
  const describe = (session: Session) => JSON.stringify(session, ['kind', 'track', 'rooms', 'languages', 'interpretation', 'clusters', 'countries', 'tags']);
  return sessions.some((session) => describe(session) !== describe(sessions[0]!));
}
