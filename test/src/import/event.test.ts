import { importSchedule } from '../../../src/import/index.js';
import { describe, expect, it } from '../../harness.js';
import { codesOf, entryOf, importFixture, readable } from './schedules.js';

const about = (conference: Readonly<Record<string, string>>, options = {}) => importFixture({ conference }, options);

describe('an imported event', () => {
  it('has name, short form, days, place and language', () => {
    const { document, entries } = about({ subtitle: 'Second line', description: '&lt;p&gt;All of it.&lt;/p&gt;' });
    expect(document.event).to.deep.equal({
      id: 'forum', name: 'Forum', acronym: 'forum', subtitle: 'Second line', description: 'All of it.', start: '2026-05-04', end: '2026-05-05', timeZone: 'Europe/Paris',
      venue: { name: 'Palais des Congrès', address: { locality: 'Nice' }, rooms: [{ id: 'hall', name: 'Hall' }] }, languages: ['fr'],
    });
    expect(codesOf(entries)).to.deep.equal(['text-converted']);
  });

  it('has its page, or that of the schedule, and a picture', () => {
    expect(about({ url: 'https://forum.example/', base_url: 'https://forum.example/schedule/', logo: 'logo.png' }).document.event).to.deep.include({ url: 'https://forum.example/', image: { url: 'https://forum.example/schedule/logo.png' } });
    expect(about({ base_url: 'https://forum.example/schedule/' }).document.event.url).to.equal('https://forum.example/schedule/');
    expect(about({ url: 'javascript:alert(1)', logo: 'data:image/png;base64,x' }).document.event).not.to.have.any.keys('url', 'image');
  });

  it('has its country by name or code, and tells of one that it cannot keep', () => {
    expect(about({ country: 'France' }).document.event.venue?.address).to.deep.equal({ locality: 'Nice', country: 'FR' });
    const { document, entries } = about({ country: 'Atlantis' });
    expect(document.event.venue?.address).to.deep.equal({ locality: 'Nice' });
    expect(entryOf(entries, 'field-not-kept')?.found).to.equal('conference.country');
  });

  it('keeps the version out of the document and in the report', () => {
    const { entries } = importFixture({ xml: '<version>1.5 To shine</version>' });
    expect(entryOf(entries, 'version-not-kept')).to.include({ kind: 'dropped', found: '1.5 To shine' });
  });

  it('says which fields of its own have no place', () => {
    expect(entryOf(about({ timeslot_duration: '00:05' }).entries, 'field-not-kept')?.found).to.equal('conference.timeslot_duration');
    expect(codesOf(about({ days: '2', daysCount: '2' }).entries)).to.deep.equal([]);
  });

  it('is named by the source, else by the caller, else by its short form, else by its first day', () => {
    expect(about({}, { name: 'Other' }).document.event.name).to.equal('Forum');
    expect(about({ title: '' }, { name: 'Other' }).document.event.name).to.equal('Other');
    expect(about({ title: '' }).document.event.name).to.equal('forum');
    const { document, entries } = about({ title: '', acronym: '' });
    expect(document.event.name).to.equal('Programme 2026-05-04');
    expect(entryOf(entries, 'event-name-guessed')?.kind).to.equal('guessed');
  });

  it('has the short form as id, else that of the caller, else one made of its name', () => {
    expect(about({ acronym: 'Camp2026' }).document.event.id).to.equal('Camp2026');
    expect(about({ acronym: '' }, { id: 'other' }).document.event.id).to.equal('other');
    expect(codesOf(about({ acronym: '' }, { id: 'other' }).entries)).to.deep.equal([]);
    expect(about({ acronym: '', title: 'Forum des Pôles' }).document.event.id).to.equal('forum-des-poles');
    expect(codesOf(about({ acronym: '' }).entries)).to.deep.equal(['event-id-guessed']);
    const { document, entries } = about({ acronym: 'forum 26' });
    expect(document.event).to.include({ id: 'forum-26', acronym: 'forum 26' });
    expect(codesOf(entries)).to.deep.equal(['id-changed']);
  });

  it('is as long as the source says, and longer where a session lies outside', () => {
    const { document, entries } = importFixture({ conference: { start: '2026-05-05', end: '2026-05-05' }, sessions: [{}, { id: '2', fields: { date: '2026-05-06T09:00:00+02:00', start: '' } }] });
    expect(document.event).to.include({ start: '2026-05-04', end: '2026-05-06' });
    expect(entryOf(entries, 'event-dates-widened')).to.include({ kind: 'changed', found: '2026-05-05 – 2026-05-05', became: '2026-05-04 – 2026-05-06' });
    expect(about({ end: '2026-05-09' }).document.event.end).to.equal('2026-05-09');
  });

  it('has its dates in its own zone', () => {
    expect(about({ start: '2026-05-03T22:30:00+00:00', end: '2026-05-05T21:30:00Z' }).document.event).to.include({ start: '2026-05-04', end: '2026-05-05' });
  });

  it('has the dates of its programme where it states none that can be used, and the report says so', () => {
    for (const conference of [{ start: '', end: '' }, { start: 'May', end: 'June' }, { start: '2026-05-09', end: '2026-05-01' }]) {
      const { entries } = about(conference);
      expect(codesOf(entries)).to.include('event-dates-guessed');
    }
    expect(about({ start: '', end: '' }).document.event).to.include({ start: '2026-05-04', end: '2026-05-04' });
    expect(codesOf(about({ start: 'May', end: '2026-05-05' }).entries)).to.include('event-date-unreadable');
  });

  it('may have dates and no programme yet', () => {
    const xml = (dates: string) => readable(importSchedule(`<schedule><conference><title>Forum</title><time_zone_name>Europe/Paris</time_zone_name>${dates}</conference></schedule>`)).document.event;
    expect(xml('<start>2026-05-04</start><end>2026-05-05</end>')).to.include({ start: '2026-05-04', end: '2026-05-05' });
    expect(xml('<start>2026-05-04</start>')).to.include({ start: '2026-05-04', end: '2026-05-04' });
  });

  it('has a venue by the name of the town or its own, where only rooms are told', () => {
    expect(about({ venue: '' }).document.event.venue?.name).to.equal('Nice');
    expect(about({ venue: '', city: '' }).document.event.venue?.name).to.equal('Forum');
    expect(entryOf(about({ venue: '' }).entries, 'venue-name-guessed')).to.include({ kind: 'guessed', became: 'Nice' });
    const empty = readable(importSchedule('<schedule><conference><title>F</title><start>2026-05-04</start></conference></schedule>'));
    expect(empty.document.event).not.to.have.property('venue');
  });

  it('has the languages it states, else those of the caller and its sessions, else English, which is said', () => {
    const sessions = [{ fields: { language: 'de' } }, { id: '2', fields: { language: 'en' } }, { id: '3', fields: { language: 'en' } }];
    expect(importFixture({ conference: { language: '' }, sessions }).document.event.languages).to.deep.equal(['en', 'de']);
    expect(importFixture({ conference: { language: '' }, sessions }, { language: 'fr' }).document.event.languages).to.deep.equal(['fr', 'en', 'de']);
    expect(importFixture({ conference: { language: 'de, Klingonese' }, sessions }, { language: 'fr' }).document.event.languages).to.deep.equal(['de']);
    const { document, entries } = about({ language: '' });
    expect(document.event.languages).to.deep.equal(['en']);
    expect(codesOf(entries)).to.deep.equal(['event-language-guessed']);
  });
});
