import { html, nothing, type TemplateResult } from 'lit';
import { toInstantMs } from '../../schemas/instant.js';
import { emptyTemplate } from '../../components/programme/empty.templates.js';
import { listSections, type ListSection } from '../../components/programme/list-sections.js';
import { staticHtml } from './static-html.js';
import type { SiteView } from './view.js';

/**
 * The programme as its list, with the days as links where the element has them as choices. Room is left for what only a script
 * can do (search, filters, views), so that nothing moves when the element takes over.
 */
export function programmeHtml(view: SiteView): string {
  const { agenda, entries, view: own } = view.drawn;
  if (entries.length === 0) return staticHtml(emptyTemplate(own));
  const sections = listSections(agenda, own);
  return [staticHtml(headOf(sections, view)), '<div class="te-list">', ...sections.map((section) => sectionHtml(section)), '</div>', ...editionOf(view)].join('\n');
}

/** Whoever reads the page when nothing newer can be had is told how old it is. */
function editionOf({ document: { event }, messages, drawn }: SiteView): string[] {
  if (event.modified === undefined) return [];
  return [staticHtml(html`<p class="updated">${messages.print.updated(drawn.view.format.moment(toInstantMs(event.modified, event.timeZone)))}</p>`)];
}

function headOf(sections: readonly ListSection[], view: SiteView): TemplateResult {
  const { messages, format } = view.drawn.view;
  const days = sections.flatMap(({ date, chunks }) => (date !== undefined && chunks.length > 0 ? [date] : []));
  const count = view.drawn.entries.length;
  return html`<div class="toolbar">
      ${days.length > 1 ? html`<nav class="days" aria-label=${messages.days}><ul>${days.map((date) => html`<li><a class="day-link" href="#day-${date}">${format.shortDay(date)}</a></li>`)}</ul></nav>` : nothing}
      <div class="find for-script"></div>
    </div>
    <div class="views for-script"></div>
    <div class="summary"><p>${messages.sessionCount(count, format.number(count))}</p><p class="zone">${messages.timesIn(format.zoneName(view.startMs))}</p></div>`;
}

/** Piece by piece, so that the templates of a large programme are not all in memory at once. */
function sectionHtml({ date, head, chunks }: ListSection): string {
  const id = date === undefined ? '' : ` id="day-${date}"`;
  const pieces = chunks.map(({ draw }) => `<div class="te-chunk">\n${staticHtml(draw())}\n</div>`);
  return [`<section class="te-day"${id}>`, ...(date === undefined ? [] : [`<header class="te-day-head">${staticHtml(head)}</header>`]), ...pieces, '</section>'].join('\n');
}
