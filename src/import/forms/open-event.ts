import { asItems, asRecord, asRecords, firstText, isBlank, textOf, type SourceRecord } from '../source.js';
import { indexBy, record, translate, type SourceForm } from './form.js';
import { completeOpenEvent } from './open-event-details.js';

/** What tells of the program, of calls that are over, or of sizes of one picture. */
const aside = ['id', 'identifier', 'version', 'state', 'privacy', 'schedule-published-on', 'is-sessions-speakers-enabled', 'speakers-call', 'placeholder-url', 'large-image-url', 'thumbnail-image-url', 'small-image-url', 'icon-image-url', 'original-image-url', 'is-mail-sent', 'submitted-at', 'created-at'];
const eventFields = new Set([...aside, 'name', 'description', 'location-name', 'searchable-location-name', 'starts-at', 'ends-at', 'timezone', 'event-url', 'logo-url', 'organizer-name', 'organizer-description', 'ticket-url', 'social-links', 'latitude', 'longitude', 'email']);
const sessionFields = new Set([...aside, 'title', 'name', 'subtitle', 'short-abstract', 'long-abstract', 'starts-at', 'ends-at', 'microlocation', 'track', 'session-type', 'language', 'level', 'slides-url', 'video-url', 'audio-url', 'signup-url', 'speakers', 'deleted-at']);
const speakerFields = new Set([...aside, 'name', 'long-biography', 'photo-url', 'organisation', 'position', 'website', 'twitter', 'github', 'linkedin', 'facebook', 'email', 'mobile', 'sessions', 'is-featured', 'gender', 'heard-from', 'sponsorship-required', 'speaking-experience']);
const profiles = { website: '', twitter: 'Twitter', github: 'GitHub', linkedin: 'LinkedIn', facebook: 'Facebook' };
const media = { 'slides-url': 'Slides', 'video-url': 'Video', 'audio-url': 'Audio', 'signup-url': 'Sign up' };

/** The export of Open Event and eventyay, its files (`event.json`, `sessions.json`, …) as fields of one object. */
export const openEvent: SourceForm = {
  recognises: (root) => hyphenated(asRecord(asRecord(root)?.get('event'))).has('starts-at') && Array.isArray(asRecord(root)!.get('sessions')),
  toSchedule: (root) => {
    const files = filesOf(root);
    const event = asRecord(files.get('event'))!;
    const speakers = indexBy(asRecords(files.get('speakers')), 'id');
    const conference = translate(event, eventFields, {
      title: textOf(event.get('name')), description: textOf(event.get('description')), venue: firstText(event, 'location-name', 'searchable-location-name'), start: textOf(event.get('starts-at')), end: textOf(event.get('ends-at')),
      time_zone_name: textOf(event.get('timezone')).replace(/ *\/ */g, '/'), url: textOf(event.get('event-url')), logo: textOf(event.get('logo-url')),
    });
    const tracks = asRecords(files.get('tracks')).map((track) => record({ name: textOf(track.get('name')), color: textOf(track.get('color')), description: textOf(track.get('description')) }));
    const rooms = asRecords(files.get('microlocations')).map((room) => record({ name: nameOf(room) }));
    return record({ conference, rooms, tracks, persons: [...speakers.values()].map(toPerson), events: asRecords(files.get('sessions')).map((session) => toEvent(session, speakers)) });
  },
  complete: (document, root, context) => completeOpenEvent(document, filesOf(root), context),
};

/** What fields were called in earlier years. */
const earlier: Readonly<Record<string, string>> = {
  'start-time': 'starts-at', 'end-time': 'ends-at', photo: 'photo-url', thumbnail: 'thumbnail-image-url', icon: 'icon-image-url', small: 'small-image-url', logo: 'logo-url', slides: 'slides-url', video: 'video-url', audio: 'audio-url', 'sponsor-type': 'type',
};

/** The files, the fields of their records as they are called today. */
function filesOf(root: unknown): SourceRecord {
  return new Map([...asRecord(root)!].map(([name, value]) => [name, Array.isArray(value) ? asRecords(value).map(hyphenated) : hyphenated(asRecord(value))]));
}

function hyphenated(source: SourceRecord | undefined): SourceRecord {
  return new Map([...(source ?? [])].map(([field, value]) => {
    const name = field.replace(/_/g, '-');
    return [Object.hasOwn(earlier, name) ? earlier[name]! : name, value];
  }));
}

function toEvent(session: SourceRecord, speakers: ReadonlyMap<string, SourceRecord>): SourceRecord {
  const track = textOf(asRecord(session.get('track'))?.get('name'));
  const level = textOf(session.get('level'));
  return translate(session, sessionFields, {
    id: textOf(session.get('id')), title: firstText(session, 'title', 'name'), subtitle: textOf(session.get('subtitle')), abstract: textOf(session.get('short-abstract')), description: textOf(session.get('long-abstract')),
    date: textOf(session.get('starts-at')), end: textOf(session.get('ends-at')), room: nameOf(asRecord(session.get('microlocation'))), track, type: textOf(asRecord(session.get('session-type'))?.get('name')), language: textOf(session.get('language')),
    tags: level ? [level] : [], state: isBlank(session.get('deleted-at')) ? textOf(session.get('state')) : 'deleted', links: linksOf(session, media),
    persons: asItems(session.get('speakers')).map((speaker) => toPerson(new Map([...hyphenated(asRecord(speaker)), ...(speakers.get(textOf(asRecord(speaker)?.get('id'))) ?? [])]))),
  });
}

/** Some write the name of a room as its number. */
function nameOf(room: SourceRecord | undefined): string {
  return room ? firstText(room, 'name', 'room') : '';
}

function toPerson(speaker: SourceRecord): SourceRecord {
  const biography = firstText(speaker, 'long-biography', 'short-biography');
  const isBoth = !isBlank(speaker.get('long-biography')) && biography !== textOf(speaker.get('short-biography'));
  return translate(speaker, isBoth ? speakerFields : new Set([...speakerFields, 'short-biography']), {
    id: textOf(speaker.get('id')), name: textOf(speaker.get('name')), biography, avatar: textOf(speaker.get('photo-url')), job_title: textOf(speaker.get('position')), affiliation: textOf(speaker.get('organisation')),
    email: firstText(speaker, 'email', 'mobile'), links: linksOf(speaker, profiles),
  });
}

function linksOf(source: SourceRecord, titles: Readonly<Record<string, string>>): SourceRecord[] {
  return Object.entries(titles).flatMap(([field, title]) => {
    const url = textOf(source.get(field));
    return url ? [record({ url, title })] : [];
  });
}
