/** Documents whose parts do not agree with one another, and some that only look so. */
import { createDocument, createDocumentWith, createSession } from './documents.js';

type Fields = Record<string, unknown>;
/** What it is about, the document, and what is told of it. */
type Case = readonly [claim: string, value: unknown, issues: readonly string[]];

const press = { id: 'press', name: 'Presse' };
const fsa = { id: 'fsa', name: 'FSA' };
const scs = { id: 'scs', name: 'SCS' };
const about = (subject: string) => [{ value: 71, label: 'pôles', subject }];
const twice = (item: Fields) => [item, { ...item }];
const inSession = (claim: string, session: Fields, ...issues: string[]): Case => [claim, createDocumentWith(session), issues];
const inSignUp = (claim: string, signUp: Fields, ...issues: string[]): Case => inSession(claim, { signUp }, ...issues);

const ids: readonly Case[] = [
  ['sessions of one id', createDocument({ sessions: twice(createSession()) }), ['duplicate-id sessions.1.id drops sessions.1']],
  ['clusters of one id', createDocument({ clusters: twice(scs) }), ['duplicate-id clusters.1.id drops clusters.1']],
  ['contacts of one id', createDocument({ contacts: twice(press) }), ['duplicate-id contacts.1.id drops contacts.1']],
  ['organisations of one id', createDocument({ organisations: twice(fsa) }), ['duplicate-id organisations.1.id drops organisations.1']],
  ['rooms of one id', createDocument({ event: { venue: { name: 'Palais', rooms: twice({ id: 'a', name: 'A' }) } } }), ['duplicate-id event.venue.rooms.1.id drops event.venue.rooms.1']],
  ['tracks of one id', createDocument({ event: { tracks: twice({ id: 'a', name: 'A' }) } }), ['duplicate-id event.tracks.1.id drops event.tracks.1']],
  ['articles of one id', createDocument({ event: { articles: twice({ id: 'a', kind: 'background', title: 'A', body: 'B' }) } }), ['duplicate-id event.articles.1.id drops event.articles.1']],
  ['one id in two lists', createDocument({ clusters: [{ id: 'x', name: 'X' }], contacts: [{ id: 'x', name: 'X' }] }), []],
  ['ids that differ in case', createDocument({ clusters: [{ id: 'x', name: 'X' }, { id: 'X', name: 'X' }] }), []],
];

const references: readonly Case[] = [
  inSession('an unknown track', { track: 'none' }, 'unknown-reference sessions.0.track'),
  inSession('an unknown successor', { replacedBy: 'none' }, 'unknown-reference sessions.0.replacedBy'),
  inSession('unknown rooms', { rooms: ['none', 'hall', 'attic'] }, 'unknown-reference sessions.0.rooms.0', 'unknown-reference sessions.0.rooms.2'),
  inSession('an unknown former room', { formerly: { rooms: ['none'] } }, 'unknown-reference sessions.0.formerly.rooms.0'),
  inSession('an unknown cluster', { clusters: ['none'] }, 'unknown-reference sessions.0.clusters.0'),
  inSession('an unknown speaker', { people: [{ contact: 'none' }] }, 'unknown-reference sessions.0.people.0.contact drops sessions.0.people.0'),
  inSession('an unknown contact of a sign-up', { signUp: { contact: 'none' } }, 'unknown-reference sessions.0.signUp.contact'),
  inSession('an unknown contact of a booking', { meetings: { booking: { contact: 'none' } } }, 'unknown-reference sessions.0.meetings.booking.contact'),
  inSession('a name that every object has', { track: 'toString' }, 'unknown-reference sessions.0.track'),
  inSession('an unknown organisation', { organisations: ['none'] }, 'unknown-reference sessions.0.organisations.0'),
  ['a known and an unknown organisation', createDocument({ organisations: [fsa], sessions: [createSession({ organisations: ['fsa', 'none'] })] }), ['unknown-reference sessions.0.organisations.1']],
  ['a cluster as organisation of a session', createDocument({ clusters: [scs], sessions: [createSession({ organisations: ['scs'] })] }), ['unknown-reference sessions.0.organisations.0']],
  ['key figures about a cluster and an organisation', createDocument({ clusters: [{ ...scs, keyFigures: about('fsa') }], organisations: [{ ...fsa, keyFigures: about('scs') }], event: { keyFigures: about('fsa') } }), []],
  ['key figures about what is not there', createDocument({ clusters: [{ ...scs, keyFigures: about('none') }], organisations: [{ ...fsa, keyFigures: about('none') }], event: { keyFigures: about('none') } }), [
    'unknown-reference event.keyFigures.0.subject', 'unknown-reference clusters.0.keyFigures.0.subject', 'unknown-reference organisations.0.keyFigures.0.subject',
  ]],
  ['an unknown party', createDocument({ event: { parties: [{ organisation: 'none', role: 'patron' }] } }), ['unknown-reference event.parties.0.organisation drops event.parties.0']],
  ['a cluster as party', createDocument({ clusters: [scs], event: { parties: [{ organisation: 'scs', role: 'patron' }] } }), []],
  ['a contact as party', createDocument({ contacts: [press], event: { parties: [{ organisation: 'press', role: 'patron' }] } }), ['unknown-reference event.parties.0.organisation drops event.parties.0']],
  ['an unknown contact of the event', createDocument({ event: { registration: { contact: 'none' }, pressAccreditation: { contact: 'none' } } }), [
    'unknown-reference event.registration.contact', 'unknown-reference event.pressAccreditation.contact',
  ]],
  ['an unknown employer', createDocument({ contacts: [{ ...press, organisation: 'none' }] }), ['unknown-reference contacts.0.organisation']],
  ['a cluster as employer', createDocument({ contacts: [{ ...press, organisation: 'scs' }], clusters: [scs] }), []],
  ['an unknown heir and contact of a cluster', createDocument({ clusters: [{ ...scs, mergedInto: 'none', contacts: ['none'] }] }), ['unknown-reference clusters.0.mergedInto', 'unknown-reference clusters.0.contacts.0']],
  ['unknown people and partners of an organisation', createDocument({ organisations: [{ ...fsa, chair: 'none', contacts: ['none'], partners: ['none'] }] }), [
    'unknown-reference organisations.0.chair', 'unknown-reference organisations.0.contacts.0', 'unknown-reference organisations.0.partners.0',
  ]],
];

/** Sessions by what each is a part of. */
const inParts = (claim: string, wholes: Readonly<Record<string, string | undefined>>, ...issues: string[]): Case => {
  const sessions = Object.entries(wholes).map(([id, partOf]) => createSession({ id, partOf }));
  return [claim, createDocument({ sessions }), issues];
};

const parts: readonly Case[] = [
  inParts('a session that is a part of another', { testimony: 'plenary', plenary: undefined }),
  inParts('parts of parts', { a: 'b', b: 'c', c: 'd', d: undefined, e: 'c' }),
  inParts('a part of an unknown session', { a: 'none' }, 'unknown-reference sessions.0.partOf'),
  inParts('a part of itself', { a: 'a' }, 'part-of-itself sessions.0.partOf'),
  inParts('two parts of each other', { a: 'b', b: 'a' }, 'part-of-itself sessions.1.partOf'),
  inParts('a circle of three', { b: 'c', c: 'a', a: 'b' }, 'part-of-itself sessions.2.partOf'),
  inParts('a way into a circle', { x: 'b', y: 'x', a: 'b', b: 'a' }, 'part-of-itself sessions.2.partOf'),
  ['no circle through a second session of one id', createDocument({ sessions: [createSession({ id: 'a' }), createSession({ id: 'b', partOf: 'a' }), createSession({ id: 'a', partOf: 'b' })] }), ['duplicate-id sessions.2.id drops sessions.2']],
  inParts('two circles', { a: 'b', c: 'd', b: 'a', d: 'c' }, 'part-of-itself sessions.2.partOf', 'part-of-itself sessions.3.partOf'),
];

const times: readonly Case[] = [
  inSession('an end before the start', { start: '2011-11-17T10:00', end: '2011-11-17T09:59' }, 'end-before-start sessions.0.end'),
  inSession('an end at the start', { start: '2011-11-17T10:00', end: '2011-11-17T10:00' }),
  inSession('an end without start', { end: '2011-11-17T10:00' }, 'end-without-start sessions.0.end'),
  inSession('an end that only its offset puts before the start', { start: '2011-11-17T10:00', end: '2011-11-17T10:30+03:00' }, 'end-before-start sessions.0.end'),
  inSession('an end that only its offset puts after the start', { start: '2011-11-17T10:00', end: '2011-11-17T09:30Z' }),
  inSession('a former end before the start', { formerly: { start: '2011-11-17T10:00', end: '2011-11-17T09:00' } }, 'end-before-start sessions.0.formerly.end'),
  inSession('a slot that ends before it starts', { meetings: { slots: [{ start: '2011-11-17T10:00', end: '2011-11-17T09:00' }] } }, 'end-before-start sessions.0.meetings.slots.0.end drops sessions.0.meetings.slots.0'),
  ['an end at the second pass of an hour', createDocumentWith({ start: '2026-10-25T02:45', end: '2026-10-25T02:15+01:00' }, { start: '2026-10-25', end: '2026-10-25', dayChange: '00:00' }), []],
  ['an event that ends before it starts', createDocument({ event: { start: '2011-11-18', end: '2011-11-17' } }), ['end-before-start event.end drops event']],
  ['a label that ends before it starts', createDocument({ clusters: [{ ...scs, labels: [{ name: 'Pôle', validFrom: '2012-01-01', validThrough: '2011-01-01' }] }] }), ['end-before-start clusters.0.labels.0.validThrough']],
  ['a day note outside the event', createDocument({ event: { days: [{ date: '2011-11-16' }, { date: '2011-11-17' }, { date: '2011-11-19' }] } }), ['outside-event event.days.0.date kept', 'outside-event event.days.2.date kept']],
  inSession('a day before the event', { day: '2011-11-16' }, 'outside-event sessions.0.day kept'),
  inSession('a day after the event', { day: '2011-11-19' }, 'outside-event sessions.0.day kept'),
  inSession('the last day', { day: '2011-11-18' }),
  inSession('the night after the last day', { start: '2011-11-19T03:59' }),
  inSession('the morning after the last day', { start: '2011-11-19T04:00' }, 'outside-event sessions.0.start kept'),
  inSession('a night that another zone calls the last day', { start: '2011-11-18T23:00-05:00' }, 'outside-event sessions.0.start kept'),
];

const registrations: readonly Case[] = [
  inSignUp('a close before it opens', { opens: '2011-10-02T00:00', closes: '2011-10-01T00:00' }, 'end-before-start sessions.0.signUp.closes'),
  inSignUp('a close as it opens', { opens: '2011-10-01T00:00', closes: '2011-10-01T00:00' }, 'end-before-start sessions.0.signUp.closes'),
  inSignUp('more places left than there are', { capacity: 10, left: 11 }, 'more-left-than-places sessions.0.signUp.left'),
  inSignUp('all places left', { capacity: 10, left: 10 }),
  inSignUp('places left of none', { capacity: 0, left: 1 }, 'more-left-than-places sessions.0.signUp.left'),
  inSignUp('a way that lacks its address', { channels: [{ kind: 'web', mail: 'a@x.example' }, { kind: 'telephone', telephone: '+33199001234' }] }, 'missing-channel-address sessions.0.signUp.channels.0.url drops sessions.0.signUp.channels.0'),
  inSignUp('a way onto the waiting list that lacks its address', { waitingList: { channels: [{ kind: 'mail' }] } }, 'missing-channel-address sessions.0.signUp.waitingList.channels.0.mail drops sessions.0.signUp.waitingList.channels.0'),
];

export const consistencyCases: readonly Case[] = [...ids, ...references, ...parts, ...times, ...registrations];
