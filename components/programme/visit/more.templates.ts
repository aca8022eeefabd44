import { html, nothing, type TemplateResult } from 'lit';
import type { VisitMessages } from '../../../src/locale/index.js';
import { qrCode } from '../../qr-code.templates.js';
import type { ProgrammeView } from '../session-row.templates.js';
import type { MoreController } from './more-controller.js';
import type { SelectionController } from './selection-controller.js';

/** Print, calendar and, where there is a selection, ways to share it. */
export function morePanel(more: MoreController, selection: SelectionController, view: ProgrammeView, words: VisitMessages): TemplateResult {
  return html`<div class="more-row">
      <button class="quiet-button" type="button" @click=${() => more.print()}>${words.print}</button>
      <label class="check"><input type="checkbox" .checked=${more.withAbstracts} @change=${(event: Event) => more.setAbstracts((event.target as HTMLInputElement).checked)} /> ${words.printAbstracts}</label>
    </div>
    <div class="more-row">${calendarTemplate(more, view, words)}</div>
    ${selection.sessions.size > 0 ? shareTemplate(more, words) : nothing}`;
}

function calendarTemplate(more: MoreController, { format }: ProgrammeView, words: VisitMessages): TemplateResult {
  const { progress, sessions, leftOut } = more;
  if (progress) {
    return html`<p>${words.calendarProgress(format.number(progress.done), format.number(progress.total))} <progress max=${progress.total} .value=${progress.done}></progress></p>
      <button class="quiet-button" type="button" @click=${() => more.cancelCalendar()}>${words.cancel}</button>`;
  }
  return html`<button class="quiet-button" type="button" ?disabled=${sessions.length === 0} @click=${() => more.makeCalendar()}>${words.calendarOf(sessions.length)}</button>
    ${leftOut > 0 ? html`<p class="hint" role="status">${words.calendarLeftOut(leftOut)}</p>` : nothing}`;
}

function shareTemplate(more: MoreController, words: VisitMessages): TemplateResult {
  const { code, link } = more;
  const current = code === 'too-long' || code?.link === link ? code : undefined;
  return html`<div class="share">
    <p><strong>${words.share}</strong></p>
    <p class="hint">${words.shareExplained}</p>
    <div class="more-row">
      <input class="share-link" readonly aria-label=${words.share} .value=${link} @focus=${(event: Event) => (event.target as HTMLInputElement).select()} />
      <button class="quiet-button" type="button" @click=${() => more.copyLink()}>${words.copyLink}</button>
      <span role="status">${more.isLinkCopied ? words.linkCopied : nothing}</span>
      <button class="quiet-button" type="button" @click=${() => more.showCode()}>${words.shareByCode}</button>
    </div>
    ${current === undefined ? nothing : current === 'too-long' ? html`<p class="hint" role="status">${words.codeTooLong}</p>` : qrCode(current, words.shareByCode)}
  </div>`;
}
