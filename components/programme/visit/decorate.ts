import type { AgendaEntry } from '../../../src/agenda/index.js';
import type { VisitMessages } from '../../../src/locale/index.js';
import { say } from '../../view.js';
import type { ProgrammeView } from '../session-row.templates.js';
import { describeChange, type ChangesController } from './changes-controller.js';
import type { SelectionController } from './selection-controller.js';

/** What has something added, or had: most sessions have nothing, and are left alone. */
const decorated = new WeakSet<HTMLElement>();

/** What a visit adds to what stands for a session: whether it is kept, what it overlaps, what has changed, on which day it is held. */
export function decorateRow(row: HTMLElement, entry: AgendaEntry, view: ProgrammeView, words: VisitMessages, selection: SelectionController, changes: ChangesController): void {
  const { id } = entry.session;
  const isKept = selection.has(id);
  const changed = changes.of(id);
  if (isKept || changed[0] || entry.eventDay) decorated.add(row);
  if (!decorated.has(row)) return;
  row.querySelector('.star')?.setAttribute('aria-pressed', String(isKept));
  const overlaps = isKept ? selection.overlapsOf(id).map(({ session }) => say(session.title, view)) : [];
  setNote(row, 'change', changed.map((change) => describeChange(change, view, words)).join(' · '));
  setNote(row, 'overlap', overlaps[0] ? words.overlaps(view.format.list(overlaps)) : '');
  setNote(row, 'other-day', entry.eventDay ? words.otherDay(view.format.dayWithoutYear(entry.eventDay)) : '');
}

/** Puts a line into a row, changes it, or takes it away; text alone, whatever the document says. */
function setNote(row: HTMLElement, name: string, text: string): void {
  const note = row.querySelector<HTMLElement>(`:scope > .${name}`);
  if (!text) return note?.remove();
  if (note?.textContent === text) return;
  const place = note ?? row.ownerDocument.createElement('p');
  place.className = `note visit-note ${name}`;
  place.textContent = text;
  if (!note) row.append(place);
}
