import { nothing, type TemplateResult } from 'lit';
import type { Agenda, AgendaDay, AgendaEntry } from '../../src/agenda/index.js';
import { dayHead, groupTemplates, unscheduledTemplate } from './day.templates.js';
import type { ProgrammeView } from './session-row.templates.js';

/** Sessions drawn together; a piece that the browser may skip while it is off screen. */
const sessionsPerChunk = 20;

/** A piece of a list. */
export interface ListChunk {
  readonly count: number;
  /** The sessions of each group that is drawn, in order. */
  readonly groups: readonly (readonly AgendaEntry[])[];
  readonly draw: () => TemplateResult[];
}

/** A day of a list, or the sessions whose day is not known. */
export interface ListSection {
  readonly date: string | undefined;
  readonly head: TemplateResult | typeof nothing;
  readonly chunks: readonly ListChunk[];
}

/** A programme as a list: its days with their sessions, in pieces that are drawn one by one. */
export function listSections({ days, undated }: Agenda, view: ProgrammeView): ListSection[] {
  const dated = days.filter(isWorthShowing).map((day) => ({ date: day.date, head: dayHead(day, view), chunks: chunksOfDay(day, view) }));
  return undated.length === 0 ? dated : [...dated, { date: undefined, head: nothing, chunks: unscheduledChunks(undated, view, view.messages.dayToBeConfirmed) }];
}

/** Days without anything to say are left out, unless they are all there is. */
function isWorthShowing(day: AgendaDay): boolean {
  return day.groups.length > 0 || day.unscheduled.length > 0 || day.note !== undefined;
}

function chunksOfDay(day: AgendaDay, view: ProgrammeView): ListChunk[] {
  const chunks: { count: number; groups: [typeof day.groups[number], number | undefined][] }[] = [];
  for (const [index, group] of day.groups.entries()) {
    let chunk = chunks.at(-1);
    if (!chunk || chunk.count >= sessionsPerChunk) chunks.push((chunk = { count: 0, groups: [] }));
    chunk.count += group.entries.length;
    chunk.groups.push([group, day.groups[index - 1]?.startMs]);
  }
  const timed = chunks.map(({ count, groups }) => ({ count, groups: groups.map(([{ entries }]) => entries), draw: () => groups.flatMap(([group, previousMs]) => groupTemplates(group, view, day.date, previousMs)) }));
  return [...timed, ...unscheduledChunks(day.unscheduled, view, view.messages.hoursToBeConfirmed)];
}

function unscheduledChunks(entries: readonly AgendaEntry[], view: ProgrammeView, title: string): ListChunk[] {
  return entries.length === 0 ? [] : [{ count: entries.length, groups: [entries], draw: () => [unscheduledTemplate(entries, view, title)] }];
}
