import { findNodeAtLocation, parseTree } from 'jsonc-parser';

/** Line and column of a text, counted from 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** Finds where a path of a document stands in its text: of what is missing, where it would belong. */
export function createPlaceFinder(text: string): (path: readonly (string | number)[]) => TextPlace | undefined {
  const tree = parseTree(text);
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return (path) => {
    for (let length = path.length; tree && length >= 0; length--) {
      const node = findNodeAtLocation(tree, path.slice(0, length));
      if (node) return placeOf(node.offset, starts);
    }
    return undefined;
  };
}

function placeOf(offset: number, starts: readonly number[]): TextPlace {
  let [low, high] = [0, starts.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle;
  }
  return { line: low + 1, column: offset - starts[low]! + 1 };
}
