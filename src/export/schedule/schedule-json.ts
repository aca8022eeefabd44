import type { EventDocument } from '../../../schemas/index.js';
import { roomsInOrder } from '../../agenda/directory.js';
import { acronymOf, guidOf, personNames, toUri } from './schedule-names.js';
import { createScheduleModel, type ScheduledSession, type ScheduleFile, type ScheduleModel, type ScheduleOptions } from './schedule-model.js';
import { generatorName } from './schedule-xml.js';

/** The form of zones that the schema of C3VOC allows. */
const zonePattern = /^([A-Z][a-z]+\/[A-Z][a-z]+)|UTC$/;

/** The document as `schedule.json` of C3VOC and pretalx. See {@link writeScheduleXml}. */
export async function writeScheduleJson(document: EventDocument, options: ScheduleOptions): Promise<ScheduleFile> {
  const model = await createScheduleModel(document, options);
  const { event } = model.document;
  const schedule = {
    version: String(event.revision ?? 0),
    ...(event.url ? { base_url: event.url } : {}),
    conference: {
      acronym: acronymOf(event.id), title: model.say(event.name), ...(event.description === undefined ? {} : { description: model.say(event.description) }), start: event.start, end: event.end, daysCount: model.days.length, timeslot_duration: '00:05',
      ...(zonePattern.test(event.timeZone) ? { time_zone_name: event.timeZone } : {}), ...(event.image ? { logo: event.image.url } : {}), ...(event.url ? { url: event.url } : {}),
      tracks: (event.tracks ?? []).map(({ id, name, colour }) => ({ name: model.say(name), ...(isSlug(id) ? { slug: id } : {}), ...(colour ? { color: colour } : {}) })),
      rooms: roomsInOrder(model.document).map(({ id, name, description, capacity }) => ({
        name: model.say(name), ...(isSlug(id) ? { slug: id } : {}), guid: guidOf(event.id, 'room', id), ...(description === undefined ? {} : { description: model.say(description) }), ...(capacity === undefined ? {} : { capacity }),
      })),
      days: model.days.map(({ index, date, start, end, rooms }) => ({
        index, date, day_start: start, day_end: end,
        // A name alone would come before others where it is a number.
        rooms: Object.fromEntries(rooms.map(({ name, sessions }) => [name, sessions.map((session) => toEvent(session, model))])),
      })),
    },
  };
  const root = { $schema: 'https://c3voc.de/schedule/schema.json', generator: { name: generatorName }, schedule };
  return { text: `${JSON.stringify(root, undefined, 1)}\n`, leftOut: model.leftOut };
}

function toEvent({ session, ...scheduled }: ScheduledSession, { document: { event }, say }: ScheduleModel): Record<string, unknown> {
  const track = event.tracks?.find(({ id }) => id === session.track);
  const orNull = (text: string) => text || null;
  const link = ({ url, title }: { url: string; title?: Parameters<typeof say>[0] }) => ({ url: toUri(url), ...(title === undefined ? {} : { title: say(title) }) });
  const recordings = (session.recordings ?? []).map((recording) => ({ ...recording, title: recording.title ?? 'Video' }));
  return {
    guid: scheduled.guid, ...(scheduled.code ? { code: scheduled.code } : {}), id: scheduled.number, ...(session.image ? { logo: toUri(session.image.url) } : {}), date: scheduled.date, start: scheduled.clock, ...(scheduled.end ? { end: scheduled.end } : {}),
    duration: scheduled.duration, room: scheduled.room, slug: scheduled.slug, url: session.url ? toUri(session.url) : `urn:uuid:${scheduled.guid}`, title: scheduled.title, subtitle: orNull(scheduled.subtitle), track: orNull(say(track?.name)), type: session.kind ?? 'talk',
    language: orNull((session.languages ?? []).join(', ')), abstract: orNull(say(session.abstract)), description: orNull(say(session.description)), ...(session.licence ? { recording_license: session.licence } : {}), do_not_record: session.recorded === false,
    persons: scheduled.people.map((person) => ({
      ...numbered(personNames(event.id, person.id)), ...(/^(?=.*[A-Z])[A-Z0-9]+$/.test(person.id) ? { code: person.id } : {}), name: say(person.name), ...(person.biography === undefined ? {} : { biography: say(person.biography) }), ...(person.photo ? { avatar: toUri(person.photo.url) } : {}),
      ...(person.links?.length ? { links: person.links.filter(({ url }) => /^https?:/.test(url)).map(link) } : {}),
    })),
    links: [...(session.links ?? []), ...recordings].map(link), attachments: (session.files ?? []).map(link),
  };
}

function numbered({ guid, number }: ReturnType<typeof personNames>): { guid: string; id?: number } {
  return { guid, ...(number === undefined ? {} : { id: number }) };
}

function isSlug(id: string): boolean {
  return /^[a-z0-9_-]+[a-z0-9]$/.test(id);
}
