/** A text of the interface, and where it stands among the messages: `kinds.panel`, `placesLeft(2)`. */
export interface Sentence {
  readonly path: string;
  readonly text: string;
}

const counts = [0, 1, 2, 1105];

/** Every text of some messages; those that count something, for none, one, two and many. Failures and reasons have tests of their own. */
export function sentencesOf(messages: object): Sentence[] {
  return Object.entries(messages).flatMap(([key, value]: [string, unknown]): Sentence[] => {
    if (typeof value === 'string') return [{ path: key, text: value }];
    if (typeof value === 'object' && value !== null) return sentencesOf(value).map(({ path, text }) => ({ path: `${key}.${path}`, text }));
    if (key === 'failure' || key === 'reason') return [];
    return counts.map((count) => ({ path: `${key}(${count})`, text: (value as (count: number, written: string) => string)(count, String(count)) }));
  });
}
