import type { LocalisedText } from '../../../schemas/index.js';
import type { NoteDetail, Notes } from '../notes.js';
import type { ImportCode } from '../report.js';
import { itemsOf } from './cells.js';
import type { Column } from './headings.js';
import { isEmpty, placeOfCell, placeOfRow, type Cell, type Sheet } from './sheet.js';

/** A cell that holds something, and where it is. */
export interface Found<Field extends string> {
  readonly cell: Cell;
  readonly column: Column<Field>;
  readonly place: string;
}

/** A row of a table, read by its headings. */
export interface Row<Field extends string> {
  readonly place: string;
  /** The cells of a field that hold something, from left to right. */
  find(field: Field): readonly Found<Field>[];
  /** The first of them, by what `read` makes of it; what it can make nothing of is noted. */
  value<Value>(field: Field, read: (cell: Cell) => Value | undefined): Value | undefined;
  /** The text of a field in its languages. */
  text(field: Field, read: (text: string, found: Found<Field>) => string): LocalisedText | undefined;
  /** The texts of a field that holds several. Those of other languages must be as many, which is noted where they are not. */
  texts(field: Field, read: (text: string, found: Found<Field>) => string): LocalisedText[];
  /** Notes something of this row, or of a cell of it. */
  note(code: ImportCode, detail: Partial<NoteDetail>): void;
}

/** Reads row `index` of a sheet. `language` is that of texts whose column names none. */
export function readRow<Field extends string>(sheet: Sheet, index: number, columns: readonly Column<Field>[], language: string, notes: Notes): Row<Field> {
  const cells = sheet.rows[index] ?? [];
  const place = placeOfRow(sheet, index);
  const note = (code: ImportCode, detail: Partial<NoteDetail>) => notes.add(code, { place, ...detail });
  const find = (field: Field) => columns.filter((column) => column.field === field && !isEmpty(cells[column.index])).map((column) => ({ cell: cells[column.index]!, column, place: placeOfCell(sheet, index, column.index) }));
  const byLanguage = (field: Field) => {
    const groups = new Map<string, Found<Field>[]>();
    for (const found of find(field)) groups.set(found.column.language ?? language, [...(groups.get(found.column.language ?? language) ?? []), found]);
    return groups;
  };
  return {
    place,
    find,
    note,
    value(field, read) {
      const [found] = find(field);
      const value = found && read(found.cell);
      if (found && value === undefined) note('value-unreadable', { place: found.place, subject: found.column.heading, found: found.cell.text });
      return value;
    },
    text(field, read) {
      const texts = [...byLanguage(field)].map(([tag, [found]]) => [tag, read(found!.cell.text, found!)] as const).filter(([, text]) => text !== '');
      return localise(texts, language);
    },
    texts(field, read) {
      const lists = [...byLanguage(field)].map(([tag, all]) => [tag, all.flatMap((found) => itemsOf(found.cell.text).map((item) => read(item, found)).filter(Boolean)), all[0]!] as const);
      const [main] = lists.sort(([one], [other]) => Number(other === language) - Number(one === language));
      const fitting = lists.filter(([, items, found]) => {
        if (items.length !== main![1].length) note('list-not-matched', { place: found.place, subject: found.column.heading, found: found.cell.text });
        return items.length === main![1].length;
      });
      return (main?.[1] ?? []).map((_, position) => localise(fitting.map(([tag, items]) => [tag, items[position]!] as const), language)!);
    },
  };
}

/** Plain where there is only the language of the table. */
function localise(texts: readonly (readonly [language: string, text: string])[], language: string): LocalisedText | undefined {
  if (texts.length === 0) return undefined;
  return texts.length === 1 && texts[0]![0] === language ? texts[0]![1] : Object.fromEntries(texts);
}
