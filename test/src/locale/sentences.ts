import type { RegistrationState } from '../../../src/registration/index.js';
import type { LoadFailureCode } from '../../../src/load/index.js';

/** A text of the interface, and where it stands among the messages: `kinds.panel`, `placesLeft(2)`. */
export interface Sentence {
  readonly path: string;
  readonly text: string;
}

/** Numbers of which each is of another category somewhere, and a large one. */
export const counts = [0, 1, 2, 3, 5, 11, 21, 100, 1105];

const codes: Readonly<Record<LoadFailureCode, true>> = { 'no-address': true, network: true, 'not-found': true, http: true, 'time-out': true, 'too-large': true, html: true, 'not-json': true, 'unknown-format': true, unreadable: true };
const states: Readonly<Record<RegistrationState, true>> = {
  announced: true, 'not-yet-open': true, open: true, 'nearly-full': true, full: true, 'waiting-list': true, 'invitation-only': true, closed: true, over: true, cancelled: true, postponed: true, unavailable: true, 'not-needed': true,
};

/** What is asked of what does not count. */
const questions: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  failure: Object.keys(codes).map((code) => [{ code, status: 503 }]),
  foundIn: ['subtitle', 'people', 'room', 'track', 'cluster', 'tag', 'region', 'abstract', 'description'].map((field) => [field]),
  fileSize: [0, 1, 2].map((power) => ['1', power]),
  reason: Object.keys(states).flatMap((state) => [true, false].flatMap((isSession) => counts.map((count) => [{ state, next: 'closes' }, '1', count, isSession]))),
};

/** Every text of some messages; those that count something, for each of the counts. */
export function sentencesOf(messages: object): Sentence[] {
  return Object.entries(messages).flatMap(([key, value]: [string, unknown]): Sentence[] => {
    if (typeof value === 'string') return [{ path: key, text: value }];
    if (typeof value === 'object' && value !== null) return sentencesOf(value).map(({ path, text }) => ({ path: `${key}.${path}`, text }));
    const asked = questions[key] ?? counts.map((count) => [count, String(count)]);
    return asked.map((values) => ({ path: `${key}(${JSON.stringify(values).slice(1, -1)})`, text: (value as (...values: readonly unknown[]) => string)(...values) }));
  });
}
