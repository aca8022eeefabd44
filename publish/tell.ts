import type { Terminal } from './terminal.js';
import type { ReadEvent, Remark } from './remarks.js';
import type { CommandWords } from './words-types.js';

const styles = { error: 'red', dropped: 'yellow', changed: 'dim', guessed: 'blue', kept: 'dim', advice: 'blue' } as const;

/** What weighs most first. */
const order: readonly Remark['level'][] = ['error', 'dropped', 'guessed', 'changed', 'kept', 'advice'];

/** How many of a kind are told before the rest is counted. */
const maxAlike = 3;

/** Says what was read and all that is to be said of it, the first of each kind, or everything. */
export function tellRemarks(path: string, read: ReadEvent, tellsAll: boolean, words: CommandWords, { say, mark }: Terminal): void {
  if (read.document) say(words.read(path, words.formats[read.format ?? ''] ?? '', read.document.sessions.length, read.counts.dropped));
  else say(words.nothingRead(path));
  if (read.events > 1) say(words.several(read.events));
  for (const level of order) {
    for (const alike of groupByCode(read.remarks.filter((remark) => remark.level === level))) {
      const told = tellsAll ? alike : alike.slice(0, maxAlike);
      for (const remark of told) say(`${mark(styles[level], words.levels[level].padEnd(8))} ${lineOf(path, remark, words)}${remark.message}`);
      if (told.length < alike.length) say(`${' '.repeat(8)} ${words.more(alike.length - told.length)}`);
    }
  }
  say(read.remarks.length === 0 ? words.allWell : words.summary(count(read, 'error'), count(read, 'dropped'), count(read, 'guessed') + count(read, 'advice')));
}

/** How many remarks of a level there are. */
export function count({ remarks }: ReadEvent, level: Remark['level']): number {
  return remarks.filter((remark) => remark.level === level).length;
}

function groupByCode(remarks: readonly Remark[]): Remark[][] {
  const groups = new Map<string, Remark[]>();
  for (const remark of remarks) groups.set(remark.code, [...(groups.get(remark.code) ?? []), remark]);
  return [...groups.values()];
}

function lineOf(path: string, { line, column }: Remark, words: CommandWords): string {
  return line === undefined ? '' : `${words.line(path, line, column ?? 1)} – `;
}
