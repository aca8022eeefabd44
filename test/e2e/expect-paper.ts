/** What has to be true of every printed programme. */
import type { EventDocument, LocalisedText } from '../../schemas/index.js';
import type { AgendaEntry } from '../../src/agenda/index.js';
import { directoryOf } from '../../src/agenda/directory.js';
import { getFormatter } from '../../src/locale/format.js';
import { chooseText } from '../../src/locale/text.js';
import { plainTextOf } from '../../src/rich-text/read.js';
import { expect } from '../harness.js';
import { lettersOf, rowsOf, type Paper } from './paper.js';

/** Margin at the sides of a page, in points: 14 mm. */
const sideMargin = (14 / 25.4) * 72;

/** A text of a document in French. */
export function inFrench(text: LocalisedText | undefined): string {
  return text === undefined ? '' : chooseText(text, { languages: ['fr'], plainLanguage: 'fr' }).text;
}

/** What has to stand in the row of a session, as letters: its time, its title, its rooms; and its abstract where that is asked for. */
function partsOf({ session, span }: AgendaEntry, document: EventDocument, withAbstracts: boolean): string[] {
  const rooms = (session.rooms ?? []).map((id) => inFrench(directoryOf(document).rooms.get(id)?.name));
  const time = getFormatter('fr', document.event.timeZone).timeRange(span!.startMs, span!.endMs);
  const abstract = withAbstracts ? plainTextOf(inFrench(session.abstract ?? session.description)) : '';
  return [time, inFrench(session.title), abstract, ...rooms].map(lettersOf).filter(Boolean);
}

/** Checks that each session stands once, in order, with all that belongs to it on one page. */
export function expectRows(pages: readonly Paper[], entries: readonly AgendaEntry[], document: EventDocument, withAbstracts: boolean): void {
  const rows = pages.flatMap(rowsOf);
  expect(rows.length).to.equal(entries.length);
  for (const [index, row] of rows.entries()) {
    const parts = partsOf(entries[index]!, document, withAbstracts);
    expect(row.startsWith(parts[0]!), `${row} begins with ${parts[0]}`).to.equal(true);
    const places = parts.map((part) => row.indexOf(part));
    expect(places.every((place, part) => place >= (places[part - 1] ?? 0)), `${row} holds, in order, ${parts.join(' | ')}`).to.equal(true);
  }
}

/** Checks that nothing runs over the edges of the paper or over something else. */
export function expectInside(pages: readonly Paper[]): void {
  for (const { width, height, words } of pages) {
    for (const [index, word] of words.entries()) {
      const isInside = word.left > sideMargin - 1 && word.right < width - sideMargin + 1 && word.top > 10 && word.bottom < height - 10;
      expect(isInside, `"${word.text}" at ${word.left}, ${word.top} is inside`).to.equal(true);
      const other = words.slice(index + 1).find(({ left, right, top, bottom }) => Math.min(right, word.right) - Math.max(left, word.left) > 1 && Math.min(bottom, word.bottom) - Math.max(top, word.top) > 4);
      expect(other, `"${word.text}" lies over "${other?.text}"`).to.equal(undefined);
    }
  }
}
