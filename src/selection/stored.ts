/** At most this many sessions are kept; more is no selection. */
export const mostSessions = 500;

/** Where the selection of an event is stored. */
export function selectionKey(eventId: string): string {
  return `technopole-events/selection/${eventId}`;
}

/** The `id`s that were stored; nothing where something else stands there. */
export function readSelection(text: string | null): readonly string[] {
  try {
    const value: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(value) ? addAll([], value.filter((id) => typeof id === 'string')) : [];
  } catch {
    return [];
  }
}

/** A selection as it is stored. */
export function writeSelection(ids: readonly string[]): string {
  return JSON.stringify(ids);
}

/** The selection with a session added at its end, or taken out if it was in. */
export function toggle(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) ? ids.filter((other) => other !== id) : addAll(ids, [id]);
}

/** The selection with more added at its end, each once, as many as are kept. */
export function addAll(ids: readonly string[], more: readonly string[]): readonly string[] {
  return [...new Set([...ids, ...more])].filter((id) => id !== '').slice(0, mostSessions);
}
