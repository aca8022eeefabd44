import type { Notes } from './notes.js';
import { tidyLine } from './plain-text.js';
import { firstText, textField, type SourceRecord } from './source.js';

/**
 * Tells who is who: people with the same guid, else id, else code, else name are one. Where ids number appearances and not
 * people (none comes twice, but names do), the name decides. One id with different names stands for different people.
 */
export function keysOfPeople(appearances: readonly { readonly record: SourceRecord; readonly place: string }[], notes: Notes): (record: SourceRecord) => string {
  const records = appearances.map(({ record }) => record);
  const isByName = numbersAppearances(records);
  if (isByName) notes.add('people-merged-by-name', { place: 'persons' });
  const nameOfId = new Map<string, string>();
  for (const { record, place } of appearances) {
    const id = idOfPerson(record);
    const name = nameOfPerson(record);
    const first = nameOfId.get(id);
    if (first === undefined) nameOfId.set(id, name);
    else if (id.startsWith('id ') && fold(first) !== fold(name)) notes.tally('person-id-shared', id, { place, subject: name, found: id, became: first });
  }
  return (record) => {
    const id = isByName ? '' : idOfPerson(record);
    const isOwn = id !== '' && (!id.startsWith('id ') || fold(nameOfId.get(id) ?? nameOfPerson(record)) === fold(nameOfPerson(record)));
    return isOwn ? id : `name ${fold(nameOfPerson(record))}`;
  };
}

/** The name people are shown with. */
export function nameOfPerson(record: SourceRecord): string {
  return tidyLine(firstText(record, 'public_name', 'name', 'full_public_name', textField));
}

/** FOSDEM once gave every appearance an id of its own: hundreds, none twice, while many names came back. */
function numbersAppearances(records: readonly SourceRecord[]): boolean {
  const ids = records.map(idOfPerson);
  if (ids.some((id) => !id.startsWith('id ')) || new Set(ids).size < ids.length) return false;
  return ids.length - new Set(records.map((record) => fold(nameOfPerson(record)))).size >= 3;
}

function idOfPerson(record: SourceRecord): string {
  const field = ['guid', 'id', 'code'].find((name) => firstText(record, name) !== '');
  return field === undefined ? '' : `${field} ${firstText(record, field)}`;
}

function fold(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}
