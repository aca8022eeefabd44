import { tidyLine } from '../plain-text.js';
import { textOfRow } from '../tables/read-table.js';
import { isEmpty, type Sheet } from '../tables/sheet.js';
import { anyYear, readWrittenDay, splitMoment } from '../tables/written-time.js';

/** What stands above the headings of a programme, as people write it there: a title, the day, the year. */
export interface RowsAbove {
  /** The event, as the first title calls it. */
  readonly name?: string;
  readonly year?: number;
  /** All of it, in parts between commas, among which a city may tell the time zone. */
  readonly places: string;
  /** Rows of which one of these was made. */
  readonly rows: ReadonlySet<number>;
  /** The row that tells the day; nothing where several do. */
  readonly day?: string;
}

/** A title that is of every programme. */
const bare = /^(?:(?:pre|avant)[- ]?)?(?:programme?|agenda|planning|schedule|timetable|déroulé|horaires?|ordre du jour|emploi du temps|jour(?:née)?|day)\b[^\p{Lu}]*$/iu;
const around = /^(?:programme?|agenda|planning|schedule|déroulé)\s+(?:(?:de la|de l['’]|du|des|de|d['’]|of the|of|for)\s*|[:–—-]\s+)|\s*[:|–—-]\s+(?:programme?|agenda|planning|schedule|déroulé)(?:\s+\p{Ll}+)*$/giu;

/** Longer texts are explanations. */
const maxLength = 300;

/** Reads the rows of a sheet before its row of headings. */
export function readAbove({ rows }: Sheet, headings: number): RowsAbove {
  const above = rows.slice(0, headings).map((cells, index) => ({ index, text: textOfRow(cells).slice(0, maxLength), isAlone: cells.filter((cell) => !isEmpty(cell)).length === 1 })).filter(({ isAlone }) => isAlone);
  const years = new Set(above.flatMap(({ text }) => text.match(/\b20\d{2}\b|\b19\d{2}\b/g) ?? []));
  const days = above.filter(({ text }) => readDayIn(text, anyYear) !== undefined);
  const title = above.find((row) => !days.includes(row) && !bare.test(row.text));
  const trimmed = tidyLine(title?.text.replace(around, ' ') ?? '');
  const name = /^\p{Lu}|^\d/u.test(trimmed) ? trimmed : title && tidyLine(title.text);
  return {
    ...(name ? { name } : {}),
    ...(years.size === 1 ? { year: Number([...years][0]) } : {}),
    rows: new Set([...(title ? [title.index] : []), ...(days.length === 1 ? [days[0]!.index] : [])]),
    places: rows.slice(0, headings).map((cells) => textOfRow(cells).slice(0, maxLength)).join(',').split(/\s*[,;:|()]\s*|\s+[-–—]\s+/).filter(Boolean).join(',').slice(0, 300),
    ...(days.length === 1 ? { day: days[0]!.text } : {}),
  };
}

/** A day, also before other words: "jeudi 17 novembre, Toulouse". */
export function readDayIn(text: string, year: number | undefined): string | undefined {
  return readWrittenDay({ text }, year) ?? splitMoment({ text }, year)?.day;
}
