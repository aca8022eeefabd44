import type { EventDocument } from '../../schemas/index.js';
import { toInstantMs } from '../../schemas/instant.js';
import { createCalendarWriter } from '../../src/export/calendar.js';
import { indexDocument } from '../../src/export/index-document.js';
import { writeScheduleJson } from '../../src/export/schedule/schedule-json.js';
import { writeScheduleXml } from '../../src/export/schedule/schedule-xml.js';
import { vCardOf } from '../vcard.js';
import { calendarFiles } from './calendar-files.js';
import { fileName } from './paths.js';
import type { SiteFile } from './site-files.js';
import type { SiteView } from './view.js';

/** Stands for the time of writing where the document says nothing of its age: what is written anew from the same must be the same. */
const ageless = Date.UTC(2000, 0, 1);

/** Paths of the document and of its index. */
export const documentPath = 'event.json';
export const indexPath = 'index.json';

/** The document for everybody, and its index. */
export function* documentFiles(document: EventDocument): Generator<SiteFile> {
  yield { path: documentPath, content: `${JSON.stringify(document)}\n` };
  yield { path: indexPath, content: `${JSON.stringify(indexDocument(document, documentPath))}\n` };
}

/** Schedule, calendars and contacts in a language; schedules of the main language lie at the root, where readers of schedules look. */
export async function* dataFiles(view: SiteView, url: string | undefined, isMain: boolean): AsyncGenerator<SiteFile> {
  const { document, reader, tag } = view;
  const folder = isMain ? '' : `${tag}/`;
  const address = (path: string) => (url === undefined ? {} : { url: url + path });
  yield { path: `${folder}schedule.xml`, content: (await writeScheduleXml(document, { reader, ...address(`${folder}schedule.xml`) })).text };
  yield { path: `${folder}schedule.json`, content: (await writeScheduleJson(document, { reader, ...address(`${folder}schedule.json`) })).text };
  const write = createCalendarWriter(document, { reader, nowMs: ageOf(document) });
  for (const { name, sessions } of calendarFiles(document)) yield { path: `${tag}/calendar/${name}.ics`, content: write(sessions) };
  for (const session of document.sessions) if (session.start ?? session.day) yield { path: `${tag}/calendar/session-${fileName(session.id)}.ics`, content: write([session]) };
  for (const contact of document.contacts) yield { path: `${tag}/contacts/${fileName(contact.id)}.vcf`, content: vCardOf(contact, document, reader) };
}

/** When the document was last changed, as far as it says, in milliseconds since 1970. */
function ageOf({ event, sessions }: EventDocument): number {
  const moments = [event.modified, ...sessions.map(({ modified }) => modified)].flatMap((text) => (text === undefined ? [] : [toInstantMs(text, event.timeZone)]));
  return moments.reduce((newest, moment) => Math.max(newest, moment), ageless);
}
