/** Cells and rows of OpenDocument, whatever the prefix of their names. A cell that closes itself holds no text. */
const piece = /<(\/?)(?:[\w.-]+:)?(table-row|(?:covered-)?table-cell)\b([^>]*)>/g;

/**
 * How many cells the content of an OpenDocument spreadsheet stands for, those with nothing in them left out: "this row, a
 * million times over" is one line of it (OpenDocument 1.3, §19.675 and §19.677).
 */
export function countRepeatedCells(content: string): number {
  let total = 0;
  let rows = 1;
  let width = 0;
  for (const [, closing, name, attributes = ''] of content.matchAll(piece)) {
    if (name !== 'table-row') width += closing || isBlank(attributes) ? 0 : repeats(attributes, 'columns');
    else if (closing) total += rows * width;
    else [rows, width] = [repeats(attributes, 'rows'), 0];
  }
  return total;
}

function repeats(attributes: string, what: 'rows' | 'columns'): number {
  return Math.max(1, Number(new RegExp(`number-${what}-repeated\\s*=\\s*["']\\s*(\\d{1,12})`).exec(attributes)?.[1] ?? 1));
}

function isBlank(attributes: string): boolean {
  return attributes.endsWith('/') && !/\bvalue(-type)?\s*=/.test(attributes);
}
