import { html, render } from 'lit';
import { afterPaint } from '../../document/after-paint.js';
import { printedRow, type PrintRow, type PrintSection } from './print-days.js';
import type { PrintView } from './print-view.js';

/** Sessions drawn together. */
const sessionsPerPiece = 20;
/** Time a slice may take before the next frame, in milliseconds. */
const sliceMs = 10;

/** Draws the days of a printed programme piece by piece, so that the page stays alive. `onProgress` is told the number of sessions that stand. */
export async function drawSections(container: HTMLElement, sections: readonly PrintSection[], view: PrintView, onProgress: (done: number) => void): Promise<void> {
  let sliceStart = performance.now();
  let done = 0;
  for (const section of sections) {
    const place = append(container, 'section', 'day');
    if (section.rows.length === 0) render(section.head, place);
    for (const piece of piecesOf(section.rows)) {
      const part = append(place, 'div', 'piece');
      render(html`${piece.map((row) => printedRow(row, view))}`, part);
      tellAddresses(part);
      done += piece.length;
      onProgress(done);
      if (performance.now() - sliceStart < sliceMs) continue;
      await afterPaint();
      sliceStart = performance.now();
    }
  }
}

function piecesOf(rows: readonly PrintRow[]): PrintRow[][] {
  return Array.from({ length: Math.ceil(rows.length / sessionsPerPiece) }, (_, index) => rows.slice(index * sessionsPerPiece, (index + 1) * sessionsPerPiece));
}

/** On paper a link is lost: its address follows it, unless that is what it says. */
function tellAddresses(part: HTMLElement): void {
  for (const link of part.querySelectorAll<HTMLAnchorElement>('.rich-text a[href]')) {
    const address = (link.getAttribute('href') ?? '').replace(/^(https?:\/\/|mailto:|tel:)|\/$/g, '');
    if (!link.textContent?.includes(address)) link.dataset['address'] = address;
  }
}

function append(parent: Element, tag: string, className: string): HTMLElement {
  const element = parent.ownerDocument.createElement(tag);
  element.className = className;
  parent.append(element);
  return element;
}
