import { unfold } from '../content-lines.js';

/** A vCard as lines of text, each whole. */
export interface CardText {
  /** `2.1`, `3.0` or `4.0`; that of the card before `VERSION` is read is `3.0`. */
  readonly version: string;
  /** What stands between `BEGIN:VCARD` and `END:VCARD`, unfolded. */
  readonly lines: readonly string[];
  /** The line of the source on which it begins, counted from 1. */
  readonly line: number;
  /** Whether `END:VCARD` was there. */
  readonly isClosed: boolean;
}

/**
 * The cards of a text, of vCard 2.1, 3.0 (RFC 2426) and 4.0 (RFC 6350) alike: lines unfolded, those of quoted-printable
 * joined, cards in a card (`AGENT`) left to the outer one. What stands between cards is no part of any.
 */
export function splitCards(text: string): CardText[] {
  const cards: CardText[] = [];
  let open: { lines: string[]; number: number } | undefined;
  let depth = 0;
  const close = (isClosed: boolean) => {
    if (open) cards.push({ version: versionOf(open.lines), lines: open.lines, line: open.number, isClosed });
    open = undefined;
  };
  for (const { text: line, number } of unfold(text)) {
    if (/^begin\s*:\s*vcard\s*$/i.test(line)) {
      // A card that never ended is one that was cut, unless the line before says that a card follows in it.
      if (open && /^agent[^:]*:\s*$/i.test(open.lines.at(-1) ?? '')) depth++;
      else {
        close(false);
        depth = 0;
        open = { lines: [], number };
      }
    } else if (/^end\s*:\s*vcard\s*$/i.test(line)) {
      if (depth > 0) depth--;
      else close(true);
    } else if (open && depth === 0 && line.trim() !== '') open.lines.push(line);
  }
  close(false);
  return cards;
}

function versionOf(lines: readonly string[]): string {
  return lines.map((line) => /^version\s*:\s*(\S+)/i.exec(line)?.[1]).find(Boolean) ?? '3.0';
}
