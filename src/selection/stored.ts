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
    return Array.isArray(value) ? unique(value.filter((id): id is string => typeof id === 'string' && id !== '')) : [];
  } catch {
    return [];
  }
}

/** A selection as it is stored. */
export function writeSelection(ids: readonly string[]): string {
  return JSON.stringify(ids);
}

/** The `id`s without doubles, in their order, as many as are kept. */
export function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)].slice(0, mostSessions);
}
