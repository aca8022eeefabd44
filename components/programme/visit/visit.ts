import { render } from 'lit';
import type { EventDocument, Session } from '../../../schemas/index.js';
import { nearestEntry } from '../../../src/agenda/moments.js';
import type { VisitMessages } from '../../../src/locale/index.js';
import { visitMessages } from '../../../src/locale/load-visit-messages.js';
import { adoptStyles } from '../../adopt-styles.js';
import { LanguageController } from '../../document/language-controller.js';
import { viewNameOf, type Drawn, type ViewName } from '../views.js';
import { complete } from '../../document/complete.js';
import { AddressController } from './address-controller.js';
import { ChangesController } from './changes-controller.js';
import { decorateRow } from './decorate.js';
import { DetailsController } from './details-controller.js';
import { FindController } from './find-controller.js';
import { rememberPlace } from './keep-place.js';
import { lateStyles } from './late.styles.js';
import { limitDocument } from '../../limit.js';
import { jumpTo } from './jump-to.js';
import { LateChunks } from './late-chunks.js';
import type { MoreController } from './more-controller.js';
import { completes } from './completes.js';
import { RefreshController } from './refresh-controller.js';
import { SelectionController } from './selection-controller.js';
import { loadView } from './load-view.js';
import { focusedIn, takeOver } from './take-over.js';
import { visitBar, zoneSwitch } from './visit-bar.templates.js';
import { visitStyles } from './visit.styles.js';
import type { VisitHost } from './visit-host.js';
import { isDuring, viewsOf } from './offered-views.js';
import { WidthWatch } from './width-watch.js';
import { otherZoneOf } from './zone.js';

/**
 * What belongs to a visit of a programme, beside reading it: other views, the visitor's selection, what has changed, the zone
 * of the times, and the address that tells all this. It comes in a chunk of its own when the first sessions stand.
 */
export class Visit {
  readonly #host: VisitHost;
  readonly #words: LanguageController<VisitMessages>;
  readonly #selection: SelectionController;
  readonly #changes: ChangesController;
  readonly #address: AddressController;
  readonly #late: LateChunks;
  readonly #width: WidthWatch;
  readonly #find: FindController;
  readonly #refresh: RefreshController;
  /** The details of sessions. */
  readonly details: DetailsController;
  #more: MoreController | undefined;
  #isMoreOpen = false;
  #decorated: unknown[] = [];
  readonly #focused: HTMLElement | undefined;
  #hasRestored = false;

  constructor(host: VisitHost) {
    this.#host = host;
    this.#width = new WidthWatch(host.element);
    this.#focused = focusedIn(host.element);
    this.#words = new LanguageController(host.element, visitMessages);
    this.#selection = new SelectionController(host);
    this.#changes = new ChangesController(host);
    this.#late = new LateChunks(host.element);
    this.details = new DetailsController(host, this.#selection, () => this.#words.messages);
    this.#address = new AddressController(host, this.details);
    for (const styles of [lateStyles, visitStyles]) adoptStyles(host.element.renderRoot, styles);
    host.stage.beforePaint = (former, next) => ({
      restore: rememberPlace(host.element.renderRoot as ShadowRoot, (id) => host.stage.painter?.rowsOf(id)[0]),
      kept: completes(former, next) ? [...host.element.renderRoot.querySelectorAll<HTMLElement>('.list .chunk')] : undefined,
    });
    host.stage.decorate = (row, entry) => this.#decorate(row, entry);
    this.#find = new FindController(host, this.#late);
    this.#refresh = new RefreshController(host);
    // Its chunk may come when the element has been taken away.
    if (host.element.isConnected) this.connect();
    void this.#address.start();
  }

  connect(): void {
    this.#width.connect();
    this.#refresh.connect();
    this.#selection.connect();
    this.#address.connect();
  }

  disconnect(): void {
    this.#width.disconnect();
    this.#refresh.disconnect();
    this.#find.disconnect();
    this.#selection.disconnect();
    this.#address.disconnect();
  }

  /** The document with what the page wants to show of it. */
  limit(document: EventDocument): EventDocument {
    return limitDocument(document, this.#host.element);
  }

  /** The zone in which times are to be shown. */
  timeZoneOf(document: EventDocument): string {
    return (this.#host.element.zone === 'visitor' && otherZoneOf(document)) || document.event.timeZone;
  }

  /** Of the sessions found, all where none are given, those that the view shows. */
  restrict(found: ReadonlySet<Session> | undefined): ReadonlySet<Session> | undefined {
    const only = this.#view === 'selection' ? this.#selection.sessions : this.#changes.isShowing ? this.#changes.sessions : undefined;
    if (!only) return found;
    return found ? new Set([...only].filter((session) => found.has(session))) : only;
  }

  /** Whether there is room for a view; where there is none, the list stands in for it. */
  fits(view: string): boolean {
    return view !== 'grid' || this.#width.isWide;
  }

  /** Why nothing is shown although something is found. */
  whyEmpty(found: ReadonlySet<Session>): string | undefined {
    return found.size > 0 && this.#view === 'selection' && this.#selection.sessions.size === 0 ? this.#words.messages?.selectionEmpty : undefined;
  }

  /** Keeps a session in the selection, or no longer. */
  toggle(id: string): void {
    this.#selection.toggle(id);
  }

  /** Follows what the programme shows now. */
  update(): void {
    const { drawn, stage, element, documents } = this.#host;
    const shown = drawn();
    const words = this.#words.messages;
    if (!shown) return;
    if (!this.#hasRestored) {
      takeOver(this.#host, this.#focused);
      void this.#address.start();
    }
    if (shown.document.event.complete) void stage.allDrawn.then(() => complete(element, documents));
    this.#hasRestored = true;
    this.#selection.update(shown);
    this.#changes.update();
    this.#refresh.update();
    if (!stage.has(this.#view)) void loadView(this.#view, this.#host, this.#late, () => this.#words.messages);
    if (this.#isMoreOpen && !this.#more) void this.#loadMore();
    this.#address.update();
    if (!words) return;
    this.#decorateAll(shown, words);
    this.#find.update(shown, words);
    this.#renderBar(shown, words);
    const zone = element.renderRoot.querySelector<HTMLElement>('.zone-switch');
    if (zone) render(zoneSwitch(this.#zone(shown), words, (choice) => (element.zone = choice)), zone);
  }

  get #view(): ViewName {
    return viewNameOf(this.#host.element.view);
  }

  #renderBar(shown: Drawn, words: VisitMessages): void {
    const { element, nowMs } = this.#host;
    const place = element.renderRoot.querySelector<HTMLElement>('.views');
    if (!place) return;
    const nearest = isDuring(shown, nowMs()) ? nearestEntry(shown.agenda, nowMs()) : undefined;
    const state = { view: this.#view, views: viewsOf(element.views).filter((name) => this.fits(name) || name === this.#view), selection: this.#selection, changes: this.#changes, more: this.#more, isMoreOpen: this.#isMoreOpen, late: this.#late, refresh: this.#refresh, isTooNarrow: !this.fits(this.#view), canJump: nearest !== undefined };
    const handlers = { onView: (view: ViewName) => this.#choose(view), onJump: () => void jumpTo(nearest!.session.id, this.#host, { late: this.#late, changes: this.#changes, onList: () => this.#choose('list') }), onMore: () => this.#toggleMore() };
    const focused = place.querySelector<HTMLElement>(':focus');
    render(visitBar(state, handlers, shown, words), place);
    // What was answered goes, with the button that had the focus.
    if (focused && !focused.isConnected) place.querySelector('button')?.focus();
  }

  #zone({ document }: Drawn): { isVisitors: boolean; own: string | undefined; event: string } {
    return { isVisitors: this.#host.element.zone === 'visitor', own: otherZoneOf(document), event: document.event.timeZone };
  }

  #choose(view: ViewName): void {
    const { element } = this.#host;
    if (view === this.#view) return;
    this.#late.isMissing = false;
    element.view = view;
    element.dispatchEvent(new CustomEvent('technopole-view-changed', { bubbles: true, composed: true, detail: { view } }));
  }

  #toggleMore(): void {
    this.#isMoreOpen = !this.#isMoreOpen;
    if (this.#more) this.#more.isLinkCopied = false;
    this.#late.retry();
  }

  async #loadMore(): Promise<void> {
    const late = await this.#late.bring(() => import('./more-controller.js'));
    if (!late || this.#more) return;
    adoptStyles(this.#host.element.renderRoot, late.moreStyles);
    this.#more = new late.MoreController(this.#host, this.#late, this.#selection, this.#address);
    this.#host.element.requestUpdate();
  }

  #decorate(row: HTMLElement, entry: Parameters<typeof decorateRow>[1]): void {
    const shown = this.#host.drawn();
    const words = this.#words.messages;
    if (shown && words) decorateRow(row, entry, shown.view, words, this.#selection, this.#changes);
  }

  /** Rows that were drawn before are only gone through when something they tell has changed. */
  #decorateAll({ entries }: Drawn, words: VisitMessages): void {
    const basis = [entries, words, this.#selection.sessions, this.#changes.sessions, this.#host.stage.painter];
    if (basis.every((part, index) => part === this.#decorated[index])) return;
    this.#decorated = basis;
    for (const entry of entries) {
      for (const row of this.#host.stage.painter?.rowsOf(entry.session.id) ?? []) this.#decorate(row, entry);
    }
  }
}
