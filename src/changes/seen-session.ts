import type { LocalisedText, Session } from '../../schemas/index.js';
import { toInstantMs } from '../../schemas/instant.js';
import { allTexts } from '../locale/text.js';
import { hashText } from '../selection/hash-text.js';

/** What is remembered of a session. Moments are in milliseconds since 1970. */
export interface SeenSession {
  readonly startMs: number | undefined;
  readonly endMs: number | undefined;
  /** The day, where the hour was not known. */
  readonly day: string | undefined;
  /** `id`s, in the order of their names, so that a list in another order is no change. */
  readonly rooms: readonly string[];
  readonly status: string;
  /** A number that is another when a word of the title in any language is. */
  readonly title: number;
}

/** What is to be remembered of a session. */
export function seenSession({ start, end, day, rooms = [], status = 'confirmed', title }: Session, timeZone: string): SeenSession {
  return {
    startMs: start ? toInstantMs(start, timeZone) : undefined,
    endMs: end ? toInstantMs(end, timeZone) : undefined,
    day: start ? undefined : day,
    rooms: inOrder(rooms),
    status,
    title: hashTitle(title),
  };
}

/** Neither the order of the languages counts nor how letters are composed, which changes when a file is written anew. */
function hashTitle(title: LocalisedText): number {
  return hashText(inOrder(allTexts(title).map((text) => text.normalize('NFC').replace(/\s+/g, ' ').trim())).join('\n'));
}

/** Each once, in the order of the letters. */
function inOrder(texts: readonly string[]): readonly string[] {
  return texts.length < 2 ? texts : [...new Set(texts)].sort();
}
