import { isKnownTimeZone, toWallClockMs } from '../../schemas/index.js';
import { zoneOfCity } from './city-zone.js';
import { zoneOfCountry } from './country-zone.js';
import { dayMs, readClock, readDateTime } from './date-time.js';
import type { Notes } from './notes.js';
import type { ImportOptions } from './report.js';
import { firstText, textOf, type SourceSchedule, type SourceSession } from './source.js';

/** What a session tells of the zone: an instant, and the clock or the offset that goes with it. */
interface Evidence {
  readonly instantMs: number;
  readonly clockMs: number | undefined;
  readonly offsetMs: number;
}

/** Tried in this order where only the times of a source tell where it is. */
const usualZones = [
  'Europe/Paris', 'Europe/London', 'Europe/Athens', 'Europe/Istanbul', 'America/New_York', 'America/Chicago', 'America/Denver', 'America/Los_Angeles', 'America/Sao_Paulo',
  'Asia/Dubai', 'Asia/Kolkata', 'Asia/Bangkok', 'Asia/Shanghai', 'Asia/Tokyo', 'Australia/Sydney', 'Pacific/Auckland',
];

/**
 * The zone of the event: the caller's; else the one the source names, unless its own times contradict it; else that of the
 * city; else one that its times fit. What was not told is noted as guessed. Without anything to go by it is UTC, which is
 * noted as unknown: the hours are then right on the wall and nowhere else.
 */
export function chooseTimeZone(source: SourceSchedule, { timeZone }: ImportOptions, notes: Notes): string {
  const named = firstText(source.conference, 'time_zone_name', 'timezone', 'time_zone');
  const evidence = source.sessions.flatMap((session) => gatherEvidence(session) ?? []);
  if (named && !isKnownTimeZone(named)) notes.add('time-zone-unreadable', { place: 'conference', found: named });
  if (timeZone !== undefined && isKnownTimeZone(timeZone)) return fromCaller(timeZone, named, evidence, notes);
  const isNamed = isKnownTimeZone(named);
  if (isNamed && fits(named, evidence)) return named;
  const guess = guessZone(source, evidence);
  const became = guess ?? (isNamed ? named : 'UTC');
  if (isNamed) notes.add('time-zone-contradicted', { place: 'conference', found: named, became });
  else notes.add(guess ? 'time-zone-guessed' : 'time-zone-unknown', { place: 'conference', became });
  return became;
}

function fromCaller(timeZone: string, named: string, evidence: readonly Evidence[], notes: Notes): string {
  if (!fits(timeZone, evidence)) notes.add('time-zone-contradicted', { place: 'conference', found: timeZone, became: timeZone });
  else if (named && named !== timeZone) notes.add('time-zone-from-caller', { place: 'conference', found: named, became: timeZone });
  return timeZone;
}

function guessZone({ conference }: SourceSchedule, evidence: readonly Evidence[]): string | undefined {
  const places = [textOf(conference.get('venue')), textOf(conference.get('address'))].join(',').slice(0, 300).split(',').reverse();
  const local = zoneOfCity(textOf(conference.get('city'))) ?? places.map(zoneOfCity).find((zone) => zone !== undefined) ?? zoneOfCountry(textOf(conference.get('country')) || (places[0] ?? ''));
  if (local !== undefined && fits(local, evidence)) return local;
  if (evidence.length === 0) return undefined;
  if (fits('UTC', evidence)) return 'UTC';
  return usualZones.find((zone) => fits(zone, evidence)) ?? Intl.supportedValuesOf('timeZone').find((zone) => fits(zone, evidence));
}

/** Whether most of what the sessions tell is so in a zone. A single session may be wrong. */
function fits(timeZone: string, evidence: readonly Evidence[]): boolean {
  const agreeing = evidence.filter((piece) => agrees(timeZone, piece));
  return agreeing.length * 2 >= evidence.length;
}

function agrees(timeZone: string, { instantMs, clockMs, offsetMs }: Evidence): boolean {
  const wallMs = toWallClockMs(instantMs, timeZone);
  if (clockMs !== undefined && (((wallMs % dayMs) + dayMs) % dayMs) !== clockMs % dayMs) return false;
  return offsetMs === 0 || wallMs - instantMs === offsetMs;
}

/** UTC without a clock beside it tells nothing: many programs write instants so, wherever the event is. */
function gatherEvidence({ record }: SourceSession): Evidence | undefined {
  const start = firstText(record, 'start', 'start_time');
  const moment = readDateTime(firstText(record, 'date')) ?? readDateTime(start);
  const { instantMs, offsetMs } = moment ?? {};
  const clockMs = readClock(start);
  if (instantMs === undefined || offsetMs === undefined || (offsetMs === 0 && clockMs === undefined)) return undefined;
  return { instantMs, clockMs, offsetMs };
}
