import type { Drawn, ViewName } from '../views.js';

/** Views to choose from; all where the page names none. */
export function viewsOf(text: string): ViewName[] {
  const all: ViewName[] = ['list', 'grid', 'now', 'selection'];
  const named = all.filter((name) => text.split(/\s+/).includes(name));
  return named.length > 0 ? named : all;
}

/** Whether a moment lies between the first and the last session. */
export function isDuring({ entries }: Drawn, nowMs: number): boolean {
  return entries.some(({ span }) => span && span.startMs <= nowMs) && entries.some(({ span }) => span && span.endMs > nowMs);
}

