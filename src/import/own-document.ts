import { parseEventDocumentLeniently } from '../../schemas/index.js';
import { isShallow } from './json-depth.js';
import { createNotes } from './notes.js';
import type { ImportResult } from './report.js';

/** Reads an event document of our own; what of it is not allowed is left out and told with its path. */
export function readOwnDocument(text: string): ImportResult {
  const notes = createNotes();
  const counts = { source: 0, imported: 0, dropped: 0 };
  try {
    if (!isShallow(text)) notes.add('nested-too-deep', { place: 'source' });
    else {
      const value = JSON.parse(text.replace(/^\ufeff/, '')) as unknown;
      const { document, issues } = parseEventDocumentLeniently(value);
      for (const issue of issues) notes.add('part-not-allowed', { place: issue.path.join('.') || 'source', found: issue.found ?? issue.code });
      const listed = (value as { sessions?: unknown }).sessions;
      const source = Array.isArray(listed) ? listed.length : 0;
      const imported = document?.sessions.length ?? 0;
      return { document, report: { counts: { source, imported, dropped: source - imported }, entries: notes.entries() } };
    }
  } catch (error) {
    notes.add('json-malformed', { place: 'source', found: error instanceof Error ? error.message : '' });
  }
  return { document: undefined, report: { counts, entries: notes.entries() } };
}
