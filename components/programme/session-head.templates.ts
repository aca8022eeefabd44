import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { Session } from '../../schemas/index.js';
import { toInstantMs } from '../../schemas/instant.js';
import type { AgendaEntry } from '../../src/agenda/index.js';
import { phaseOf } from '../../src/agenda/now.js';
import { inLanguage, say, wordFor } from '../view.js';
import { sessionLink, type DetailsView } from './session-link.templates.js';
import { writeSpan } from './session-schedule.templates.js';

/** Labels, title and what has become of a session. */
export function headOf(entry: AgendaEntry, view: DetailsView): TemplateResult {
  const { session } = entry;
  return html`<div class="head">
    <p class="overline">${labels(entry, view)}</p>
    <h2 class="details-title" id="details-title" tabindex="-1">${inLanguage(session.title, view)}</h2>
    ${session.subtitle ? html`<p class="subtitle">${inLanguage(session.subtitle, view)}</p>` : nothing}
    ${partOf(session, view)} ${statusOf(session, view)}
  </div>`;
}

function labels(entry: AgendaEntry, view: DetailsView): unknown {
  const { messages, directory, format } = view;
  const { session, span } = entry;
  const track = directory.tracks.get(session.track ?? '');
  return [
    span && phaseOf(entry, view.nowMs) === 'now' ? html`<span class="live">${messages.nowRemaining(format.duration(span.endMs - view.nowMs))}</span>` : nothing,
    session.status && session.status !== 'confirmed' ? html`<strong class="label">${messages.statuses[session.status]}</strong>` : nothing,
    session.kind ? html`<span>${wordFor(session.kind, messages.kinds)}</span>` : nothing,
    track ? html`<span class="track">${dot(track.colour)}${inLanguage(track.name, view)}</span>` : nothing,
  ];
}

/** A strict policy blocks style attributes, but not what a script sets. */
function dot(colour: string | undefined): TemplateResult | typeof nothing {
  if (!colour) return nothing;
  return html`<span class="dot" data-colour=${colour} ${ref((place) => (place as HTMLElement | undefined)?.style.setProperty('--_track', colour))}></span>`;
}

function partOf({ partOf: id }: Session, view: DetailsView): TemplateResult | typeof nothing {
  const whole = view.directory.sessions.get(id ?? '');
  return whole ? html`<p class="part-of">${view.messages.pair(view.words.partOf, '')}${sessionLink(whole, view)}</p>` : nothing;
}

/** Why, what is held instead, and where and when it was to be before. */
function statusOf(session: Session, view: DetailsView): unknown {
  const { messages, words, directory } = view;
  const successor = directory.sessions.get(session.replacedBy ?? '');
  const former = formerOf(session, view);
  return [
    session.statusNote ? html`<p class="note">${inLanguage(session.statusNote, view)}</p>` : nothing,
    successor ? html`<p class="note">${messages.pair(words.replacedBy, '')}${sessionLink(successor, view)}</p>` : nothing,
    former ? html`<p class="note">${messages.movedFrom(former)}</p>` : nothing,
  ];
}

function formerOf({ formerly }: Session, view: DetailsView): string {
  const { format, directory, document } = view;
  const instant = (text: string) => toInstantMs(text, document.event.timeZone);
  const startMs = formerly?.start ? instant(formerly.start) : undefined;
  const rooms = formerly?.rooms?.map((id) => say(directory.rooms.get(id)?.name, view)) ?? [];
  const time = startMs === undefined ? '' : writeSpan({ startMs, endMs: formerly?.end ? instant(formerly.end) : startMs }, format);
  return [time, ...rooms].filter(Boolean).join(', ');
}
