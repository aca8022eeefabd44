import type { Path } from './issue.js';

/** What is to be left out of a value: all of it, or something below it. */
export interface Removal {
  isWhole: boolean;
  readonly below: Map<string | number, Removal>;
}

/** Leaves out nothing yet. */
export function createRemoval(): Removal {
  return { isWhole: false, below: new Map() };
}

/** Adds what stands at `path` to what is left out. */
export function remove(removal: Removal, path: Path): void {
  let part = removal;
  for (const key of path) {
    let below = part.below.get(key);
    if (!below) part.below.set(key, (below = createRemoval()));
    part = below;
  }
  part.isWhole = true;
}

/** A copy of the value without what is left out; nothing where that is all of it. The value itself is not changed. */
export function applyRemoval(value: unknown, { isWhole, below }: Removal): unknown {
  if (isWhole) return undefined;
  if (below.size === 0) return value;
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index) => {
      const removal = below.get(index);
      return removal?.isWhole ? [] : [removal ? applyRemoval(item, removal) : item];
    });
  }
  const entries = Object.entries(value as object).flatMap(([key, item]: [string, unknown]) => {
    const removal = below.get(key);
    return removal?.isWhole ? [] : [[key, removal ? applyRemoval(item, removal) : item] as const];
  });
  return Object.fromEntries(entries);
}

/** The largest part left out that `path` leads to or into; the path itself where it stays. */
export function findRemoved(removal: Removal, path: Path): Path {
  let part: Removal | undefined = removal;
  for (let length = 0; part && length <= path.length; part = part.below.get(path[length++]!)) {
    if (part.isWhole) return path.slice(0, length);
  }
  return path;
}

/** Finds for a path into what is left the path of the same thing in the value as it was. */
export function createLocator(removal: Removal): (path: Path) => Path {
  const gaps = new Map<Removal, number[]>();
  return (path) => {
    let part: Removal | undefined = removal;
    return path.map((key) => {
      const source: string | number = part && typeof key === 'number' ? key + countBefore(key, part, gaps) : key;
      part = part?.below.get(source);
      return source;
    });
  };
}

/** How many entries of a list were left out before the one that is now at `index`. */
function countBefore(index: number, list: Removal, gaps: Map<Removal, number[]>): number {
  let positions = gaps.get(list);
  if (!positions) {
    const removed = [...list.below].flatMap(([key, { isWhole }]) => (isWhole ? [Number(key)] : []));
    // Each gap as the position, among what is left, of the entry behind it.
    gaps.set(list, (positions = removed.sort((a, b) => a - b).map((key, count) => key - count)));
  }
  let [low, high] = [0, positions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (positions[middle]! <= index) low = middle + 1;
    else high = middle;
  }
  return low;
}
