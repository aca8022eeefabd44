import { claimId, hashOf, toId, type TakenIds } from './identifier.js';
import type { Notes } from './notes.js';
import { firstText, isBlank, textOf, type SourceSession } from './source.js';

const idFields = ['id', 'guid', 'code', 'slug'] as const;

/**
 * Gives every session an id that is the same in every run: its `id` if no other session has it, else its guid, code or slug
 * if those are its own, else a hash of day, start, room and title. Names it also had are noted as not kept.
 */
export function chooseSessionIds(sessions: readonly SourceSession[], notes: Notes): string[] {
  const counts = new Map(idFields.map((field) => [field, countValues(sessions, field)]));
  const taken: TakenIds = new Map();
  return sessions.map((session) => {
    const field = idFields.find((name) => counts.get(name)!.get(textOf(session.record.get(name))) === 1 && toId(textOf(session.record.get(name))) !== '');
    const found = field === undefined ? firstText(session.record, ...idFields) : textOf(session.record.get(field));
    const wanted = field === undefined ? `session-${hashOf(describe(session))}` : toId(found);
    const id = claimId(wanted, taken);
    const subject = `${id} ${textOf(session.record.get('title'))}`.trim();
    const detail = { place: session.place, subject, found, became: id };
    if (field === undefined) notes.add(found === '' ? 'id-guessed' : 'id-shared', detail);
    else if (field !== 'id' && !isBlank(session.record.get('id'))) notes.add('id-shared', { ...detail, found: textOf(session.record.get('id')) });
    else if (id !== found) notes.add('id-changed', detail);
    noteOthers(session, id, notes);
    return id;
  });
}

function countValues(sessions: readonly SourceSession[], field: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { record } of sessions) {
    const value = textOf(record.get(field));
    if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

function describe({ record, day, listedRoom }: SourceSession): string {
  return [day?.date ?? firstText(record, 'date').slice(0, 10), firstText(record, 'start', 'date'), textOf(record.get('room')) || listedRoom, textOf(record.get('title'))].join('\n');
}

function noteOthers({ record, place }: SourceSession, id: string, notes: Notes): void {
  for (const field of idFields) {
    const value = textOf(record.get(field));
    if (value !== '' && value !== id) notes.tally('field-not-kept', `event.${field}`, { place, found: `event.${field}` });
  }
}
