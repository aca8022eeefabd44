import { dayMs } from '../date-time.js';
import type { SourceRecord, SourceSchedule, SourceSession } from '../source.js';
import type { FoundEvent } from './find-events.js';
import { localisedOf, nodesOf, textOf, textsOf, toNode, type Graph, type Node } from './node.js';

/** Who performs, in today's and yesterday's words. */
export const performerNames = ['performer', 'performers', 'actor'];

/** A session in the words of schedules, and the event it is a part of where that is not the whole. */
export interface PartRecord {
  readonly session: SourceSession;
  readonly node: Node;
  readonly partOf: PartRecord | undefined;
}

/** An event with its parts in the words of schedules. */
export interface EventRecords {
  readonly schedule: SourceSchedule;
  readonly parts: readonly PartRecord[];
}

/**
 * An event as a schedule, so that hours, people, rooms and texts are read as everywhere. An event of one evening that
 * names no parts has one session, itself: its hours have no other place.
 */
export function toSchedule({ node, parts }: FoundEvent, graph: Graph): EventRecords {
  const venue = nodesOf(node, 'location', graph).find(({ types }) => !types.includes('VirtualLocation'));
  const address = venue && addressNodeOf(venue, graph);
  const site = venue ? textOf(venue, 'name') : node.values('location').find((value) => typeof value === 'string') ?? '';
  const own = parts.length === 0 && isOfHours(node) ? [{ node, parts: [] }] : parts;
  const records = own.flatMap((part) => flatten(part, undefined, site, graph));
  const other = textOf(node, 'alternateName');
  const conference = record({
    title: localisedOf(node, 'name'), subtitle: isAcronym(other) ? '' : other, description: localisedOf(node, 'description'), venue: site, city: address ? textOf(address, 'addressLocality') : '',
    address: venue && !address ? textOf(venue, 'address') : '', country: address ? textOf(address, 'addressCountry') : '', start: textOf(node, 'startDate'), end: textOf(node, 'endDate'), language: textsOf(node, 'inLanguage').join(), url: addressOf(node), logo: imageOf(node),
  });
  const schedule = { conference, version: '', baseUrl: '', days: [], sessions: records.map(({ session }) => session), unreadable: 0, rooms: records.flatMap((part) => roomRecords(part.node, site, graph)), tracks: [], persons: [] };
  return { schedule, parts: records };
}

/** Whether an event tells an hour and is over within a day. */
function isOfHours(node: Node): boolean {
  const [start, end] = [textOf(node, 'startDate'), textOf(node, 'endDate')];
  return /T\d/.test(start) && (end === '' || Date.parse(end) - Date.parse(start) < dayMs);
}

function flatten({ node, parts }: FoundEvent, partOf: PartRecord | undefined, site: string, graph: Graph): PartRecord[] {
  const own: PartRecord = { session: { record: sessionRecord(node, site, graph), place: node.place, day: undefined, listedRoom: '' }, node, partOf };
  return [own, ...parts.flatMap((part) => flatten(part, own, site, graph))];
}

function sessionRecord(node: Node, site: string, graph: Graph): SourceRecord {
  const end = textOf(node, 'endDate');
  const people = performerNames.flatMap((name) => node.values(name).filter((value) => !isTypeName(value)).map((value) => personRecord(toNode(value, node.place, graph), value)));
  return record({
    id: idOf(node), title: localisedOf(node, 'name'), subtitle: localisedOf(node, 'alternateName'), abstract: localisedOf(node, 'description'), language: textsOf(node, 'inLanguage').join(),
    date: textOf(node, 'startDate'), end: /T\d/.test(end) ? end : '', duration: end ? '' : readIsoDuration(textOf(node, 'duration')), room: roomOf(node, site, graph),
    url: addressOf(node), image: imageOf(node), persons: people, keywords: textsOf(node, 'keywords').flatMap((words) => words.split(/\s*,\s*/)), recordings: [],
  });
}

/** What stands for a performer where a program knows none: the name of the type. */
function isTypeName(value: unknown): boolean {
  return typeof value === 'string' && /^(?:https?:\/\/schema\.org\/)?(?:Organization|Person|PerformingGroup|MusicGroup|Thing)$/.test(value);
}

/** The postal address of a place, which may be all that is told of it. */
export function addressNodeOf(place: Node, graph: Graph): Node | undefined {
  return place.types.includes('PostalAddress') ? place : nodesOf(place, 'address', graph)[0];
}

/** A short form rather than another name. */
export function isAcronym(name: string): boolean {
  return name !== '' && name.length <= 12;
}

/** Rooms of which more is told than the name. */
function roomRecords(node: Node, site: string, graph: Graph): SourceRecord[] {
  const places = nodesOf(node, 'location', graph).filter((place) => textOf(place, 'maximumAttendeeCapacity') !== '' && textOf(place, 'name') !== site);
  return places.map((place) => record({ name: textOf(place, 'name'), capacity: textOf(place, 'maximumAttendeeCapacity') }));
}

/** The room: a place within the site, or with a name of its own. */
function roomOf(node: Node, site: string, graph: Graph): string {
  const places = nodesOf(node, 'location', graph).filter(({ types }) => !types.includes('VirtualLocation'));
  const name = places[0] ? textOf(places[0], 'name') : node.values('location').some((value) => typeof value === 'string') ? textOf(node, 'location') : '';
  return name === site ? '' : name;
}

/** A performer in the words of schedules. */
export function personRecord(node: Node | undefined, value: unknown): SourceRecord {
  if (!node) return record({ name: typeof value === 'string' ? value : '' });
  return record({ name: textOf(node, 'name'), description: localisedOf(node, 'description'), image: imageOf(node), url: addressOf(node), links: textsOf(node, 'sameAs').map((url) => record({ url })) });
}

/** What stands after `#` in the `@id`, without the mark that our own pages put there. */
export function idOf(node: Node): string {
  const [, fragment = ''] = /#(?:session-)?(.+)$/.exec(node.id) ?? [];
  return fragment.includes('%') ? decode(fragment) : fragment;
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** The page, or the `@id` where it is one; a fragment of the page alone is none. */
export function addressOf(node: Node): string {
  const url = textOf(node, 'url') || node.id;
  return /^_:|#session-/.test(url) ? '' : url;
}

/** A picture by its address, of `ImageObject` too. */
export function imageOf(node: Node): string {
  const [value] = node.values('image');
  if (typeof value === 'string') return value;
  const picture = new Map(Object.entries((value ?? {})));
  return ['url', 'contentUrl', '@id'].map((name) => picture.get(name) as unknown).find((address): address is string => typeof address === 'string') ?? '';
}

/** `PT1H30M` as `1:30` (ISO 8601); other words as they are. */
function readIsoDuration(text: string): string {
  const [whole, days = 0, hours = 0, minutes = 0] = /^P(?:(\d{1,2})D)?(?:T(?:(\d{1,3})H)?(?:(\d{1,4})M)?(?:\d+(?:\.\d+)?S)?)?$/.exec(text) ?? [];
  return whole === undefined ? text : String(Number(days) * 1440 + Number(hours) * 60 + Number(minutes));
}

function record(fields: Readonly<Record<string, unknown>>): SourceRecord {
  return new Map(Object.entries(fields).filter(([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)));
}
