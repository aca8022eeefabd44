import type { EventDocument, Session } from '../../../schemas/index.js';
import { createJsonLd, writeJsonLd, type JsonLd } from '../../../src/export/index.js';
import { describe, expect, it } from '../../harness.js';

const reader = { languages: ['fr'], plainLanguage: 'fr' };
const nowMs = Date.parse('2027-09-01T08:00Z');

function createDocument(event: Partial<EventDocument['event']> = {}, ...sessions: Partial<Session>[]): EventDocument {
  return {
    format: 'technopole-events/1',
    event: { id: 'forum', name: { fr: 'Forum', en: 'Meeting' }, start: '2027-11-18', end: '2027-11-19', timeZone: 'Europe/Paris', languages: ['fr'], url: 'https://forum.example/', venue: { name: 'Halle', rooms: [{ id: 'a', name: 'Auditorium', capacity: 80 }] }, ...event },
    sessions: sessions.map((session, index) => ({ id: `s${index + 1}`, title: `Session ${index + 1}`, ...session })),
    clusters: [],
    contacts: [
      { id: 'presse', name: 'Presse', roles: ['press'], telephones: [{ number: '+33199001234' }, { number: '+33199005678', visibility: 'withheld' }] },
      { id: 'secret', name: 'Secret', roles: ['organisation'], visibility: 'withheld', mails: [{ address: 'secret@forum.example' }] },
      { id: 'oriane', name: 'Oriane Falquet', roles: ['speaker'], jobTitle: 'Chercheuse', organisation: 'fondation' },
    ],
    organisations: [{ id: 'fondation', name: 'Fondation des Pins', url: 'https://pins.example/' }, { id: 'union', name: 'Union des Rives' }],
  } as EventDocument;
}

const graphOf = (...values: Parameters<typeof createDocument>): JsonLd => createJsonLd(createDocument(...values), { reader, nowMs });
const firstOf = (node: JsonLd, property: string): JsonLd => (node[property] as readonly JsonLd[])[0]!;

describe('JSON-LD of an event', () => {
  it('says what, when, where and whether it takes place', () => {
    expect(graphOf()).to.deep.include({ '@type': 'ConferenceEvent', name: 'Forum', startDate: '2027-11-18', endDate: '2027-11-19', eventStatus: 'https://schema.org/EventScheduled', location: { '@type': 'Place', name: 'Halle' } });
    expect(graphOf({ status: 'postponed' })['eventStatus']).to.equal('https://schema.org/EventPostponed');
    expect(graphOf({ status: 'moved-online' })).to.deep.include({ eventStatus: 'https://schema.org/EventMovedOnline', eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode', location: { '@type': 'VirtualLocation', url: 'https://forum.example/' } });
  });

  it('names parties by what they do, each once, and whom to ask with the organiser', () => {
    const parties = [{ organisation: 'fondation', role: 'organiser' }, { organisation: 'fondation', role: 'initiator' }, { organisation: 'union', role: 'co-funder' }, { organisation: 'union', role: 'media' }];
    const graph = graphOf({ parties });
    expect(['organizer', 'funder', 'contributor'].map((name) => (graph[name] as readonly JsonLd[]).map((node) => node['name']))).to.deep.equal([['Fondation des Pins'], ['Union des Rives'], ['Union des Rives']]);
    expect(firstOf(graph, 'organizer')['contactPoint']).to.deep.equal([{ '@type': 'ContactPoint', contactType: 'press', name: 'Presse', telephone: '+33199001234' }]);
  });

  it('holds nothing of what is withheld', () => {
    const text = writeJsonLd(graphOf({ parties: [{ organisation: 'fondation', role: 'organiser' }] }, { people: [{ contact: 'secret' }, { contact: 'oriane' }] }));
    expect(text).to.include('Oriane').and.not.match(/secret|5678/i);
  });

  it('offers what the state of the registration says', () => {
    const channels = [{ kind: 'web' as const, url: 'https://forum.example/inscription' }];
    const prices = [{ name: 'Tôt', amount: 80, currency: 'EUR', until: '2027-08-31T23:59' }, { name: 'Plein', amount: 120, currency: 'EUR' }];
    const offer = (registration: object) => graphOf({ registration })['offers'] as readonly JsonLd[] | undefined;
    expect(offer({ channels, prices, closes: '2027-11-10T18:00' })).to.deep.equal([{ '@type': 'Offer', availability: 'https://schema.org/InStock', url: 'https://forum.example/inscription', name: 'Plein', price: 120, priceCurrency: 'EUR', validThrough: '2027-11-10T18:00:00+01:00' }]);
    expect(offer({ channels, opens: '2027-10-01T09:00' })?.[0]).to.include({ availability: 'https://schema.org/PreOrder', validFrom: '2027-10-01T09:00:00+02:00', url: 'https://forum.example/inscription' });
    expect(offer({ channels, left: 0 })?.[0]?.['availability']).to.equal('https://schema.org/SoldOut');
    expect(offer({ announced: true })).to.equal(undefined);
    expect(offer({ channels: [{ kind: 'telephone', telephone: '+33199001234' }] })).to.equal(undefined);
  });

  it('ends no script and begins no comment', () => {
    const text = writeJsonLd(graphOf({ name: '</script><!-- \u2028' }));
    expect(text).not.to.match(/[<>\u2028]/);
    expect((JSON.parse(text) as JsonLd)['name']).to.equal('</script><!-- \u2028');
  });
});

describe('JSON-LD of a session', () => {
  const sessionOf = (session: Partial<Session>, event: Partial<EventDocument['event']> = {}) => firstOf(graphOf(event, session), 'subEvent');

  it('has its hours with their offset, its day, or neither', () => {
    expect(sessionOf({ start: '2027-11-18T09:00', end: '2027-11-18T10:30' })).to.include({ startDate: '2027-11-18T09:00:00+01:00', endDate: '2027-11-18T10:30:00+01:00' });
    expect(sessionOf({ start: '2027-11-18T09:00' }, { timeZone: 'Asia/Kathmandu' })['startDate']).to.equal('2027-11-18T09:00:00+05:45');
    expect(sessionOf({ start: '2027-11-18T12:00Z' }, { timeZone: 'America/St_Johns' })['startDate']).to.equal('2027-11-18T08:30:00-03:30');
    expect(sessionOf({ day: '2027-11-19' })['startDate']).to.equal('2027-11-19');
    expect(sessionOf({})).not.to.have.property('startDate');
  });

  it('tells what has become of it', () => {
    expect(sessionOf({ status: 'cancelled' })['eventStatus']).to.equal('https://schema.org/EventCancelled');
    expect(sessionOf({ status: 'moved', start: '2027-11-18T11:00', formerly: { start: '2027-11-18T09:00' } })).to.include({ eventStatus: 'https://schema.org/EventRescheduled', previousStartDate: '2027-11-18T09:00:00+01:00' });
    expect(sessionOf({ status: 'moved', formerly: { rooms: ['a'] } })['eventStatus']).to.equal('https://schema.org/EventScheduled');
    expect(sessionOf({}, { status: 'cancelled' })['eventStatus']).to.equal('https://schema.org/EventCancelled');
  });

  it('names its room in the venue, who gives it, and its address on the page', () => {
    expect(sessionOf({ rooms: ['a'], people: [{ contact: 'oriane' }] })).to.deep.include({
      '@id': 'https://forum.example/#session-s1',
      location: { '@type': 'Place', name: 'Auditorium', maximumAttendeeCapacity: 80, containedInPlace: { '@type': 'Place', name: 'Halle' } },
      performer: [{ '@type': 'Person', name: 'Oriane Falquet', jobTitle: 'Chercheuse', worksFor: { '@type': 'Organization', name: 'Fondation des Pins' } }],
    });
  });
});
