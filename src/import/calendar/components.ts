import ICAL from 'ical.js';
import { unfold } from '../content-lines.js';
import type { Notes } from '../notes.js';

/** A property of a calendar, its name in lower case: that of its value after its parameters (RFC 7265). */
export interface CalendarProperty {
  readonly name: string;
  readonly parameters: ReadonlyMap<string, string>;
  /** `date`, `date-time`, `text`, `uri` and others of RFC 5545. */
  readonly type: string;
  readonly values: readonly unknown[];
  /** As the source has it. */
  readonly line: string;
}

/** A component, `vevent` for one, with those in it. */
export interface CalendarComponent {
  readonly name: string;
  /** The line of the source on which it begins. */
  readonly line: number;
  readonly properties: CalendarProperty[];
  readonly parts: CalendarComponent[];
}

/** Deeper than any calendar. */
const maxDepth = 8;

/**
 * The components of a text of iCalendar (RFC 5545) or vCalendar. ical.js takes lines apart, one by one, so that a broken line
 * costs that line alone; components that do not end are read to where the next begins.
 */
export function readComponents(text: string, notes: Notes): CalendarComponent[] {
  const root: CalendarComponent = { name: '', line: 0, properties: [], parts: [] };
  const open = [root];
  for (const { text: line, number } of unfold(text)) {
    const [, edge = '', name = ''] = /^(begin|end)\s*:\s*([\w-]+)\s*$/i.exec(line) ?? [];
    if (edge.toLowerCase() === 'begin') begin(open, name.toLowerCase(), number);
    else if (edge) end(open, name.toLowerCase());
    else if (open.length > 1 && line.trim() !== '') open.at(-1)!.properties.push(...readProperty(line, number, notes));
  }
  return root.parts;
}

/** An entry cannot stand in another; one that is begun there says that the first was cut. */
function begin(open: CalendarComponent[], name: string, line: number): void {
  const same = open.findLastIndex((component) => component.name === name);
  if (same > 0 && name !== 'vcalendar') open.length = same;
  const component = { name, line, properties: [], parts: [] };
  open.at(-1)!.parts.push(component);
  if (open.length < maxDepth) open.push(component);
}

function end(open: CalendarComponent[], name: string): void {
  const index = open.findLastIndex((component) => component.name === name);
  if (index > 0) open.length = index;
}

function readProperty(line: string, number: number, notes: Notes): CalendarProperty[] {
  try {
    const [name, parameters, type, ...values] = ICAL.parse.property(line) as [string, Record<string, string | string[]>, string, ...unknown[]];
    return [{ name, parameters: new Map(Object.entries(parameters).map(([key, value]) => [key, [value].flat().join(',')])), type, values, line }];
  } catch {
    notes.tally('line-unreadable', '', { place: `line ${number}`, found: line });
    return [];
  }
}

/** The first value of a property as text, trimmed; empty where there is none. */
export function valueOf(component: CalendarComponent, name: string): string {
  return textOfProperty(find(component, name));
}

/** The text of a property. */
export function textOfProperty(property: CalendarProperty | undefined): string {
  return property === undefined ? '' : property.values.map(String).join(', ').trim();
}

/** The first property of that name. */
export function find({ properties }: CalendarComponent, name: string): CalendarProperty | undefined {
  return properties.find((property) => property.name === name);
}

/** All properties of that name. */
export function findAll({ properties }: CalendarComponent, name: string): CalendarProperty[] {
  return properties.filter((property) => property.name === name);
}
