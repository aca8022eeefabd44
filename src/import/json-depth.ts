/** Deeper than any schedule; parsing millions of brackets would only cost time. */
const maxDepth = 64;

/** Whether brackets in a text of JSON are nested no deeper than those of real sources. */
export function isShallow(text: string): boolean {
  let depth = 0;
  let isInString = false;
  for (let index = 0; index < text.length && depth <= maxDepth; index++) {
    const character = text.charCodeAt(index);
    if (character === backslash) index += 1;
    else if (character === quote) isInString = !isInString;
    else if (!isInString) depth += (character === openBrace || character === openBracket ? 1 : 0) - (character === closeBrace || character === closeBracket ? 1 : 0);
  }
  return depth <= maxDepth;
}

const [backslash, quote, openBrace, closeBrace, openBracket, closeBracket] = [0x5c, 0x22, 0x7b, 0x7d, 0x5b, 0x5d];
