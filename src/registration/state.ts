import type { EventStatus, Registration, RegistrationChannel, SessionStatus } from '../../schemas/index.js';
import { toInstantMs } from '../../schemas/instant.js';
import type { Span } from '../time/index.js';

/** What a reader may do about registering at a moment. `not-needed` means that entry is free for everyone. */
export type RegistrationState =
  | 'announced' | 'not-yet-open' | 'open' | 'nearly-full' | 'full' | 'waiting-list' | 'invitation-only'
  | 'closed' | 'over' | 'cancelled' | 'postponed' | 'unavailable' | 'not-needed';

/** Why it is so: the state, and whether the next moment of change closes, opens or ends it. */
export interface RegistrationReason {
  readonly state: RegistrationState;
  /** What `changesAtMs` brings: registration opens, closes, or the event begins or is over. */
  readonly next?: 'opens' | 'closes' | 'begins' | 'ends';
}

/** What follows from a document for one moment. */
export interface RegistrationStatus extends RegistrationReason {
  /** When the state changes next, in milliseconds since 1970; absent where nothing will change it. */
  readonly changesAtMs?: number;
  /** Places left, where the document says so and it matters. */
  readonly left?: number;
  /** How to act now, best first; empty where one cannot. */
  readonly channels: readonly RegistrationChannel[];
}

/** What registration is for: an event, a session, a meeting. */
export interface RegistrationSubject {
  readonly status?: EventStatus | SessionStatus | undefined;
  readonly span: Span;
  readonly timeZone: string;
}

const noChannels: readonly RegistrationChannel[] = [];

/**
 * The state of a registration at an instant. It depends on its arguments alone, and between two of its moments of change
 * it is the same; nobody needs to poll.
 *
 * The first of these that holds decides: cancelled or replaced, postponed, over, entry free, nothing said, interrupted,
 * closed (by its deadline or, without one, because it has begun; or because it would open only after that), not yet open,
 * only announced, places gone, invitation, nearly full, open.
 */
export function registrationState(registration: Registration | undefined, subject: RegistrationSubject, nowMs: number): RegistrationStatus {
  const { state, channels } = decide(registration, subject, nowMs);
  const change = nextChange(registration, subject, nowMs, state);
  const left = registration?.left;
  return { state, channels, ...change, ...(left !== undefined && (state === 'open' || state === 'nearly-full') ? { left } : {}) };
}

function decide(registration: Registration | undefined, subject: RegistrationSubject, nowMs: number): Pick<RegistrationStatus, 'state' | 'channels'> {
  const at = (state: RegistrationState, channels = noChannels) => ({ state, channels });
  if (subject.status === 'cancelled' || subject.status === 'replaced') return at('cancelled');
  if (subject.status === 'postponed') return at('postponed');
  if (nowMs >= subject.span.endMs && nowMs > subject.span.startMs) return at('over');
  if (registration?.needed === false) return at('not-needed');
  if (!registration) return at('unavailable');
  const { opensMs, closesMs } = limits(registration, subject);
  const channels = registration.channels ?? noChannels;
  if (registration.suspended) return at('unavailable');
  if (nowMs >= closesMs || opensMs >= Math.min(closesMs, subject.span.endMs)) return at('closed');
  if (nowMs < opensMs) return at('not-yet-open');
  if (registration.announced) return at('announced');
  if (registration.left === 0 || subject.status === 'full') return registration.waitingList ? at('waiting-list', registration.waitingList.channels ?? channels) : at('full');
  if (registration.invitationOnly) return at('invitation-only', channels);
  if (channels.length === 0) return at('announced');
  return at(isNearlyFull(registration) ? 'nearly-full' : 'open', channels);
}

function limits(registration: Registration, subject: RegistrationSubject): { opensMs: number; closesMs: number } {
  const instant = (text: string | undefined, otherwiseMs: number) => (text === undefined ? otherwiseMs : toInstantMs(text, subject.timeZone));
  return { opensMs: instant(registration.opens, -Infinity), closesMs: instant(registration.closes, subject.span.startMs) };
}

function isNearlyFull({ left, capacity, nearlyFullAt }: Registration): boolean {
  if (left === undefined) return false;
  return left <= (nearlyFullAt ?? (capacity === undefined ? 10 : Math.min(10, Math.ceil(capacity / 10))));
}

/** The first moment after `nowMs` at which the state is another, and what it brings. */
function nextChange(registration: Registration | undefined, subject: RegistrationSubject, nowMs: number, state: RegistrationState): { changesAtMs?: number; next?: RegistrationReason['next'] } {
  const { opensMs, closesMs } = limits(registration ?? {}, subject);
  const moments = [
    { atMs: opensMs, next: 'opens' },
    { atMs: closesMs, next: registration?.closes ? 'closes' : 'begins' },
    { atMs: Math.max(subject.span.endMs, subject.span.startMs + 1), next: 'ends' },
  ] as const;
  const change = moments
    .filter(({ atMs }) => Number.isFinite(atMs) && atMs > nowMs)
    .sort((a, b) => a.atMs - b.atMs)
    .find(({ atMs }) => decide(registration, subject, atMs).state !== state);
  return change ? { changesAtMs: change.atMs, next: change.next } : {};
}
