import { documentFormat, type EventDocument } from '../../../schemas/index.js';
import { adviceCodes, adviseOn, describeAdvice } from '../../../src/advice/index.js';
import { contrastOnWhite } from '../../../src/advice/contrast.js';
import { describe, expect, it } from '../../harness.js';

type Parts = Partial<Omit<EventDocument, 'event'>> & { event?: Partial<EventDocument['event']> };
const documentOf = ({ event = {}, ...parts }: Parts = {}): EventDocument => ({
  format: documentFormat, event: { id: 'f', name: 'Forum', start: '2026-05-04', end: '2026-05-05', timeZone: 'Europe/Paris', languages: ['fr', 'en'], ...event }, sessions: [], clusters: [], contacts: [], organisations: [], ...parts,
});
const told = (parts: Parts) => adviseOn(documentOf(parts)).map(({ code, path, found, other }) => [code, path.join('.'), found, other].filter(Boolean).join(' '));
const session = (id: string, start: string, end: string, more: object = {}) => ({ id, title: id, start: `2026-05-04T${start}`, end: `2026-05-04T${end}`, ...more });

describe('advice', () => {
  it('is not given to a document that needs none', () => expect(told({})).to.deep.equal([]));

  it('is given on texts that lack a language of the document', () => {
    expect(told({ event: { theme: { fr: 'Thème' } }, sessions: [{ id: 'a', title: { fr: 'A', en: 'A' }, abstract: { en: 'B' } }] })).to.deep.equal(['language-missing event.theme en', 'language-missing sessions.0.abstract fr']);
  });

  it('is given on hours in texts of events that one follows from elsewhere', () => {
    const sessions = ['Rendez-vous à 9h30.', 'See you at 9:30 am', 'À 9h30 (heure de Paris)', 'At 9:30 CET', 'Score 2:1, 10 % de 3 h 20 min au 17/11', 'https://a.example:8080/'].map((abstract, index) => ({ id: String(index), title: 'T', abstract }));
    expect(told({ event: { attendance: 'hybrid' }, sessions }).slice(0, 2)).to.deep.equal(['hour-without-zone sessions.0.abstract 9h30', 'hour-without-zone sessions.1.abstract 9:30']);
    expect(told({ event: { attendance: 'hybrid' }, sessions: sessions.slice(2, 4) })).to.deep.equal([]);
    expect(told({ sessions })).to.deep.equal([]);
  });

  it('is given on rooms and people that are needed twice at a time, but for parts and what is off', () => {
    const sessions = [session('a', '09:00', '10:00', { rooms: ['r'], people: [{ contact: 'p' }] }), session('b', '09:30', '10:30', { rooms: ['r'] }), session('c', '10:00', '11:00', { people: [{ contact: 'p' }] }), session('d', '10:30', '11:30', { people: [{ contact: 'p' }], partOf: 'c' }), session('e', '09:00', '10:00', { rooms: ['r'], status: 'cancelled' }), session('f', '10:15', '10:45', { people: [{ contact: 'p' }] })];
    expect(told({ sessions })).to.deep.equal(['room-twice sessions.1.rooms r a', 'person-twice sessions.5.people p c', 'person-twice sessions.3.people p f']);
  });

  it('is given on the colours of tracks that are too pale', () => {
    expect(told({ event: { tracks: [{ id: 'a', name: 'A', colour: '#ffee88' }, { id: 'b', name: 'B', colour: '#0a7f5a' }] } })).to.deep.equal(['track-contrast event.tracks.0.colour #ffee88']);
    expect([contrastOnWhite('#000000'), contrastOnWhite('#ffffff'), contrastOnWhite('#fff')]).to.deep.equal([21, 1, 1]);
    expect(contrastOnWhite('#767676')).to.be.closeTo(4.54, 0.01);
  });

  it('is given on speakers whom everybody can reach, unless it is said that they may', () => {
    const contact = (id: string, more: object) => ({ id, name: id, mails: [{ address: `${id}@a.example` }], ...more });
    expect(told({ contacts: [contact('a', { roles: ['speaker'] }), contact('b', { roles: ['speaker', 'press'] }), contact('c', { roles: ['speaker'], visibility: 'public' }), contact('d', {}), contact('e', { roles: ['chair'], mails: [], telephones: [{ number: '+33199000001' }] })] })).to.deep.equal(['contact-reachable contacts.0.mails a', 'contact-reachable contacts.4.telephones e']);
  });

  it('is given on funding by the Union that is not named as the rules ask', () => {
    const parts = { event: { parties: [{ organisation: 'eu', role: 'co-funder' }] }, organisations: [{ id: 'eu', name: 'EU', kind: 'european-union' }] };
    expect(told(parts)).to.deep.equal(['co-funding event.parties.0', 'co-funding event.parties.0']);
  });

  it('is given on addresses and pictures', () => {
    expect(told({ event: { image: { url: 'https://a.example/x.jpg' }, registration: { channels: [{ kind: 'web', url: 'http://a.example/' }] } } })).to.deep.equal(['picture-without-text event.image https://a.example/x.jpg', 'link-not-secure event.registration.channels.0.url http://a.example/']);
  });

  it('has a sentence in both languages for each code, with what it is said of', () => {
    for (const code of adviceCodes) {
      const piece = { code, path: ['sessions', 3, 'rooms'], found: 'FOUND', other: 'OTHER', ...(code === 'co-funding' ? { fault: { code: 'emblem-missing' as const, path: [] } } : {}) };
      const [english, french] = [describeAdvice(piece, 'en'), describeAdvice(piece, 'fr')];
      expect(english).to.match(/^sessions\[3\]\.rooms: \S.*[.)]$/);
      expect(french).to.match(/^sessions\[3\]\.rooms\u00a0: \S.*[.)]$/).and.not.match(/[^\u00a0\u202f][:;!?](\s|$)|« | »/);
      expect(english.includes('FOUND')).to.equal(french.includes('FOUND'));
    }
  });
});
