import type { EventDocument } from '../../../schemas/index.js';
import { acronymOf, guidOf, personNames } from './schedule-names.js';
import { createScheduleModel, type ScheduledDay, type ScheduledSession, type ScheduleFile, type ScheduleModel, type ScheduleOptions } from './schedule-model.js';

/** The name by which our own importer knows what we wrote. */
export const generatorName = 'technopole-events';

/** An element with its text, or with the lines of those in it. */
type Content = string | readonly string[];

/**
 * The document as `schedule.xml` of C3VOC, frab and pretalx, which Giggity, EventFahrplan and other apps read. Sessions whose
 * hour is not known last their whole day; who is cancelled says so in the title. The form is told at
 * https://c3voc.de/wiki/schedule and by the XSD of C3VOC.
 */
export async function writeScheduleXml(document: EventDocument, options: ScheduleOptions): Promise<ScheduleFile> {
  const model = await createScheduleModel(document, options);
  const lines = element('schedule', {}, [
    ...element('generator', { name: generatorName }, ''),
    ...(options.url ? element('url', {}, options.url) : []),
    ...element('version', {}, String(document.event.revision ?? 0)),
    ...conference(model),
    ...model.days.flatMap((day) => dayLines(day, model)),
  ]);
  return { text: `<?xml version="1.0" encoding="UTF-8"?>\n${lines.join('\n')}\n`, leftOut: model.leftOut };
}

function conference({ document: { event }, days, say }: ScheduleModel): string[] {
  const page = event.url;
  return element('conference', {}, [
    ...element('title', {}, say(event.name)),
    ...element('acronym', {}, acronymOf(event.id)),
    ...element('start', {}, event.start),
    ...element('end', {}, event.end),
    ...element('days', {}, String(days.length)),
    ...element('timeslot_duration', {}, '00:05'),
    ...(event.image ? element('logo', {}, event.image.url) : []),
    ...(page ? element('url', {}, page) : []),
    ...element('time_zone_name', {}, event.timeZone),
    ...(event.tracks ?? []).flatMap(({ id, name, colour }) => element('track', { name: say(name), ...(colour ? { color: colour } : {}), ...(/^[a-z][a-z0-9-]+$/.test(id) ? { slug: id } : {}) }, '')),
  ]);
}

function dayLines({ index, date, start, end, rooms }: ScheduledDay, model: ScheduleModel): string[] {
  const { id } = model.document.event;
  const lists = rooms.map(({ name, room, sessions }) => element('room', { name, guid: guidOf(id, 'room', room?.id ?? '') }, sessions.flatMap((session) => eventLines(session, model))));
  return element('day', { date, start, end, index: String(index) }, lists.flat());
}

function eventLines({ session, ...scheduled }: ScheduledSession, { document: { event }, say }: ScheduleModel): string[] {
  const track = event.tracks?.find(({ id }) => id === session.track);
  const web = (url: string | undefined) => url !== undefined && /^https?:/.test(url);
  const links = [...(session.links ?? []), ...(session.recordings ?? []).map((recording) => ({ ...recording, title: recording.title ?? 'Video' }))];
  return element('event', { ...(scheduled.code ? { code: scheduled.code } : {}), id: String(scheduled.number), guid: scheduled.guid }, [
    ...element('room', {}, scheduled.room),
    ...element('title', {}, scheduled.title),
    ...element('subtitle', {}, scheduled.subtitle),
    ...element('type', {}, session.kind ?? 'talk'),
    ...element('date', {}, scheduled.date),
    ...element('start', {}, scheduled.clock),
    ...element('duration', {}, scheduled.duration),
    ...element('abstract', {}, say(session.abstract)),
    ...element('slug', {}, scheduled.slug),
    ...element('track', {}, say(track?.name)),
    ...(session.image ? element('logo', {}, session.image.url) : []),
    ...element('persons', {}, scheduled.people.flatMap((person) => {
      const { guid, number } = personNames(event.id, person.id);
      return element('person', { ...(number === undefined ? {} : { id: String(number) }), guid }, say(person.name));
    })),
    ...element('language', {}, (session.languages ?? []).join(', ')),
    ...element('description', {}, say(session.description)),
    ...element('recording', {}, [...element('license', {}, session.licence ?? ''), ...element('optout', {}, String(session.recorded === false))]),
    ...element('links', {}, links.flatMap(({ url, title }) => element('link', { href: url }, say(title) || url))),
    ...element('attachments', {}, (session.files ?? []).flatMap(({ url, title }) => element('attachment', { href: url }, say(title) || url))),
    ...(web(session.url) ? element('url', {}, session.url!) : []),
  ]);
}

function element(name: string, attributes: Readonly<Record<string, string>>, content: Content): string[] {
  const start = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escape(value)}"`)].join(' ');
  if (typeof content === 'string') return [content === '' ? `<${start}/>` : `<${start}>${escape(content)}</${name}>`];
  return content.length === 0 ? [`<${start}/>`] : [`<${start}>`, ...content, `</${name}>`];
}

/** XML 1.0 §2.2 and §2.4; line ends inside attributes would become spaces. */
function escape(text: string): string {
  const allowed = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '');
  return allowed.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;').replace(/\r/g, '&#13;');
}
