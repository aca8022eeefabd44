import { asItems, asRecord, asRecords, isBlank, textOf, type SourceRecord } from '../source.js';
import { indexBy, isListOf, record, translate, type SourceForm } from './form.js';

const languages = ['zh', 'en', 'ja', 'ko', 'fr', 'de'];
const sessionFields = new Set(['id', 'type', 'room', 'broadcast', 'start', 'end', 'language', 'speakers', 'tags', 'co_write', 'qa', 'slide', 'live', 'record', 'uri', ...languages]);
const links = { live: 'Live', co_write: 'Notes', qa: 'Q&A', slide: 'Slides', record: 'Recording' };

/** What pretalx exports for OPass, the app of conferences in Taiwan: texts in two languages beside each other. */
export const opass: SourceForm = {
  recognises: (root) => isListOf(asRecord(root)?.get('sessions'), 'id', 'start') && asRecords(asRecord(root)!.get('sessions')).some((session) => languages.some((language) => asRecord(session.get(language))?.has('title'))),
  toSchedule: (root) => {
    const lists = asRecord(root)!;
    const named = (list: string) => indexBy(asRecords(lists.get(list)), 'id');
    const [kinds, rooms, tags, people] = [named('session_types'), named('rooms'), named('tags'), named('speakers')];
    const nameIn = (list: ReadonlyMap<string, SourceRecord>, id: unknown) => localised(list.get(textOf(id)), 'name') ?? textOf(id);
    const events = asRecords(lists.get('sessions')).map((session) => translate(session, sessionFields, {
      id: textOf(session.get('id')), title: localised(session, 'title'), abstract: localised(session, 'description'), date: textOf(session.get('start')), end: textOf(session.get('end')),
      language: textOf(session.get('language')), url: textOf(session.get('uri')), track: trackOf(nameIn(kinds, session.get('type'))), tags: asItems(session.get('tags')).map((id) => nameIn(tags, id)),
      rooms: roomsOf(session).map((id) => firstText(nameIn(rooms, id))), persons: asItems(session.get('speakers')).map((id) => toPerson(textOf(id), people.get(textOf(id)))),
      links: Object.entries(links).flatMap(([field, title]) => (isBlank(session.get(field)) ? [] : [record({ url: textOf(session.get(field)), title })])),
    }));
    const spoken = languages.filter((language) => asRecords(lists.get('sessions')).some((session) => !isBlank(asRecord(session.get(language))?.get('title'))));
    return record({ conference: record({ languages: spoken }), rooms: [...rooms.keys()].map((id) => record({ name: firstText(nameIn(rooms, id)) })), persons: [...people].map(([id, speaker]) => toPerson(id, speaker)), events });
  },
};

/** The room, and those it is shown in. */
function roomsOf(session: SourceRecord): string[] {
  return [...new Set([textOf(session.get('room')), ...asItems(session.get('broadcast')).map(textOf)])].filter(Boolean);
}

/** A field in each language that has it; one text where all say the same. */
function localised(source: SourceRecord | undefined, field: string): unknown {
  const texts = languages.flatMap((language) => {
    const text = textOf(asRecord(source?.get(language))?.get(field));
    return text ? [[language, text] as const] : [];
  });
  if (texts.length === 0) return undefined;
  return new Set(texts.map(([, text]) => text)).size === 1 ? texts[0]![1] : new Map(texts);
}

function firstText(name: unknown): string {
  return textOf(asRecord(name) ? [...asRecord(name)!.values()][0] : name);
}

function trackOf(name: unknown): unknown {
  return isBlank(name) ? undefined : record({ name });
}

function toPerson(id: string, speaker: SourceRecord | undefined): SourceRecord {
  return record({ id, name: firstText(localised(speaker, 'name')), biography: localised(speaker, 'bio'), avatar: textOf(speaker?.get('avatar')) });
}
