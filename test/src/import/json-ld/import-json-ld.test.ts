import type { ConferenceEvent, Session } from '../../../../schemas/index.js';
import { describe, expect, it } from '../../../harness.js';
import { event, page, read } from './reading.js';

const place = { '@type': 'Place', name: 'Palais', address: { '@type': 'PostalAddress', streetAddress: '1, rue du Port', postalCode: '06000', addressLocality: 'Nice', addressRegion: 'PACA', addressCountry: { '@type': 'Country', name: 'France' } }, geo: { latitude: '43.7', longitude: 7.26 } };

/** What properties of an event become. */
const readings: readonly (readonly [claim: string, fields: Readonly<Record<string, unknown>>, becomes: Partial<ConferenceEvent>, codes?: readonly string[]])[] = [
  ['names in languages', { name: [{ '@value': 'Forum', '@language': 'fr' }, { '@value': 'The Forum', '@language': 'en' }] }, { name: { fr: 'Forum', en: 'The Forum' } }],
  ['a description of HTML', { description: '<p>Un <b>forum</b></p>' }, { description: 'Un **forum**' }, ['text-converted']],
  ['a short other name as acronym', { alternateName: 'FPC' }, { acronym: 'FPC' }],
  ['a long other name as subtitle', { alternateName: 'Forum des pôles de compétitivité' }, { subtitle: 'Forum des pôles de compétitivité' }],
  ['that it is cancelled', { eventStatus: 'https://schema.org/EventCancelled' }, { status: 'cancelled' }],
  ['that it is postponed, in old addresses', { eventStatus: 'http://schema.org/EventPostponed' }, { status: 'postponed' }],
  ['that it moved online', { eventStatus: 'EventMovedOnline' }, { status: 'moved-online' }],
  ['that it is online and on site', { eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode' }, { attendance: 'hybrid' }],
  ['that it is online by its place', { location: { '@type': 'VirtualLocation', url: 'https://visio.example/' } }, { attendance: 'online', links: [{ url: 'https://visio.example/' }] }],
  ['one seat of several', { location: [{ '@type': 'VirtualLocation' }, place, { '@type': 'Place', name: 'Annexe' }] }, { attendance: 'hybrid', venue: { name: 'Palais', address: { street: '1, rue du Port', postalCode: '06000', locality: 'Nice', region: 'PACA', country: 'FR' }, geo: { latitude: 43.7, longitude: 7.26 } } }, ['field-not-kept']],
  ['a seat', { location: place }, { venue: { name: 'Palais', address: { street: '1, rue du Port', postalCode: '06000', locality: 'Nice', region: 'PACA', country: 'FR' }, geo: { latitude: 43.7, longitude: 7.26 } } }],
  ['a seat in a line', { location: 'Palais, Nice' }, { venue: { name: 'Palais, Nice' } }],
  ['a seat that is an address alone', { location: { '@type': 'PostalAddress', addressLocality: 'Prague', addressCountry: 'CZ' } }, { venue: { name: 'Prague', address: { locality: 'Prague', country: 'CZ' } } }, ['venue-name-guessed']],
  ['the series', { superEvent: { '@type': 'EventSeries', name: 'Forums', url: 'https://forums.example/' } }, { series: { name: 'Forums', url: 'https://forums.example/' } }],
  ['its page and picture', { url: 'https://forum.example/', image: [{ '@type': 'ImageObject', url: 'https://forum.example/a.jpg' }] }, { url: 'https://forum.example/', image: { url: 'https://forum.example/a.jpg' } }],
  ['no page that would run', { url: 'javascript:alert(1)' }, {}, ['link-unsafe']],
  ['what is on offer', { offers: { '@type': 'Offer', name: 'Plein tarif', price: '120,00', priceCurrency: 'EUR', url: 'https://forum.example/inscription', validFrom: '2027-03-01', priceValidUntil: '2027-10-01' } }, { registration: { opens: '2027-03-01T00:00', channels: [{ kind: 'web', url: 'https://forum.example/inscription' }], prices: [{ name: 'Plein tarif', amount: 120, currency: 'EUR', until: '2027-10-01T23:59' }] } }],
  ['that all is sold', { offers: [{ '@type': 'Offer', url: 'https://forum.example/a', availability: 'https://schema.org/SoldOut' }] }, { registration: { left: 0, channels: [{ kind: 'web', url: 'https://forum.example/a' }] } }],
  ['until when all is on offer', { offers: [{ validThrough: '2027-11-01T12:00:00Z' }, { validThrough: '2027-11-02T12:00:00+01:00' }] }, { registration: { closes: '2027-11-02T12:00' } }],
  ['no price without a currency', { offers: { price: 12 } }, {}, ['price-unreadable']],
  ['only one page to register', { offers: [{ url: 'https://forum.example/a' }, { url: 'https://forum.example/b' }] }, { registration: { channels: [{ kind: 'web', url: 'https://forum.example/a' }] } }, ['link-not-kept']],
  ['who stands behind it', { organizer: { '@type': 'Organization', name: 'Fondation' }, sponsor: [{ '@type': 'Organization', name: 'Banque' }, { '@type': 'Organization', name: 'Fondation' }] }, { parties: [{ organisation: 'fondation', role: 'organiser' }, { organisation: 'banque', role: 'sponsor' }, { organisation: 'fondation', role: 'sponsor' }] }],
  ['who stands behind it by name alone', { organizer: 'Fondation', funder: ['', 'Banque'] }, { parties: [{ organisation: 'fondation', role: 'organiser' }, { organisation: 'banque', role: 'co-funder' }] }],
  ['what has no place as lost', { typicalAgeRange: '7+' }, {}, ['field-not-kept']],
  ['a name with the address of the vocabulary', { 'http://schema.org/alternateName': 'FPC', 'schema:eventStatus': 'EventCancelled' }, { acronym: 'FPC', status: 'cancelled' }],
];

/** What properties of a part become. */
const parts: readonly (readonly [claim: string, fields: Readonly<Record<string, unknown>>, becomes: Partial<Session>, codes?: readonly string[]])[] = [
  ['its hours', { startDate: '2027-11-18T09:00:00+01:00', endDate: '2027-11-18T10:30:00+01:00' }, { start: '2027-11-18T09:00', end: '2027-11-18T10:30' }],
  ['its hours in another zone', { startDate: '2027-11-18T08:00:00Z', duration: 'PT1H30M' }, { start: '2027-11-18T09:00', end: '2027-11-18T10:30' }],
  ['its hours on the wall', { startDate: '2027-11-18T09:00', duration: 'PT90M' }, { start: '2027-11-18T09:00', end: '2027-11-18T10:30' }],
  ['its day', { startDate: '2027-11-18' }, { day: '2027-11-18' }, ['session-without-time']],
  ['its room', { startDate: '2027-11-18T09:00', location: { '@type': 'Place', name: 'Salle A', maximumAttendeeCapacity: 40 } }, { start: '2027-11-18T09:00', rooms: ['salle-a'] }],
  ['no room that is the site', { startDate: '2027-11-18T09:00', location: { '@type': 'Place', name: 'Palais' } }, { start: '2027-11-18T09:00' }],
  ['that it is cancelled', { startDate: '2027-11-18T09:00', eventStatus: 'EventCancelled' }, { start: '2027-11-18T09:00', status: 'cancelled' }],
  ['that it is postponed', { startDate: '2027-11-18T09:00', eventStatus: 'EventPostponed' }, { start: '2027-11-18T09:00', status: 'cancelled' }, ['status-mapped']],
  ['that it moved', { startDate: '2027-11-18T09:00', eventStatus: 'EventRescheduled', previousStartDate: '2027-11-19T09:00:00+01:00' }, { start: '2027-11-18T09:00', status: 'moved', formerly: { start: '2027-11-19T09:00' } }],
  ['who performs', { startDate: '2027-11-18T09:00', performer: [{ '@type': 'Person', name: 'Camille Martin' }, 'Aya Sato'] }, { start: '2027-11-18T09:00', people: [{ contact: 'camille-martin' }, { contact: 'aya-sato' }] }],
  ['keywords in a line', { startDate: '2027-11-18T09:00', keywords: 'eau, air' }, { start: '2027-11-18T09:00', tags: ['eau', 'air'] }],
  ['its languages', { startDate: '2027-11-18T09:00', inLanguage: ['fr', { '@type': 'Language', name: 'English' }] }, { start: '2027-11-18T09:00', languages: ['fr', 'en'] }, ['language-mapped']],
  ['recordings', { startDate: '2027-11-18T09:00', recordedIn: { '@type': 'VideoObject', contentUrl: 'https://video.example/1' } }, { start: '2027-11-18T09:00', recordings: [{ url: 'https://video.example/1' }] }],
  ['its sign-up', { startDate: '2027-11-18T09:00', maximumAttendeeCapacity: 20, offers: { url: 'https://forum.example/atelier' } }, { start: '2027-11-18T09:00', signUp: { capacity: 20, channels: [{ kind: 'web', url: 'https://forum.example/atelier' }] } }],
];

describe('importing events from JSON-LD', () => {
  for (const [claim, fields, becomes, expected = []] of readings) {
    it(`reads ${claim}`, () => {
      const { first, codes } = read(event(fields));
      const { id, ...told } = first.event;
      expect(id).to.equal('forum');
      expect(told).to.deep.equal({ name: 'Forum', start: '2027-11-18', end: '2027-11-19', timeZone: 'Europe/Paris', languages: ['fr'], ...becomes });
      expect(codes).to.deep.equal(expected);
    });
  }

  for (const [claim, fields, becomes, expected = []] of parts) {
    it(`reads of a part ${claim}`, () => {
      const { first, codes } = read(event({ location: place, subEvent: { '@type': 'Event', '@id': 'https://forum.example/#session-a', name: 'Séance', ...fields } }));
      expect(first.sessions).to.deep.equal([{ id: 'a', title: 'Séance', ...becomes }]);
      expect(codes).to.deep.equal(expected);
    });
  }

  it('tells who performs: job, employer, or that they are a group', () => {
    const { first } = read(event({ startDate: '2027-11-18T20:00', endDate: '2027-11-18T22:00', performer: [{ '@type': 'Person', name: 'Camille Martin', jobTitle: 'Chimiste', worksFor: { name: 'Institut' }, email: 'camille@forum.example' }, { '@type': 'MusicGroup', name: 'Les Pins' }] }));
    expect(first.contacts).to.deep.equal([
      { id: 'camille-martin', name: 'Camille Martin', roles: ['speaker'], jobTitle: 'Chimiste', organisationName: 'Institut' },
      { id: 'les-pins', name: 'Les Pins', roles: ['speaker'], kind: 'organisation' },
    ]);
  });

  it('tells the pages of who performs, and takes the name of a type, which some programs write, for nobody', () => {
    const { first, codes } = read(event({ startDate: '2027-11-18T20:00', performer: [{ '@type': 'Person', name: 'Camille Martin', sameAs: ['https://m.example/@camille'] }, 'Organization'] }));
    expect(first.contacts).to.deep.equal([{ id: 'camille-martin', name: 'Camille Martin', roles: ['speaker'], links: [{ url: 'https://m.example/@camille' }] }]);
    expect(codes).to.deep.equal([]);
  });

  it('has the zone of the city in an address that is one line', () => {
    const { first } = read(event({ startDate: '2027-11-18T08:00:00Z', location: { '@type': 'Place', name: 'Hall', address: '1 rue des Pins, Lyon, France' } }), { timeZone: undefined });
    expect(first.event.timeZone).to.equal('Europe/Paris');
    expect(first.sessions[0]!.start).to.equal('2027-11-18T09:00');
  });

  it('is in the language of its page where nothing else tells one, which is told', () => {
    const { first, entries } = read(page(event()).replace('<html>', '<html lang="fr-FR">'), { language: undefined });
    expect(first.event.languages).to.deep.equal(['fr-FR']);
    expect(entries.find(({ code }) => code === 'event-language-guessed')).to.include({ became: 'fr-FR' });
  });

  it('has who performs at an event without parts', () => {
    const { first } = read(event({ performer: { '@type': 'Person', name: 'Camille Martin' } }));
    expect([first.sessions.length, first.contacts.map(({ name }) => name)]).to.deep.equal([0, ['Camille Martin']]);
  });

  it('keeps the desks of the organiser', () => {
    const desk = { '@type': 'ContactPoint', contactType: 'press', name: 'Presse', telephone: '+33 1 99 00 12 34', email: 'presse@forum.example', availableLanguage: ['fr', 'English'] };
    const { first } = read(event({ organizer: { '@type': 'Organization', name: 'Fondation', alternateName: 'FSA', url: 'https://fondation.example/', foundingDate: '1984-03-01', contactPoint: desk } }));
    expect(first.organisations).to.deep.equal([{ id: 'fondation', name: 'Fondation', acronym: 'FSA', foundedYear: 1984, url: 'https://fondation.example/' }]);
    expect(first.contacts).to.deep.equal([{ id: 'presse', kind: 'team', organisation: 'fondation', name: 'Presse', telephones: [{ number: '+33199001234' }], mails: [{ address: 'presse@forum.example' }], languages: ['fr', 'en'], roles: ['press'] }]);
  });

  it('has an event of one evening as its own session, so that its hours are kept', () => {
    const { first } = read(event({ startDate: '2027-11-18T20:00:00+01:00', endDate: '2027-11-18T23:00:00+01:00', offers: { url: 'https://forum.example/billets' } }));
    expect(first.sessions.map(({ title, start, end, signUp }) => [title, start, end, signUp])).to.deep.equal([['Forum', '2027-11-18T20:00', '2027-11-18T23:00', undefined]]);
    expect(first.event.registration?.channels).to.have.length(1);
  });
});

describe('events of a page', () => {
  it('are found in any block, list or graph, wherever they stand', () => {
    const { documents } = read(page({ '@type': 'WebSite', name: 'Site' }, [event({ name: 'A' }), event({ name: 'B' })], { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebPage', mainEntity: event({ name: 'C', '@type': ['Event', 'Thing'] }) }] }, { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: event({ '@type': 'BusinessEvent', name: 'D' }) }] }));
    expect(documents.map((document) => document.event.name)).to.deep.equal(['A', 'B', 'C', 'D']);
  });

  it('are told once, however often the page tells of them', () => {
    const { documents } = read(page(event(), event(), event({ '@id': 'https://forum.example/#x', name: 'X' }), { '@graph': [{ '@id': 'https://forum.example/#x' }] }));
    expect(documents.map((document) => document.event.id)).to.deep.equal(['forum', 'x']);
  });

  it('are parts of the event that names them, or that they name', () => {
    const whole = event({ '@id': '#forum', subEvent: ['#a'] });
    const part = (id: string, more: object = {}) => ({ '@type': 'Event', '@id': id, name: id, startDate: '2027-11-18T09:00', ...more });
    const { documents, first } = read({ '@graph': [part('#a', { subEvent: part('#a1') }), part('#b', { superEvent: { '@id': '#forum' } }), whole] });
    expect(documents).to.have.length(1);
    expect(first.event.id).to.equal('forum');
    expect(first.sessions.map(({ id, partOf }) => [id, partOf])).to.deep.equal([['a', undefined], ['a1', 'a'], ['b', undefined]]);
  });

  it('are not gone round in circles', () => {
    const circle = { '@graph': ['#a', '#b', '#c'].map((id, _, all) => ({ '@type': 'Event', '@id': id, name: id, startDate: '2027-11-18', subEvent: all.map((other) => ({ '@id': other })) })) };
    const { documents, first } = read(circle);
    expect([documents.length, first.sessions.length]).to.deep.equal([1, 2]);
  });

  it('are events at which people meet', () => {
    const { codes, documents } = read([event({ '@type': 'DeliveryEvent' }), event({ '@type': 'BroadcastEvent' }), event({ '@type': 'EventSeries' })]);
    expect(documents).to.deep.equal([]);
    expect(codes).to.deep.equal(['events-missing']);
  });

  it('are read where hands left their marks', () => {
    const { codes, documents } = read(page('<!-- {"@type":"Event","name":"A\nB","startDate":"2027-11-18",} -->', '//<![CDATA[\n{"@type":"Event","name":"C","startDate":"2027-11-18"}\n//]]>', '{"@type":"Event",', ''));
    expect(documents.map((document) => document.event.name)).to.deep.equal(['A B', 'C']);
    expect(codes.filter((code) => code.startsWith('json'))).to.deep.equal(['json-repaired', 'json-malformed']);
  });

  it('without a date are told', () => {
    const { documents, entries } = read(event({ startDate: '', endDate: undefined }));
    expect(documents).to.deep.equal([]);
    expect(entries.at(-1)).to.deep.include({ code: 'event-without-date', subject: 'Forum' });
  });

  for (const [claim, source, code] of [
    ['nothing', ' ', 'source-empty'], ['words', 'Bonjour', 'source-unknown'], ['a page without data', '<!DOCTYPE html><p>Agenda</p>', 'page-without-data'],
    ['microdata', '<div itemscope itemtype="https://schema.org/Event"></div>', 'page-has-other-data'], ['no event', '{"@type":"WebSite"}', 'events-missing'], ['nesting without end', '['.repeat(100_000), 'nested-too-deep'],
  ] as const) {
    it(`are not found in ${claim}, with a sentence`, () => {
      const { documents, codes } = read(source);
      expect(documents).to.deep.equal([]);
      expect(codes[0]).to.equal(code);
    });
  }

  it('are looked for in bounded time, whatever the source is made of', () => {
    const hostile = [`{"a":1${`,${' '.repeat(50_000)}`.repeat(20)}x`, page(`//${' '.repeat(300_000)}x`), page('-->'.repeat(100_000)), `<div>${'<b>'.repeat(50_000)}`];
    for (const source of hostile) {
      const began = performance.now();
      expect(read(source).documents).to.deep.equal([]);
      expect(performance.now() - began).to.be.below(5_000);
    }
  });

  it('cannot reach what they are read with', () => {
    const { first } = read('{"@type":"Event","name":"Forum","startDate":"2027-11-18","__proto__":{"polluted":1},"constructor":1,"location":{"@type":"Place","name":"<img src=x onerror=alert(1)>","__proto__":{"polluted":1}}}');
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
    expect(first.event.venue?.name).to.equal('<img src=x onerror=alert(1)>');
  });
});
