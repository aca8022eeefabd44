import { asRecord, asRecords, firstText, textOf, type SourceRecord } from '../source.js';
import { record, translate, type SourceForm } from './form.js';
import { chairsOf, filesAndLinksOf, momentOf, toPerson } from './indico-parts.js';

const fields = new Set([
  '_type', '_fossil', 'id', 'uniqueId', 'entryType', 'title', 'slotTitle', 'description', 'startDate', 'endDate', 'duration', 'room', 'location', 'address', 'inheritLoc', 'inheritRoom', 'url', 'pdf', 'presenters', 'speakers', 'primaryauthors', 'coauthors',
  'conveners', 'entries', 'attachments', 'material', 'color', 'textColor', 'conferenceId', 'contributionId', 'friendlyId', 'sessionId', 'sessionSlotId', 'sessionSlotEntryId', 'scheduleEntryId', 'contribDuration', 'isPoster', 'code', 'sessionCode', 'references', 'parent_id',
]);

/** What `/export/timetable/….json` of Indico gives: by event and day the blocks, talks and breaks, by keys of their own. */
export const indicoTimetable: SourceForm = {
  recognises: (root) => daysOf(root).some((day) => entriesOf(day).length > 0),
  toSchedule: (root) => {
    const entries = daysOf(root).flatMap(entriesOf);
    return record({ conference: record({ time_zone_name: textOf(asRecord(entries[0]?.get('startDate'))?.get('tz')) }), events: entries.flatMap(toEvents) });
  },
};

/** The days of the first event; an answer of the interface for events has a list there. */
function daysOf(root: unknown): SourceRecord[] {
  const results = asRecord(root)?.get('results');
  const event = Array.isArray(results) ? undefined : asRecord([...(asRecord(results)?.values() ?? [])][0]);
  return [...(event ?? [])].flatMap(([day, entries]) => (/^\d{8}$/.test(day) ? asRecord(entries) ?? [] : []));
}

function entriesOf(day: SourceRecord): SourceRecord[] {
  return asRecords([...day.values()]).filter((entry) => entry.has('entryType'));
}

/** A block is its talks where it has any; who leads it, and what it is called, goes with them. */
function toEvents(entry: SourceRecord): SourceRecord[] {
  const within = entriesOf(asRecord(entry.get('entries')) ?? new Map());
  return within.length > 0 ? within.map((talk) => toEvent(talk, entry)) : [toEvent(entry, undefined)];
}

function toEvent(entry: SourceRecord, block: SourceRecord | undefined): SourceRecord {
  const end = momentOf(entry.get('endDate'));
  const isBreak = textOf(entry.get('entryType')) === 'Break';
  const folders = asRecord(entry.get('attachments'));
  return translate(entry, fields, {
    id: firstText(entry, 'contributionId', 'id'), title: textOf(entry.get('title')), abstract: textOf(entry.get('description')), date: momentOf(entry.get('startDate')), end, duration: end ? '' : textOf(entry.get('duration')),
    room: textOf(entry.get('room')) || textOf(block?.get('room')), url: textOf(entry.get('url')), type: isBreak ? 'break' : '', track: textOf(block?.get('title')),
    persons: [...personsOf(entry), ...chairsOf(block ?? entry)], ...filesAndLinksOf([...(folders ? [new Map([['attachments', folders.get('files')]]), ...asRecords(folders.get('folders'))] : [])]),
  });
}

function personsOf(entry: SourceRecord): SourceRecord[] {
  const [presenters = [], speakers = []] = ['presenters', 'speakers'].map((field) => asRecords(entry.get(field)));
  return (presenters.length > 0 ? presenters : speakers).map((person) => toPerson(person, 'speaker'));
}
