import { fold } from '../../locale/fold.js';
import { anyText, readLocalised, tidyLine } from '../plain-text.js';
import { kindOfTitle } from '../session-kind.js';
import { asItems, asRecord, asRecords, firstText, textOf, type SourceRecord } from '../source.js';
import { indexBy, isListOf, record, translate, type SourceForm } from './form.js';

const sessionFields = new Set(['id', 'title', 'description', 'startsAt', 'endsAt', 'isServiceSession', 'isPlenumSession', 'speakers', 'categoryItems', 'categories', 'roomId', 'room', 'liveUrl', 'recordingUrl', 'status', 'sessionCategoryItemId', 'language', 'asset', 'levels', 'lengthInMinutes', 'isInformed']);
const speakerFields = new Set(['id', 'firstName', 'lastName', 'fullName', 'name', 'bio', 'tagLine', 'profilePicture', 'links', 'sessions']);

/** A choice of a list that the organisers made: "Level: advanced". */
interface Choice {
  readonly list: string;
  readonly word: string;
}

/** The endpoint "All" of Sessionize: lists of sessions, speakers, rooms and choices that refer to each other. */
export const sessionizeAll: SourceForm = {
  recognises: (root) => isListOf(asRecord(root)?.get('sessions'), 'id', 'title', 'startsAt') && asRecord(root)!.has('categories'),
  toSchedule: (root) => {
    const lists = asRecord(root)!;
    const rooms = asRecords(lists.get('rooms')).toSorted((a, b) => Number(textOf(a.get('sort'))) - Number(textOf(b.get('sort'))));
    const speakers = indexBy(asRecords(lists.get('speakers')), 'id');
    const choices = new Map(asRecords(lists.get('categories')).flatMap((list) => asRecords(list.get('items')).map((item) => [textOf(item.get('id')), { list: wordsIn(list.get('title')), word: wordsIn(item.get('name')) }] as const)));
    const roomNames = new Map(rooms.map((room) => [textOf(room.get('id')), room.get('name')] as const));
    const events = asRecords(lists.get('sessions')).map((session) => toEvent(session, {
      rooms: [wordsIn(roomNames.get(textOf(session.get('roomId'))))].filter(Boolean),
      choices: [...asItems(session.get('categoryItems')), ...asItems(session.get('sessionCategoryItemId'))].flatMap((id) => choices.get(textOf(id)) ?? []),
      persons: asItems(session.get('speakers')).map((id) => toPerson(speakers.get(textOf(id)) ?? record({ id: textOf(id) }))),
    }));
    return record({ conference: new Map(), rooms: [...roomNames.values()].map((name) => record({ name })), persons: [...speakers.values()].map(toPerson), events });
  },
};

/** The endpoints "GridSmart" (days with rooms) and "Sessions" (groups) of Sessionize, whose sessions hold what they refer to. */
export const sessionizeLists: SourceForm = {
  recognises: (root) => isListOf(root, 'rooms', 'date') || isListOf(root, 'groupName', 'sessions'),
  toSchedule: (root) => {
    const groups = asRecords(root);
    const rooms = groups.flatMap((day) => asRecords(day.get('rooms')));
    const listed = [...rooms, ...groups].flatMap((list) => asRecords(list.get('sessions')));
    const names = [...new Set(rooms.map((room) => textOf(room.get('name'))).filter(Boolean))];
    return record({ conference: new Map(), day: groups.flatMap((day) => (day.has('date') ? record({ date: textOf(day.get('date')).slice(0, 10) }) : [])), rooms: names.map((name) => record({ name })), events: unite(listed) });
  },
};

/** A session that is listed in several rooms, as those for all are, is one in several rooms. */
function unite(sessions: readonly SourceRecord[]): SourceRecord[] {
  const byKey = new Map<string, { session: SourceRecord; rooms: string[] }>();
  for (const [index, session] of sessions.entries()) {
    const id = textOf(session.get('id'));
    const key = id ? [id, textOf(session.get('startsAt'))].join(' ') : `number ${index}`;
    const room = textOf(session.get('room'));
    const known = byKey.get(key);
    if (!known) byKey.set(key, { session, rooms: [room] });
    else if (!known.rooms.includes(room)) known.rooms.push(room);
  }
  return [...byKey.values()].map(({ session, rooms }) => toEvent(session, {
    rooms: rooms.filter(Boolean),
    choices: asRecords(session.get('categories')).flatMap((list) => asRecords(list.get('categoryItems')).map((item) => ({ list: firstText(list, 'name', 'title'), word: textOf(item.get('name')) }))),
    persons: asRecords(session.get('speakers')).map(toPerson),
  }));
}

function toEvent(session: SourceRecord, { rooms, choices, persons }: { rooms: readonly string[]; choices: readonly Choice[]; persons: readonly SourceRecord[] }): SourceRecord {
  const of = (subject: keyof typeof subjects) => choices.filter((choice) => subjectOf(choice) === subject).map(({ word }) => word);
  const [track, ...furtherTracks] = of('track');
  const [type, ...furtherTypes] = of('type');
  const live = textOf(session.get('liveUrl'));
  const asset = asRecord(session.get('asset'));
  const recording = textOf(session.get('recordingUrl')) || textOf(asset?.get('videoUrl'));
  const slides = textOf(asset?.get('slideUrl'));
  return translate(session, sessionFields, {
    id: textOf(session.get('id')), title: session.get('title'), abstract: session.get('description'), date: textOf(session.get('startsAt')), end: textOf(session.get('endsAt')),
    rooms, track, type: type ?? kindOf(session), language: [...of('language'), ...asItems(session.get('language')).map(textOf)].join(','), tags: [...furtherTracks, ...furtherTypes, ...of('other'), ...asItems(session.get('levels')).map(textOf)], persons, state: textOf(session.get('status')),
    links: [...(live ? [record({ url: live, title: 'Live' })] : []), ...(recording ? [record({ url: recording, title: 'Recording' })] : [])],
    attachments: slides ? [record({ url: slides, title: 'Slides' })] : [],
  });
}

/** A text, or one of those of several languages, as programs that add languages to Sessionize write them. */
function wordsIn(value: unknown): string {
  return anyText(readLocalised(value, tidyLine));
}

/** What the lists that organisers make are usually of. Formats that only say how long they are tell no kind. */
const subjects = { track: /\b(track|parcours|stream|filiere|theme|thematique)s?\b/, type: /\b(format|type|kind)\b/, language: /\b(language|langue|sprache|idioma)\b/, other: /$^/ };

function subjectOf({ list, word }: Choice): keyof typeof subjects {
  const name = fold(list);
  const subject = (['track', 'language', 'type'] as const).find((candidate) => subjects[candidate].test(name));
  return subject === undefined || (subject === 'type' && /^\d|^either$/i.test(word)) ? 'other' : subject;
}

/** Service sessions are what is between the others. */
function kindOf(session: SourceRecord): string {
  if (kindOfTitle(wordsIn(session.get('title'))) !== undefined) return '';
  if (session.get('isServiceSession') === true) return 'break';
  return session.get('isPlenumSession') === true ? 'plenary' : '';
}

function toPerson(speaker: SourceRecord): SourceRecord {
  const name = firstText(speaker, 'fullName', 'name') || [textOf(speaker.get('firstName')), textOf(speaker.get('lastName'))].filter(Boolean).join(' ');
  return translate(speaker, speakerFields, { guid: textOf(speaker.get('id')), name, biography: textOf(speaker.get('bio')), job_title: textOf(speaker.get('tagLine')), avatar: textOf(speaker.get('profilePicture')), links: asRecords(speaker.get('links')).map((link) => record({ url: textOf(link.get('url')), title: textOf(link.get('title')) })) });
}
