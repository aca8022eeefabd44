import type { Drawn, DrawSettings } from '../views.js';

/** Whether what is to be drawn is only the whole of an index that is drawn already: the same sessions in the same places, with their texts. */
export function completes(former: Drawn, next: Drawn): boolean {
  if (!next.document.event.complete || former.entries.length !== next.entries.length) return false;
  const isSame = (Object.keys(next.settings) as (keyof DrawSettings)[]).every((name) => former.settings[name] === next.settings[name]);
  return isSame && next.entries.every(({ session, day, span }, index) => {
    const before = former.entries[index]!;
    return before.session.id === session.id && before.day === day && before.span?.startMs === span?.startMs;
  });
}
