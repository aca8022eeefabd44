import fc from 'fast-check';
import type { EventDocument, Session } from '../../../schemas/index.js';
import { calendarEntry, calendarServices, calendarServiceUrl } from '../../../src/calendar-links/index.js';
import { describe, expect, it } from '../../harness.js';

const reader = { languages: ['fr'], plainLanguage: 'fr' };
const document: EventDocument = {
  format: 'technopole-events/1',
  event: {
    id: 'forum', name: 'Forum & amis', start: '2027-03-27', end: '2027-03-28', timeZone: 'Europe/Paris', url: 'https://forum.example/', description: 'Deux **jours**.',
    venue: { name: 'Halle', rooms: [{ id: 'a', name: 'Auditorium' }], address: { street: '1, quai des Pins', postalCode: '06560', locality: 'Roquevignon' } },
  },
  sessions: [], clusters: [], contacts: [], organisations: [],
};

const urlOf = (service: (typeof calendarServices)[number], session?: Partial<Session>) =>
  new URL(calendarServiceUrl(service, calendarEntry(document, session && { id: 's', title: 'Un', ...session }, reader)!));
const fieldsOf = ({ searchParams }: URL) => Object.fromEntries(searchParams);

describe('the address for a calendar on the web', () => {
  // The clocks of Paris go forward on 28 March 2027 at 2 h.
  const night = { start: '2027-03-28T01:30', end: '2027-03-28T03:30' };

  it('gives hours in UTC, also over a change of the clocks', () => {
    expect(urlOf('google', night).searchParams.get('dates')).to.equal('20270328T003000Z/20270328T013000Z');
    expect(['st', 'et'].map((name) => urlOf('yahoo', night).searchParams.get(name))).to.deep.equal(['20270328T003000Z', '20270328T013000Z']);
    for (const service of ['outlook', 'microsoft-365'] as const) {
      expect(['startdt', 'enddt'].map((name) => urlOf(service, night).searchParams.get(name))).to.deep.equal(['2027-03-28T00:30:00Z', '2027-03-28T01:30:00Z']);
    }
  });

  it('gives an event and days without hours as whole days, with the end that each service counts by', () => {
    expect(urlOf('google').searchParams.get('dates')).to.equal('20270327/20270329');
    expect(fieldsOf(urlOf('yahoo'))).to.include({ st: '20270327', et: '20270328', dur: 'allday' });
    expect(fieldsOf(urlOf('outlook'))).to.include({ startdt: '2027-03-27', enddt: '2027-03-29', allday: 'true' });
    expect(urlOf('google', { day: '2027-03-28' }).searchParams.get('dates')).to.equal('20270328/20270329');
  });

  it('names title, place and a few plain words with the address to read more at', () => {
    const fields = fieldsOf(urlOf('google', { ...night, rooms: ['a'], abstract: 'Voir *ceci*.' }));
    expect(fields).to.include({ action: 'TEMPLATE', text: 'Un', location: 'Auditorium, Halle, 1, quai des Pins, 06560 Roquevignon', details: 'Voir ceci.\n\nhttps://forum.example/' });
    expect(fieldsOf(urlOf('outlook'))).to.include({ subject: 'Forum & amis', body: 'Deux jours.\n\nhttps://forum.example/' });
  });

  it('does not exist for what has no day', () => expect(calendarEntry(document, { id: 's', title: 'Un' }, reader)).to.equal(undefined));

  it('writes half a character as one that is none', () => expect(fieldsOf(urlOf('google', { ...night, title: 'a\ud83d' }))['text']).to.equal('a\ufffd'));

  it('holds any text as text, in few enough characters', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }), fc.string({ unit: 'grapheme', maxLength: 5000 }), fc.constantFrom(...calendarServices), (title, abstract, service) => {
      const url = urlOf(service, { ...night, title, abstract });
      expect(url.hostname).to.match(/^(calendar\.google\.com|outlook\.live\.com|outlook\.office\.com|calendar\.yahoo\.com)$/);
      expect(Object.values(fieldsOf(url))).to.deep.include(title);
      expect(url.href.length).to.be.below(12_000);
    }));
  });
});
