import fc from 'fast-check';
import { eventStatuses, sessionStatuses, type Registration } from '../../../schemas/index.js';
import { registrationState, type RegistrationState, type RegistrationSubject } from '../../../src/registration/index.js';
import { describe, expect, it } from '../../harness.js';

const hourMs = 3_600_000;
const firstHour = Date.parse('2027-11-01T00:00Z') / hourMs;
const hour = fc.integer({ min: firstHour, max: firstHour + 72 });
const dateTime = hour.map((hours) => new Date(hours * hourMs).toISOString());
const sometimes = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const channels = fc.array(fc.constantFrom({ kind: 'web', url: 'https://forum.example/' } as const, { kind: 'telephone', telephone: '+33199001234' } as const), { maxLength: 2 });
const rarely = fc.integer({ min: 0, max: 9 }).map((number) => number === 0);

/** Registrations as documents may hold them: what closes does so after it opens. */
const registration = fc.record<Registration>({
  opens: sometimes(dateTime), closes: sometimes(dateTime), needed: sometimes(rarely.map((isFree) => !isFree)), invitationOnly: rarely, suspended: rarely, announced: rarely,
  capacity: sometimes(fc.nat(40)), left: sometimes(fc.nat(20)), nearlyFullAt: sometimes(fc.nat(20)), waitingList: sometimes(fc.record({ channels: sometimes(channels) })), channels: sometimes(channels),
}).filter(({ opens, closes }) => opens === undefined || closes === undefined || opens < closes);

const subject = fc.record<RegistrationSubject>({
  status: sometimes(fc.constantFrom('confirmed', 'confirmed', 'confirmed', ...eventStatuses, ...sessionStatuses)),
  span: fc.tuple(hour, fc.nat(30)).map(([hours, length]) => ({ startMs: hours * hourMs, endMs: (hours + length) * hourMs })),
  timeZone: fc.constantFrom('Europe/Paris', 'Asia/Kathmandu'),
});
// On the hour, where moments of change are, and around it.
const nowMs = fc.tuple(fc.integer({ min: firstHour - 2, max: firstHour + 110 }), fc.constantFrom(-1, 0, 1, hourMs / 2)).map(([hours, more]) => hours * hourMs + more);

const active: readonly RegistrationState[] = ['open', 'nearly-full', 'waiting-list', 'invitation-only'];
const promising: readonly RegistrationState[] = [...active, 'announced', 'full'];

function holds(claim: (registration: Registration | undefined, subject: RegistrationSubject, nowMs: number) => void): void {
  fc.assert(fc.property(fc.option(registration, { nil: undefined, freq: 20 }), subject, nowMs, claim), { numRuns: 2000 });
}

describe('registrationState, whatever the document and the moment', () => {
  it('offers ways to register only where one can', () => holds((said, what, now) => {
    const { state, channels: ways } = registrationState(said, what, now);
    if (!active.includes(state)) expect(ways).to.deep.equal([]);
    if (state === 'open' || state === 'nearly-full') expect(ways).not.to.deep.equal([]);
  }));

  it('is not open before it opens', () => holds((said, what, now) => {
    if (said?.opens && now < Date.parse(said.opens)) expect(promising).not.to.include(registrationState(said, what, now).state);
  }));

  it('is not open after its deadline, nor without one once it has begun', () => holds((said, what, now) => {
    if (now >= (said?.closes ? Date.parse(said.closes) : what.span.startMs)) expect(promising).not.to.include(registrationState(said, what, now).state);
  }));

  it('is not open once all is over', () => holds((said, what, now) => {
    if (now >= what.span.endMs && now > what.span.startMs) expect(['over', 'cancelled', 'postponed']).to.include(registrationState(said, what, now).state);
  }));

  it('changes at the moment it names', () => holds((said, what, now) => {
    const { state, changesAtMs } = registrationState(said, what, now);
    if (changesAtMs === undefined) return;
    expect(changesAtMs).to.be.greaterThan(now);
    expect(registrationState(said, what, changesAtMs).state).not.to.equal(state);
  }));

  it('is the same until the moment it names, and for ever where it names none', () => {
    fc.assert(fc.property(registration, subject, nowMs, fc.double({ min: 0, max: 1, noNaN: true }), (said, what, now, part) => {
      const { state, changesAtMs = now + 300 * hourMs } = registrationState(said, what, now);
      const between = now + Math.floor((changesAtMs - 1 - now) * part);
      expect(registrationState(said, what, between).state).to.equal(state);
      expect(registrationState(said, what, changesAtMs - 1).state).to.equal(state);
    }), { numRuns: 2000 });
  });

  it('never comes back to a state it has left', () => holds((said, what) => {
    const states: RegistrationState[] = [];
    for (let at: number | undefined = (firstHour - 10) * hourMs; at !== undefined; ) {
      const status = registrationState(said, what, at);
      states.push(status.state);
      at = status.changesAtMs;
    }
    expect(new Set(states).size).to.equal(states.length);
    expect(states.length).to.be.at.most(4);
  }));

  it('names a moment if and only if it says what that brings', () => holds((said, what, now) => {
    const { next, changesAtMs } = registrationState(said, what, now);
    expect(next === undefined).to.equal(changesAtMs === undefined);
  }));

  it('tells the places left only while one can take them', () => holds((said, what, now) => {
    const { state, left } = registrationState(said, what, now);
    if (left !== undefined) expect(['open', 'nearly-full']).to.include(state);
    if (state === 'nearly-full') expect(left).to.be.greaterThan(0);
  }));

  it('promises no opening that never comes', () => holds((said, what, now) => {
    const { state, next, changesAtMs = now } = registrationState(said, what, now);
    if (state !== 'not-yet-open') return;
    expect(next).to.equal('opens');
    expect(['closed', 'over']).not.to.include(registrationState(said, what, changesAtMs).state);
  }));
});
