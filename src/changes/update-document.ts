import type { EventDocument, Session } from '../../schemas/index.js';
import { fold } from '../locale/fold.js';
import { allTexts } from '../locale/text.js';
import { compareDocuments, type DocumentChange } from './document-changes.js';

/** A later version of a document, its revisions counted on, and what has changed. */
export interface DocumentUpdate {
  readonly document: EventDocument;
  readonly changes: readonly DocumentChange[];
}

/** Ids that an import made of what a session is and when, since its source has none. */
const guessedId = /^session-[0-9a-f]{16}(-\d+)?$/;

/**
 * The later of two versions of a document, as an import of an edited source gives it, with what calendars go by: what has
 * changed counts one revision more and was changed at `modified`, what has not keeps its own. A session whose source gives
 * it no id keeps the one it had, where its title tells which it was.
 *
 * @param modified when the change was made, RFC 3339
 */
export function updateDocument(before: EventDocument, imported: EventDocument, modified: string): DocumentUpdate {
  const after = keepIds(before, imported);
  const changes = compareDocuments(before, after);
  const changed = new Set(changes.filter(({ kind }) => kind === 'changed').map(({ part, id }) => `${part} ${id}`));
  const former = new Map(before.sessions.map((session) => [session.id, session]));
  const sessions = after.sessions.map((session) => {
    const known = former.get(session.id);
    return known ? { ...session, ...countersOf(known, session, changed.has(`sessions ${session.id}`), modified) } : session;
  });
  const event = { ...after.event, ...countersOf(before.event, after.event, changes.length > 0, modified) };
  return { document: { ...after, event, sessions }, changes };
}

interface Counted {
  readonly revision?: number | undefined;
  readonly modified?: string | undefined;
}

/** A source that counts its own revisions further is right. */
function countersOf(before: Counted, after: Counted, isChanged: boolean, modified: string): Counted {
  const counted = (before.revision ?? 0) + (isChanged ? 1 : 0);
  const revision = Math.max(counted, after.revision ?? 0);
  const when = isChanged ? (after.modified !== undefined && after.modified !== before.modified ? after.modified : modified) : (after.modified ?? before.modified);
  return { ...(revision > 0 ? { revision } : {}), ...(when === undefined ? {} : { modified: when }) };
}

function keepIds(before: EventDocument, after: EventDocument): EventDocument {
  const ids = new Set(after.sessions.map(({ id }) => id));
  const lost = byTitle(before.sessions.filter(({ id }) => !ids.has(id)));
  const guessed = byTitle(after.sessions.filter(({ id }) => guessedId.test(id) && !before.sessions.some((session) => session.id === id)));
  const kept = new Map<string, string>();
  for (const [title, sessions] of guessed) {
    const former = lost.get(title) ?? [];
    if (sessions.length === 1 && former.length === 1) kept.set(sessions[0]!.id, former[0]!.id);
  }
  if (kept.size === 0) return after;
  const nameOf = (id: string) => kept.get(id) ?? id;
  const sessions = after.sessions.map((session) => ({
    ...session, id: nameOf(session.id), ...(session.partOf ? { partOf: nameOf(session.partOf) } : {}), ...(session.replacedBy ? { replacedBy: nameOf(session.replacedBy) } : {}),
  }));
  return { ...after, sessions };
}

function byTitle(sessions: readonly Session[]): ReadonlyMap<string, readonly Session[]> {
  const found = new Map<string, Session[]>();
  for (const session of sessions) {
    const title = fold(allTexts(session.title)[0] ?? '');
    found.set(title, [...(found.get(title) ?? []), session]);
  }
  return found;
}
