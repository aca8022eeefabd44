import { nothing, type TemplateResult } from 'lit';

const shapes = new Map<string, TemplateStringsArray>();

/**
 * A template as one with those that stand in it: Lit clones it at once, and needs no node to remember where each began. A list in it stays
 * a list, of items that are flat with all lists in them. A text that is alone in its element becomes its `textContent`, and white space
 * between tags goes. For what is drawn a thousand times, without directives, and with attributes that are set as a whole without quotes.
 * Drawn anew in another shape, it gives up its nodes. Not for the server, which does not set `textContent`.
 */
export function flat(result: TemplateResult, isItem = false): TemplateResult {
  const values: unknown[] = [];
  /** The text of a shape: templates as they are, anything else as a hole; a list, which is no text, beside a space. */
  const write = (value: unknown, isAttribute = false): string => {
    if (!isAttribute) {
      if (!value || value === nothing) return '';
      const { strings, values: own } = value as Partial<TemplateResult>;
      if (strings) return strings.reduce((text, piece, index) => text + write(own![index - 1], text.endsWith('=')) + piece);
      if (Array.isArray(value)) {
        if (isItem) return value.map((item) => write(item)).join('');
        values.push(value.map((item: TemplateResult) => flat(item, true)));
        return ' \0';
      }
    }
    values.push(value);
    return '\0';
  };
  const text = write(result);
  let strings = shapes.get(text);
  if (!strings) {
    const pieces = text.replace(/>\s+(?=<)/g, '>').replace(/(<\w[^<>]*)>\0(?=<\/)/g, '$1 .textContent=\0>').split('\0');
    shapes.set(text, (strings = Object.assign(pieces, { raw: pieces })));
  }
  return { ...result, strings, values };
}
