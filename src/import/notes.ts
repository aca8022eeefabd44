import { importCodes, type ImportCode, type ImportEntry } from './report.js';

/** What is said of a piece of the source, beside the code. */
export type NoteDetail = Pick<ImportEntry, 'place' | 'subject' | 'found' | 'became'>;

/** Collects what an import has to say, and how much it may still spend on conversions that hostile texts make costly. */
export interface Notes {
  /** Notes one thing. */
  add(code: ImportCode, detail: NoteDetail): void;
  /** Counts one more of the same: the first is told, with the number of all that share its code and `group`. */
  tally(code: ImportCode, group: string, detail: NoteDetail): void;
  /** Takes a cost from what the import may spend, in the square of marks a text has; false once that is used up. */
  afford(cost: number): boolean;
  /** What was noted so far, in order. */
  entries(): ImportEntry[];
}

const maxLength = 300;

/** A hundred times what the largest real schedules spend; some seconds of work in the worst case. */
const maxCost = 2e8;

/** An empty collection of notes. */
export function createNotes(): Notes {
  const noted: { entry: ImportEntry; count: number }[] = [];
  const groups = new Map<string, { count: number }>();
  let spent = 0;
  const write = (code: ImportCode, detail: NoteDetail) => {
    const note = { entry: toEntry(code, detail), count: 1 };
    noted.push(note);
    return note;
  };
  return {
    add: (code, detail) => void write(code, detail),
    tally(code, group, detail) {
      const known = groups.get(`${code}\n${group}`);
      if (known) known.count += 1;
      else groups.set(`${code}\n${group}`, write(code, detail));
    },
    afford: (cost) => (spent += cost) <= maxCost,
    entries: () => noted.map(({ entry, count }) => (count > 1 ? { ...entry, count } : entry)),
  };
}

function toEntry(code: ImportCode, { place, subject, found, became }: NoteDetail): ImportEntry {
  return {
    kind: importCodes[code],
    code,
    place,
    ...(subject ? { subject: shorten(subject) } : {}),
    ...(found === undefined ? {} : { found: shorten(found) }),
    ...(became === undefined ? {} : { became: shorten(became) }),
  };
}

function shorten(text: string): string {
  return text.length > maxLength ? `${text.slice(0, maxLength - 1)}…` : text;
}
