import type { EventDocument, LocalisedText } from '../../schemas/index.js';

/** A keyword as a choice of the filters: the same in every language of the reader. */
export function tagValue(tag: LocalisedText): string {
  return typeof tag === 'string' ? tag : (Object.entries(tag).sort(([one], [other]) => (one < other ? -1 : 1))[0]?.[1] ?? '');
}

/** The keywords of a programme by those values, the most used first. */
export function tagsByUse({ sessions }: EventDocument): Map<string, LocalisedText> {
  const uses = new Map<string, { tag: LocalisedText; count: number }>();
  for (const tag of sessions.flatMap((session) => session.tags ?? [])) {
    const value = tagValue(tag);
    const known = uses.get(value);
    if (known) known.count++;
    else uses.set(value, { tag, count: 1 });
  }
  return new Map([...uses].sort(([, one], [, other]) => other.count - one.count).map(([value, { tag }]) => [value, tag]));
}
