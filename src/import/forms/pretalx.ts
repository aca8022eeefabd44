import { asItems, asRecord, asRecords, firstText, isBlank, textOf, type SourceRecord } from '../source.js';
import { indexBy, isListOf, record, translate, type SourceForm } from './form.js';

const talkFields = new Set(['code', 'id', 'title', 'abstract', 'description', 'speakers', 'submission_type', 'submission_type_id', 'track', 'track_id', 'state', 'duration', 'content_locale', 'slot', 'slots', 'slot_count', 'start', 'end', 'room', 'image', 'resources', 'tags', 'tag_ids', 'do_not_record', 'url']);
const speakerFields = new Set(['code', 'name', 'biography', 'avatar', 'avatar_url', 'avatar_source', 'submissions', 'email']);

/** A level of a list of pages, or of days, hours and rooms. */
const maxLevels = 5;

/**
 * What the API of pretalx gives: submissions, a page of them or all, by themselves or sorted by day, hour and room as
 * programs keep them.
 */
export const pretalxSubmissions: SourceForm = {
  recognises: (root) => !isTalk(asRecord(root)) && findTalks(root, 0, 1).length > 0,
  toSchedule: (root) => {
    const all = asRecord(root);
    const people = indexBy(asRecords(all?.get('speakers')), 'code');
    return record({ conference: conferenceOf(all), events: findTalks(root, 0, Infinity).flatMap((talk) => toEvents(talk, { people })) });
  },
};

const slotFields = new Set(['id', 'start', 'end', 'duration', 'room', 'submission', 'schedule', 'description', 'slot_type', 'speakers', 'is_visible']);

/** A version of the programme as the API of pretalx gives it: slots that hold the talks, and breaks, which have none. */
export const pretalxSlots: SourceForm = {
  recognises: (root) => slotsOf(root).some((slot) => isTalk(asRecord(slot.get('submission')))),
  toSchedule: (root) => record({ version: asRecord(root)?.get('version'), conference: new Map(), events: slotsOf(root).map(toSlot) }),
};

/** Of a version, of a page of slots, or as a list. */
function slotsOf(root: unknown): SourceRecord[] {
  const all = asRecord(root);
  return asRecords(all?.get('slots') ?? all?.get('results') ?? root).filter((slot) => slot.has('submission') && slot.has('start'));
}

function toSlot(slot: SourceRecord): SourceRecord {
  const talk = asRecord(slot.get('submission'));
  if (talk) return toEvent(new Map([...talk, ['slot', slot]]), { people: new Map() });
  return translate(slot, slotFields, { id: `slot-${textOf(slot.get('id'))}`, title: nameOf(slot.get('description')), type: 'break', date: textOf(slot.get('start')), end: textOf(slot.get('end')), room: roomOf(slot.get('room'), undefined) });
}

/** The file that pretalx makes for its own programme on other pages: lists of talks, rooms, tracks and speakers. */
export const pretalxWidget: SourceForm = {
  recognises: (root) => isListOf(asRecord(root)?.get('talks'), 'title', 'start') && asRecord(root)!.has('rooms'),
  toSchedule: (root) => {
    const lists = asRecord(root)!;
    const named = (list: string) => indexBy(asRecords(lists.get(list)), 'id');
    const [rooms, tracks, people] = [named('rooms'), named('tracks'), indexBy(asRecords(lists.get('speakers')), 'code')];
    const events = asRecords(lists.get('talks')).map((talk) => toEvent(talk, { rooms, tracks, people }));
    return record({
      conference: record({ time_zone_name: lists.get('timezone'), start: lists.get('event_start'), end: lists.get('event_end') }), version: lists.get('version'), events,
      rooms: [...rooms.values()].map((room) => record({ name: nameOf(room.get('name')), description: room.get('description') })), tracks: [...tracks.values()].map((track) => record({ name: nameOf(track.get('name')), color: track.get('color') })),
    });
  },
};

interface Lists {
  readonly rooms?: ReadonlyMap<string, SourceRecord>;
  readonly tracks?: ReadonlyMap<string, SourceRecord>;
  readonly people: ReadonlyMap<string, SourceRecord>;
}

/** A talk tells its code, its title, and how it came to be one. */
function isTalk(value: SourceRecord | undefined): boolean {
  return value !== undefined && value.has('code') && value.has('title') && ['submission_type', 'slot', 'slots', 'state', 'speakers'].some((field) => value.has(field));
}

/** The talks in a value, in its order; as many as are wanted. */
function findTalks(value: unknown, level: number, wanted: number): SourceRecord[] {
  const fields = asRecord(value);
  if (isTalk(fields)) return [fields!];
  if (level > maxLevels) return [];
  const found: SourceRecord[] = [];
  for (const part of fields?.values() ?? (Array.isArray(value) ? value : [])) {
    if (typeof part === 'object' && part !== null) found.push(...findTalks(part, level + 1, wanted - found.length));
    if (found.length >= wanted) break;
  }
  return found;
}

/** What a program that keeps the talks of an API may say of the event beside them. */
function conferenceOf(all: SourceRecord | undefined): SourceRecord {
  const event = asRecord(all?.get('event'));
  return event ? record({ title: event.get('name'), acronym: event.get('slug'), start: event.get('date_from'), end: event.get('date_to'), time_zone_name: event.get('timezone') }) : new Map();
}

/** A talk that is given several times is as many sessions. */
function toEvents(talk: SourceRecord, lists: Lists): SourceRecord[] {
  const slots = asRecords(talk.get('slots')).filter((slot) => !isBlank(slot.get('start')));
  if (slots.length < 2) return [toEvent(talk, lists)];
  return slots.map((slot, index) => toEvent(new Map([...talk, ['slots', [slot]], ['code', `${textOf(talk.get('code'))}${index > 0 ? `-${index + 1}` : ''}`]]), lists));
}

function toEvent(talk: SourceRecord, lists: Lists): SourceRecord {
  const slot = asRecord(talk.get('slot')) ?? asRecord(asItems(talk.get('slots'))[0]) ?? talk;
  const kind = nameOf(talk.get('submission_type'));
  return translate(talk, talkFields, {
    code: textOf(talk.get('code')), title: talk.get('title'), abstract: talk.get('abstract'), description: talk.get('description'), type: firstWord(kind), state: textOf(talk.get('state')),
    language: textOf(talk.get('content_locale')), date: textOf(slot.get('start')), end: textOf(slot.get('end')), duration: isBlank(slot.get('end')) ? textOf(talk.get('duration')) : '',
    room: roomOf(slot.get('room'), lists.rooms), track: trackOf(talk.get('track'), lists.tracks), persons: asItems(talk.get('speakers')).map((speaker) => toPerson(speaker, lists.people)),
    tags: asItems(talk.get('tags')).map((tag) => asRecord(tag)?.get('tag') ?? tag), image: talk.get('image'), url: talk.get('url'), do_not_record: talk.get('do_not_record') === true ? 'true' : '',
    attachments: asRecords(talk.get('resources')).map((file) => record({ url: firstText(file, 'resource', 'link', 'url'), title: textOf(file.get('description')) })),
  });
}

/** A room by its number, its name, or its name in several languages. */
function roomOf(value: unknown, rooms: ReadonlyMap<string, SourceRecord> | undefined): unknown {
  const listed = typeof value === 'object' ? undefined : rooms?.get(textOf(value));
  const name = nameOf(listed?.get('name') ?? asRecord(value)?.get('name') ?? value);
  return asRecord(name) ? record({ name }) : name;
}

function trackOf(value: unknown, tracks: ReadonlyMap<string, SourceRecord> | undefined): unknown {
  const listed = typeof value === 'object' ? undefined : tracks?.get(textOf(value));
  const name = nameOf(listed?.get('name') ?? asRecord(value)?.get('name') ?? value);
  return isBlank(name) ? undefined : record({ name });
}

/** A name that is the same in every language is one text. */
function nameOf(value: unknown): unknown {
  const byLanguage = asRecord(asRecord(value)?.get('name') ?? value);
  if (!byLanguage) return asRecord(value)?.get('name') ?? value;
  const texts = new Set([...byLanguage.values()].map(textOf).filter(Boolean));
  return texts.size <= 1 ? [...texts][0] : byLanguage;
}

/** Kinds are known in English first. */
function firstWord(name: unknown): string {
  const byLanguage = asRecord(name);
  return byLanguage ? textOf(byLanguage.get('en')) || textOf([...byLanguage.values()][0]) : textOf(name);
}

function toPerson(value: unknown, people: ReadonlyMap<string, SourceRecord>): SourceRecord {
  const own = asRecord(value) ?? record({ code: textOf(value) });
  const all = new Map([...(people.get(textOf(own.get('code'))) ?? []), ...own]);
  return translate(all, speakerFields, { code: textOf(all.get('code')), name: textOf(all.get('name')), biography: all.get('biography'), avatar: firstText(all, 'avatar_url', 'avatar'), email: textOf(all.get('email')) });
}
