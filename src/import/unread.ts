import type { Notes } from './notes.js';
import { asRecord, isBlank, otherFields, type SourceRecord } from './source.js';

/**
 * Notes, once per field with the number of times, what stands in a record and has no place in the document: fields that are
 * not `known`.
 */
export function noteUnread(record: SourceRecord, known: ReadonlySet<string>, label: string, place: string, notes: Notes): void {
  for (const [name, value] of [...record].flatMap(withOthers)) {
    if (known.has(name) || isMarkup(name) || isBlank(value)) continue;
    notes.tally('field-not-kept', `${label}.${name}`, { place, found: `${label}.${name}` });
  }
}

/** Notes fields of which a source gives several values where the document holds one; the first is read. */
export function noteRepeated(record: SourceRecord, single: readonly string[], label: string, place: string, notes: Notes): void {
  for (const name of single) {
    if (Array.isArray(record.get(name))) notes.tally('field-not-kept', `${label}.${name}[2]`, { place, found: `${label}.${name}[2]` });
  }
}

function withOthers(field: [string, unknown]): [string, unknown][] {
  return field[0] === otherFields ? [...(asRecord(field[1]) ?? [])].filter(([, value]) => value !== false) : [field];
}

/** Names that speak of the file, not of the event. */
function isMarkup(name: string): boolean {
  return name.startsWith('xmlns') || name.startsWith('xsi:') || name.startsWith('xml:');
}
