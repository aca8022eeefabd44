import { html, nothing, type TemplateResult } from 'lit';
import type { VisitMessages } from '../../../src/locale/index.js';
import type { Drawn, ViewName } from '../views.js';
import type { ChangesController } from './changes-controller.js';
import type { LateChunks } from './late-chunks.js';
import type { MoreController } from './more-controller.js';
import type { RefreshController } from './refresh-controller.js';
import type { SelectionController } from './selection-controller.js';

/** What the bar of a visit shows. */
export interface VisitBarState {
  readonly view: ViewName;
  readonly views: readonly ViewName[];
  readonly selection: SelectionController;
  readonly changes: ChangesController;
  /** What can be done with the programme, once it was asked for. */
  readonly more: MoreController | undefined;
  readonly isMoreOpen: boolean;
  readonly late: LateChunks;
  readonly refresh: RefreshController;
  /** Whether the view that was chosen has no room. */
  readonly isTooNarrow: boolean;
  /** Whether the event is under way, so that there is a now to go to. */
  readonly canJump: boolean;
}

/** What it asks for. */
export interface VisitBarHandlers {
  readonly onView: (view: ViewName) => void;
  readonly onJump: () => void;
  readonly onMore: () => void;
}

/** The choice of a view, the way to now and what else can be done; below it what a visitor is to know or asked. */
export function visitBar(state: VisitBarState, handlers: VisitBarHandlers, shown: Drawn, words: VisitMessages): TemplateResult {
  const { isMoreOpen, more, views } = state;
  return html`<div class="visit-bar">
      ${views.length > 1 ? viewSwitch(state, handlers, words) : nothing}
      <div class="visit-actions">
        ${state.canJump ? html`<button class="quiet-button" type="button" @click=${handlers.onJump}>${words.jumpToNow}</button>` : nothing}
        <button class="quiet-button" type="button" aria-expanded=${isMoreOpen} aria-controls="more" @click=${handlers.onMore}>${words.more}</button>
      </div>
    </div>
    <div class="more" id="more" ?hidden=${!more || !isMoreOpen}>${isMoreOpen ? more?.render(shown.view, words) : nothing}</div>
    ${offerTemplate(state.selection, words)} ${noticesTemplate(state, shown, words)}`;
}

function viewSwitch({ view, views, selection }: VisitBarState, { onView }: VisitBarHandlers, words: VisitMessages): TemplateResult {
  return html`<div class="view-switch" role="group" aria-label=${words.display}>
    ${views.map(
      (name) => html`<button type="button" aria-pressed=${name === view} @click=${() => onView(name)}>
        ${words.views[name]}${name === 'selection' && selection.sessions.size > 0
          ? html` <span class="count-badge"><span aria-hidden="true">${selection.sessions.size}</span><span class="visually-hidden">${words.kept(selection.sessions.size)}</span></span>`
          : nothing}
      </button>`,
    )}
  </div>`;
}

/** What a followed link offers. Nothing is added before the visitor says so, and nothing is ever replaced. */
function offerTemplate(selection: SelectionController, words: VisitMessages): TemplateResult | typeof nothing {
  const { offer } = selection;
  if (!offer) return nothing;
  const canAdd = offer !== 'damaged' && offer.ids.length > 0;
  return html`<div class="notice" role="status">
    <p>
      ${offer === 'damaged' ? words.sharedDamaged : canAdd ? words.sharedFound(offer.ids.length) : offer.known > 0 ? words.sharedKnown : nothing}
      ${offer !== 'damaged' && offer.unknown > 0 ? words.sharedUnknown(offer.unknown) : nothing}
    </p>
    ${canAdd ? html`<button class="quiet-button strong" type="button" @click=${() => selection.answer(true)}>${words.sharedAdd}</button>` : nothing}
    <button class="quiet-button" type="button" @click=${() => selection.answer(false)}>${canAdd ? words.sharedIgnore : words.changesSeen}</button>
  </div>`;
}

function noticesTemplate({ view, selection, changes, refresh, late, isTooNarrow }: VisitBarState, { view: { format } }: Drawn, words: VisitMessages): TemplateResult {
  const kept = [...changes.sessions].filter(({ id }) => selection.has(id)).length;
  const isOwn = view === 'selection';
  return html`${late.isMissing ? failureNotice(words.notLoaded, () => late.retry(), words) : nothing}
    ${changes.sessions.size > 0
      ? html`<div class="notice">
          <p>${words.changes(changes.sessions.size, kept)}</p>
          <button class="quiet-button" type="button" aria-pressed=${changes.isShowing} @click=${() => changes.toggle()}>${changes.isShowing ? words.showAll : words.showChanges}</button>
          <button class="quiet-button" type="button" @click=${() => changes.markSeen()}>${words.changesSeen}</button>
        </div>`
      : nothing}
    ${refresh.lastGoodMs === undefined ? nothing : failureNotice(words.notRenewed(format.moment(refresh.lastGoodMs)), () => void refresh.ask(), words)}
    ${isTooNarrow ? html`<p class="hint">${words.gridNeedsWidth}</p>` : nothing} ${isOwn && selection.gone > 0 ? html`<p class="hint">${words.gone(selection.gone)}</p>` : nothing}
    ${isOwn && !selection.isKept ? html`<p class="hint">${words.notKept}</p>` : nothing}`;
}

function failureNotice(sentence: string, onRetry: () => void, words: VisitMessages): TemplateResult {
  return html`<div class="notice" role="status">
    <p>${sentence}</p>
    <button class="quiet-button" type="button" @click=${onRetry}>${words.renew}</button>
  </div>`;
}

/** Turns the times to the visitor's own zone or back; offered only where that makes a difference. */
export function zoneSwitch({ isVisitors, own, event }: { isVisitors: boolean; own: string | undefined; event: string }, words: VisitMessages, onZone: (zone: string) => void): TemplateResult | typeof nothing {
  if (!own) return nothing;
  const city = (zone: string) => zone.split('/').at(-1)!.replaceAll('_', ' ');
  return isVisitors
    ? html`<button class="quiet-button" type="button" @click=${() => onZone('event')}>${words.toEventZone(city(event))}</button>`
    : html`<button class="quiet-button" type="button" @click=${() => onZone('visitor')}>${words.toVisitorZone(city(own))}</button>`;
}
