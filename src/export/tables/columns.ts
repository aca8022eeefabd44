import type { EventDocument, LocalisedText } from '../../../schemas/index.js';

/** Languages in which tables are headed. */
export type TableLanguage = 'fr' | 'en';

/** What a cell holds. Numbers are numbers for spreadsheets too; days and hours are texts, which every program shows alike. */
export type CellValue = string | number | undefined;

/** A column of a table, and what it is for. */
export interface TableColumn<Item> {
  readonly heading: Readonly<Record<TableLanguage, string>>;
  /** Explains the column to who fills it in. */
  readonly help: Readonly<Record<TableLanguage, string>>;
  /** The value of an item, or a text that has one in each language. */
  readonly value: (item: Item, document: EventDocument) => CellValue | { readonly text: LocalisedText | undefined };
}

/** A table of rows, the headings first. */
export interface WrittenTable {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
}

/** Items as a table. A text in several languages has a column for each, headed with it: "Titre", "Titre (anglais)". */
export function writeTable<Item>(name: string, columns: readonly TableColumn<Item>[], items: readonly Item[], document: EventDocument, language: TableLanguage): WrittenTable {
  const plain = document.event.languages?.[0] ?? 'en';
  const written = columns.flatMap((column) => {
    const values = items.map((item) => column.value(item, document));
    const heading = column.heading[language];
    if (!values.some(isText)) return [[heading, ...(values as CellValue[])]];
    const texts = values.map((value) => (isText(value) ? toLanguages(value.text, plain) : {}));
    const others = [...new Set(texts.flatMap((text) => Object.keys(text)))].filter((tag) => tag !== plain);
    return [plain, ...others].map((tag) => [tag === plain ? heading : `${heading} (${nameLanguage(tag, language)})`, ...texts.map((text) => text[tag])]);
  });
  return { name, rows: Array.from({ length: items.length + 1 }, (_, row) => written.map((column) => column[row])) };
}

/** The name of a language in another: `anglais`. */
export function nameLanguage(tag: string, language: TableLanguage): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag;
}

/** Several things in one cell. */
export function list(items: readonly string[] | undefined): string | undefined {
  return items && items.length > 0 ? items.join('; ') : undefined;
}

function isText(value: ReturnType<TableColumn<never>['value']>): value is { readonly text: LocalisedText | undefined } {
  return typeof value === 'object';
}

function toLanguages(text: LocalisedText | undefined, plain: string): Readonly<Record<string, string>> {
  return text === undefined ? {} : typeof text === 'string' ? { [plain]: text } : text;
}
