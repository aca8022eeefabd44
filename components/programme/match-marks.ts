import type { EventDocument, Session } from '../../schemas/index.js';
import { matchedField } from '../../src/agenda/matched-field.js';
import { findMatches } from '../../src/agenda/matches.js';
import type { VisitMessages } from '../../src/locale/index.js';
import { afterPaint } from '../document/after-paint.js';
import type { Painter } from './painter.js';
import type { ProgrammeView } from './session-row.templates.js';
import type { Stage } from './stage.js';

/** Name under which the matches are styled: `::highlight(technopole-match)`. */
const highlightName = 'technopole-match';
/** Time a slice may take before the next frame, in milliseconds. */
const sliceMs = 8;
/** What of a row is searched for the words of a query. */
const texts = '[class$=title], .people, .teaser, .facts, .track';

/** What is marked for an owner: ranges of text, and rows with a line on where the match lies. */
interface Marks {
  readonly ranges: StaticRange[];
  readonly notes: HTMLElement[];
  readonly found: ReadonlySet<Session> | undefined;
  readonly view: ProgrammeView;
  readonly painter: Painter | undefined;
}

const marked = new Map<object, Marks>();

/**
 * Marks the words of a query in what is found, and says where they stand in what is not shown in the row; a cell of a grid has no room for that. The words are
 * painted as ranges (CSS Custom Highlight API), so that no node changes while one types; a browser that cannot do that
 * shows what is found without marks. Ranges that followed the nodes would be looked through at every change of any node.
 *
 * @param owner Whose matches these are; another call for it takes them away. One for the same result in the same view changes nothing.
 * @param found What was found; nothing where nothing is searched.
 * @param stage Where it is shown, and when it stands.
 */
export async function markFound(owner: object, found: ReadonlySet<Session> | undefined, query: string, view: ProgrammeView, words: VisitMessages, stage: Pick<Stage, 'painter' | 'allDrawn'>): Promise<void> {
  const { painter } = stage;
  const last = marked.get(owner);
  if (last ? last.found === found && last.view === view && last.painter === painter : !found) return;
  const former = last?.notes ?? [];
  const marks: Marks = { ranges: [], notes: [...former], found, view, painter };
  marked.set(owner, marks);
  paint();
  await stage.allDrawn;
  // What is found is painted first.
  if (former.length > 0) await afterPaint();
  const acts = [...former.map((note) => () => removeNote(note, marks)), ...[...(found ?? [])].map((session) => () => painter?.rowsOf(session.id).forEach((row) => markRow(row, session, query, view.document, words, marks)))];
  let sliceStart = performance.now();
  for (const act of acts) {
    if (marked.get(owner) !== marks) return;
    act();
    if (performance.now() - sliceStart < sliceMs) continue;
    paint();
    await afterPaint();
    sliceStart = performance.now();
  }
  paint();
}

function removeNote(note: HTMLElement, { notes }: Marks): void {
  note.remove();
  notes.splice(notes.indexOf(note), 1);
}

/** Takes away what is marked for an owner. */
export function unmark(owner: object): void {
  for (const note of marked.get(owner)?.notes ?? []) note.remove();
  marked.delete(owner);
  paint();
}

function markRow(row: HTMLElement, session: Session, query: string, document: EventDocument, words: VisitMessages, { ranges, notes }: Marks): void {
  const found = rangesIn(row, query);
  ranges.push(...found);
  const field = found.length === 0 && !row.matches('.cell') && matchedField(session, query, document);
  if (!field) return;
  const note = row.ownerDocument.createElement('p');
  note.className = 'note found-in';
  note.textContent = words.foundIn(field);
  row.append(note);
  notes.push(note);
}

/** Several programmes of a page share one name, and so one set of ranges. */
function paint(): void {
  if (!('highlights' in CSS)) return;
  const all = [...marked.values()].flatMap(({ ranges }) => ranges);
  if (all.length === 0) CSS.highlights.delete(highlightName);
  else CSS.highlights.set(highlightName, new Highlight(...all));
}

function rangesIn(row: HTMLElement, query: string): StaticRange[] {
  return [...row.querySelectorAll<HTMLElement>(texts)].flatMap((place) => {
    const walker = row.ownerDocument.createTreeWalker(place, NodeFilter.SHOW_TEXT);
    const ranges: StaticRange[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (const { start, end } of findMatches(node.nodeValue ?? '', query)) ranges.push(new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end }));
    }
    return ranges;
  });
}
