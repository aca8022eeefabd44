import * as documentParts from './full-document.js';
import * as parts from './full-parts.js';
import type { Verdict } from './verdicts.js';

/** For each schema of an object, a value with every field set. */
export const fullValues: Readonly<Record<string, object>> = { ...documentParts, ...parts };

/** What each object cannot do without; of any other, every field may be left out. */
export const requiredFields: Readonly<Record<string, readonly string[]>> = {
  eventDocument: ['format', 'event'], event: ['id', 'name', 'start', 'end', 'timeZone'], session: ['id', 'title'], cluster: ['id', 'name'],
  contact: ['id', 'name'], organisation: ['id', 'name'],
  series: ['name'], track: ['id', 'name'], day: ['date'], article: ['id', 'kind', 'title', 'body'], venue: ['name'], room: ['id', 'name'], geo: ['latitude', 'longitude'],
  party: ['organisation', 'role'], registrationChannel: ['kind'], price: ['name', 'amount', 'currency'], participation: ['contact'], recording: ['url'], slot: ['start', 'end'],
  label: ['name'], members: ['kind', 'count'], membership: ['name'], keyFigure: ['value', 'label'], link: ['url'], file: ['url'], image: ['url'], telephone: ['number'],
  mailbox: ['address'], profile: ['url'], openingHours: ['days', 'opens', 'closes'],
};

/** No field of any schema is a list of lists. */
const wrong = [[]];

/** Every object with all its fields, each of them left out, and each with a value of another type. */
const derived = Object.entries(fullValues).flatMap(([schema, value]): Verdict[] => [
  [schema, 'takes every field', value, true],
  [schema, 'takes a field of a later version', { ...value, introducedLater: wrong }, true],
  [schema, 'refuses a list', [value], false],
  [schema, 'refuses null', null, false],
  [schema, 'refuses a string', 'https://x.example', false],
  ...Object.keys(value).map((key): Verdict => [schema, `refuses a list of lists as ${key}`, { ...value, [key]: wrong }, false]),
  ...Object.keys(value).map((key): Verdict => [schema, `refuses null as ${key}`, { ...value, [key]: null }, false]),
  ...Object.keys(value).map((key): Verdict => {
    const isRequired = requiredFields[schema]?.includes(key) ?? false;
    return [schema, `${isRequired ? 'asks for' : 'does without'} ${key}`, without(value, key), !isRequired];
  }),
]);

/** Limits, words of closed lists, and what stands in lists. */
const written: readonly Verdict[] = [
  ['eventDocument', 'refuses another format', { ...documentParts.eventDocument, format: 'technopole-events/2' }, false],
  ['eventDocument', 'takes empty lists', { ...documentParts.eventDocument, sessions: [] }, true],
  ['event', 'refuses edition 0', { ...documentParts.event, edition: 0 }, false],
  ['event', 'refuses an unknown status', { ...documentParts.event, status: 'maybe' }, false],
  ['event', 'refuses an unknown attendance', { ...documentParts.event, attendance: 'remote' }, false],
  ['series', 'refuses a year of three digits', { ...documentParts.series, since: 999 }, false],
  ['series', 'refuses a year of five digits', { ...documentParts.series, since: 10_000 }, false],
  ['room', 'takes an order between two others', { ...documentParts.room, order: -1.5 }, true],
  ['room', 'refuses half a seat', { ...documentParts.room, capacity: 0.5 }, false],
  ['geo', 'takes the pole', { latitude: -90, longitude: 180 }, true],
  ['geo', 'refuses what lies beyond it', { latitude: 90.1, longitude: 0 }, false],
  ['geo', 'refuses a longitude of 181', { latitude: 0, longitude: 181 }, false],
  ['session', 'takes an unknown kind', { ...documentParts.session, kind: 'fishbowl' }, true],
  ['session', 'refuses a kind in two words', { ...documentParts.session, kind: 'fish bowl' }, false],
  ['session', 'refuses the American spelling of a status', { ...documentParts.session, status: 'canceled' }, false],
  ['session', 'refuses a blank tag', { ...documentParts.session, tags: ['ok', ''] }, false],
  ['session', 'refuses a number for yes', { ...documentParts.session, recorded: 1 }, false],
  ['meetings', 'refuses meetings of no length', { ...documentParts.meetings, slotMinutes: 0 }, false],
  ['recording', 'refuses a media type with a parameter', { ...documentParts.recording, mediaType: 'video/mp4; codecs=x' }, false],
  ['telephone', 'takes a number that is withheld', { ...parts.telephone, visibility: 'withheld' }, true],
  ['telephone', 'refuses an unknown visibility', { ...parts.telephone, visibility: 'secret' }, false],
  ['openingHours', 'refuses hours on no day', { ...parts.openingHours, days: [] }, false],
  ['openingHours', 'refuses a day in French', { ...parts.openingHours, days: ['lundi'] }, false],
  ['price', 'takes nothing', { ...parts.price, amount: 0 }, true],
  ['price', 'refuses a negative amount', { ...parts.price, amount: -1 }, false],
  ['price', 'refuses a currency sign', { ...parts.price, currency: '€' }, false],
  ['registration', 'takes no field at all', {}, true],
  ['registration', 'refuses a channel of an unknown kind', { channels: [{ kind: 'fax' }] }, false],
  ['registration', 'refuses a list that waits on a list', { waitingList: [] }, false],
  ['members', 'refuses a negative count', { kind: 'company', count: -1 }, false],
  ['image', 'refuses a picture without width', { url: 'a.svg', width: 0 }, false],
];

export const objectVerdicts: readonly Verdict[] = [...derived, ...written];

function without(value: object, key: string): object {
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
}
