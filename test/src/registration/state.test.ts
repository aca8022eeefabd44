import type { Registration } from '../../../schemas/index.js';
import { registrationState, type RegistrationState, type RegistrationStatus, type RegistrationSubject } from '../../../src/registration/index.js';
import { describe, expect, it } from '../../harness.js';

const web = { kind: 'web', url: 'https://forum.example/inscription' } as const;
const mail = { kind: 'mail', mail: 'liste@forum.example' } as const;
const opens = '2011-09-01T09:00';
const closes = '2011-11-10T18:00';
/** The same moments, and the event's begin and end, as instants. */
const moments = { opens: '2011-09-01T07:00Z', closes: '2011-11-10T17:00Z', begins: '2011-11-17T08:00Z', ends: '2011-11-19T03:00Z' };
const event: RegistrationSubject = { status: 'confirmed', span: { startMs: Date.parse(moments.begins), endMs: Date.parse(moments.ends) }, timeZone: 'Europe/Paris' };
const form: Registration = { opens, closes, channels: [web] };

/** When a case plays: in summer, on the day itself, and at the four moments or the instant before them. */
const instants = { summer: '2011-07-14T10:00Z', autumn: '2011-10-01T10:00Z', between: '2011-11-12T10:00Z', ...moments, later: '2012-01-01T10:00Z' };
type Next = RegistrationStatus['next'];
type Case = readonly [claim: string, registration: Registration | undefined, status: RegistrationSubject['status'], when: keyof typeof instants, state: RegistrationState, next: Next, left?: number];

const cases: readonly Case[] = [
  ['before it opens', form, 'confirmed', 'summer', 'not-yet-open', 'opens'],
  ['as it opens', form, 'confirmed', 'opens', 'open', 'closes'],
  ['while it is open', form, 'confirmed', 'autumn', 'open', 'closes'],
  ['without a day of opening', { closes, channels: [web] }, undefined, 'summer', 'open', 'closes'],
  ['without a deadline', { channels: [web] }, 'announced', 'between', 'open', 'begins'],
  ['with many places left', { ...form, capacity: 600, left: 300 }, 'confirmed', 'autumn', 'open', 'closes', 300],
  ['with a tenth of a small room left', { ...form, capacity: 30, left: 3 }, 'confirmed', 'autumn', 'nearly-full', 'closes', 3],
  ['with one more than a tenth of a small room left', { ...form, capacity: 30, left: 4 }, 'confirmed', 'autumn', 'open', 'closes', 4],
  ['with ten of a large room left', { ...form, capacity: 600, left: 10 }, 'confirmed', 'autumn', 'nearly-full', 'closes', 10],
  ['with eleven of a large room left', { ...form, capacity: 600, left: 11 }, 'confirmed', 'autumn', 'open', 'closes', 11],
  ['with ten of an unknown number left', { ...form, left: 10 }, 'confirmed', 'autumn', 'nearly-full', 'closes', 10],
  ['with as few left as the organiser calls few', { ...form, left: 50, nearlyFullAt: 50 }, 'confirmed', 'autumn', 'nearly-full', 'closes', 50],
  ['where the organiser never calls it nearly full', { ...form, left: 1, nearlyFullAt: 0 }, 'confirmed', 'autumn', 'open', 'closes', 1],
  ['with no place left', { ...form, left: 0 }, 'confirmed', 'autumn', 'full', 'closes'],
  ['of a session that is full', { ...form, left: 5 }, 'full', 'autumn', 'full', 'closes'],
  ['of a full session with a waiting list', { ...form, waitingList: {} }, 'full', 'autumn', 'waiting-list', 'closes'],
  ['with no place left but a waiting list', { ...form, left: 0, waitingList: { channels: [mail] } }, 'confirmed', 'autumn', 'waiting-list', 'closes'],
  ['for those who are invited', { ...form, invitationOnly: true }, 'confirmed', 'autumn', 'invitation-only', 'closes'],
  ['for those who are invited, full', { ...form, invitationOnly: true, left: 0 }, 'confirmed', 'autumn', 'full', 'closes'],
  ['that is only announced', { announced: true, contact: 'press' }, 'announced', 'summer', 'announced', 'begins'],
  ['that is only announced, with a day', { announced: true, opens, closes }, 'announced', 'summer', 'not-yet-open', 'opens'],
  ['without a way to register', { closes }, 'confirmed', 'autumn', 'announced', 'closes'],
  ['of which nothing is said', {}, 'confirmed', 'autumn', 'announced', 'begins'],
  ['that is interrupted', { ...form, suspended: true }, 'confirmed', 'autumn', 'unavailable', 'ends'],
  ['that does not exist', undefined, 'confirmed', 'autumn', 'unavailable', 'ends'],
  ['that is not needed', { needed: false }, 'confirmed', 'autumn', 'not-needed', 'ends'],
  ['that is not needed, though it has a form', { ...form, needed: false }, 'confirmed', 'summer', 'not-needed', 'ends'],
  ['that would open only once the event has begun', { opens: '2011-11-17T12:00', channels: [web] }, 'confirmed', 'autumn', 'closed', 'ends'],
  ['that would open only once the event is over', { opens: '2011-12-01T09:00', closes: '2011-12-02T09:00', channels: [web] }, 'confirmed', 'autumn', 'closed', 'ends'],
  ['at its deadline', form, 'confirmed', 'closes', 'closed', 'ends'],
  ['after its deadline', { ...form, left: 100 }, 'confirmed', 'between', 'closed', 'ends'],
  ['after its deadline, full', { ...form, left: 0, waitingList: {} }, 'confirmed', 'between', 'closed', 'ends'],
  ['as the event begins, without a deadline', { channels: [web] }, 'confirmed', 'begins', 'closed', 'ends'],
  ['on the day, with a later deadline', { closes: '2011-11-18T12:00', channels: [web] }, 'confirmed', 'begins', 'open', 'closes'],
  ['as the event ends', form, 'confirmed', 'ends', 'over', undefined],
  ['after the event, though its deadline is later', { closes: '2012-06-01T00:00', channels: [web] }, 'confirmed', 'later', 'over', undefined],
  ['after the event, for free', { needed: false }, 'confirmed', 'later', 'over', undefined],
  ['after the event, unknown', undefined, 'confirmed', 'later', 'over', undefined],
  ['of a cancelled event', form, 'cancelled', 'autumn', 'cancelled', undefined],
  ['of a cancelled event that would be over', form, 'cancelled', 'later', 'cancelled', undefined],
  ['of a session that is replaced', form, 'replaced', 'autumn', 'cancelled', undefined],
  ['of a postponed event', form, 'postponed', 'summer', 'postponed', undefined],
  ['of an event that moved online', form, 'moved-online', 'autumn', 'open', 'closes'],
  ['of a session that is expected', form, 'expected', 'autumn', 'open', 'closes'],
  ['of a session that was moved', form, 'moved', 'autumn', 'open', 'closes'],
];

/** In these states one can act; which ways there are depends on the document. */
const actable: readonly RegistrationState[] = ['open', 'nearly-full', 'waiting-list', 'invitation-only'];

describe('registrationState', () => {
  for (const [claim, registration, status, when, state, next, left] of cases) {
    it(`is ${state} ${claim}`, () => {
      const found = registrationState(registration, { ...event, status }, Date.parse(instants[when]));
      // A deadline of its own is that of the case; all others are those of the event.
      const changesAt = next === 'closes' && registration?.closes?.startsWith('2011-11-18') ? '2011-11-18T11:00Z' : next && moments[next];
      expect({ state: found.state, next: found.next, at: found.changesAtMs, left: found.left }).to.deep.equal({ state, next, at: changesAt && Date.parse(changesAt), left });
      expect(found.channels.length > 0).to.equal(actable.includes(state));
    });
  }

  it('has a case for each state', () => expect(new Set(cases.map(([, , , , state]) => state)).size).to.equal(13));

  it('is not yet open to the last millisecond before', () => expect(registrationState(form, event, Date.parse(moments.opens) - 1).state).to.equal('not-yet-open'));
  it('is not yet open where it opens on the first day for the second', () => expect(registrationState({ opens: '2011-11-17T12:00', closes: '2011-11-18T12:00', channels: [web] }, event, Date.parse(instants.autumn)).state).to.equal('not-yet-open'));
  it('is open to the last millisecond before the deadline', () => expect(registrationState(form, event, Date.parse(moments.closes) - 1).state).to.equal('open'));

  it('offers all ways to register, best first', () => {
    expect(registrationState({ ...form, channels: [mail, web] }, event, Date.parse(instants.autumn)).channels).to.deep.equal([mail, web]);
  });

  it('offers the waiting list’s own ways, or those of registering', () => {
    const full = { ...form, left: 0 };
    const ways = (waitingList: Registration['waitingList']) => registrationState({ ...full, waitingList }, event, Date.parse(instants.autumn)).channels;
    expect([ways({ channels: [mail] }), ways({})]).to.deep.equal([[mail], [web]]);
  });

  it('reads a deadline in the event’s zone, or by its offset', () => {
    const closesAt = (text: string, timeZone: string) => registrationState({ ...form, closes: text }, { ...event, timeZone }, Date.parse(instants.autumn)).changesAtMs;
    expect([closesAt(closes, 'Asia/Kathmandu'), closesAt('2011-11-10T18:00-05:00', 'Asia/Kathmandu')]).to.deep.equal([Date.parse('2011-11-10T12:15Z'), Date.parse('2011-11-10T23:00Z')]);
  });

  it('is over after a session of no length', () => {
    const startMs = event.span.startMs;
    const session = { ...event, span: { startMs, endMs: startMs } };
    expect([startMs - 1, startMs, startMs + 1].map((nowMs) => registrationState({ channels: [web] }, session, nowMs).state)).to.deep.equal(['open', 'closed', 'over']);
  });
});
