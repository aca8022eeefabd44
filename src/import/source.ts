/**
 * The one shape in which XML and JSON are looked at: fields by name. A map, so that no name in a source, `__proto__`
 * included, can mean anything but itself.
 */
export type SourceRecord = ReadonlyMap<string, unknown>;

/** A day of the source. */
export interface SourceDay {
  readonly place: string;
  readonly date: string;
  readonly start: string;
  readonly end: string;
}

/** A session of the source and what stands around it. */
export interface SourceSession {
  readonly record: SourceRecord;
  readonly place: string;
  readonly day: SourceDay | undefined;
  /** Name of the room it is listed under; empty where the source has no such level. */
  readonly listedRoom: string;
}

/** A schedule as its source tells it. */
export interface SourceSchedule {
  readonly conference: SourceRecord;
  readonly version: string;
  readonly baseUrl: string;
  readonly days: readonly SourceDay[];
  readonly sessions: readonly SourceSession[];
  /** Sessions that are no records and so cannot be read; they are noted already. */
  readonly unreadable: number;
  readonly rooms: readonly SourceRecord[];
  readonly tracks: readonly SourceRecord[];
  readonly persons: readonly SourceRecord[];
}

/** The text of an XML element that has attributes. */
export const textField = '#text';

/** Fields of a source in other words than schedules have, which no reader knows. */
export const otherFields = '#others';

/** The fields of a value that has any. */
export function asRecord(value: unknown): SourceRecord | undefined {
  if (value instanceof Map) return value as SourceRecord;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return new Map(Object.entries(value));
}

/** The records of a list, or the one that stands for a list of one. */
export function asRecords(value: unknown): SourceRecord[] {
  return asItems(value).flatMap((item) => asRecord(item) ?? []);
}

/** The items of a list, or the one that stands for a list of one. */
export function asItems(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** The items of a list that JSON writes as `persons: [...]` and XML as `<persons><person>…`. */
export function itemsIn(record: SourceRecord, list: string, item: string): unknown[] {
  const value = record.get(list);
  const wrapper = asRecord(value);
  if (wrapper) return asItems(wrapper.get(item));
  return asItems(value).filter((entry) => entry !== '');
}

/** A value as text, trimmed: a string, a number, the text of an XML element, of several the first. Empty where it is none. */
export function textOf(value: unknown): string {
  return untrimmedTextOf(value).trim();
}

/** {@link textOf} with the white space around it. */
export function untrimmedTextOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return Array.isArray(value[0]) ? '' : untrimmedTextOf(value[0]);
  return value instanceof Map ? untrimmedTextOf(value.get(textField)) : '';
}

/** The first of several fields that has a text. */
export function firstText(record: SourceRecord, ...fields: readonly string[]): string {
  for (const field of fields) {
    const text = textOf(record.get(field));
    if (text) return text;
  }
  return '';
}

/** Whether there is nothing in a value: no text, no item, no field with something in it. */
export function isBlank(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return value.trim() === '';
  if (typeof value !== 'object') return false;
  return value instanceof Map ? [...value.values()].every(isBlank) : Object.values(value).every(isBlankLeaf);
}

/** One level only: a list of lists counts as something, however deep it goes. */
function isBlankLeaf(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}
