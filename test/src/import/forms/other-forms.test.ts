import { importScheduleJson } from '../../../../src/import/index.js';
import { describe, expect, it } from '../../../harness.js';
import { importValue, notKept } from './reading.js';

describe('an export of Indico', () => {
  const moment = (time: string, tz = 'UTC') => ({ date: '2026-05-04', time, tz });
  const person = (fullName: string) => ({ person_id: 1, fullName, first_name: fullName.split(' ')[0], last_name: fullName.split(' ')[1], affiliation: 'ESA', emailHash: 'x' });
  const talk = { _type: 'Contribution', id: '7', title: 'Moon', description: '<p>Far <b>away</b></p>', startDate: moment('07:00:00'), endDate: moment('07:45:00'), duration: 45, room: 'Hall', url: 'https://i.example/7', track: 'Space', session: 'Morning', speakers: [person('Anne Morel')], primaryauthors: [{ ...person('Jean Petit'), person_id: 2 }], coauthors: [], keywords: ['orbit'], folders: [{ attachments: [{ download_url: 'https://i.example/a.pdf', title: 'Paper' }] }] };
  const root = { _type: 'HTTPAPIResult', results: [{ _type: 'Conference', id: '1', title: 'Space 2026', description: '', startDate: moment('06:00:00'), endDate: moment('16:00:00'), timezone: 'Europe/Warsaw', location: 'Palace', contributions: [talk], chairs: [person('Anne Morel'), { ...person('Olga Nowak'), person_id: 3 }] }] };

  it('gives contributions at the hours of the event, however their zone is written', () => {
    const { document } = importValue(root);
    expect(document.event).to.deep.include({ name: 'Space 2026', timeZone: 'Europe/Warsaw', start: '2026-05-04', end: '2026-05-04' });
    expect(document.sessions).to.deep.equal([{ id: '7', title: 'Moon', abstract: 'Far **away**', start: '2026-05-04T09:00', end: '2026-05-04T09:45', track: 'space', tags: ['Morning', 'orbit'], rooms: ['hall'], url: 'https://i.example/7', files: [{ url: 'https://i.example/a.pdf', title: 'Paper', mediaType: 'application/pdf' }], people: [{ contact: '1' }, { contact: '2', role: 'author' }] }]);
  });

  it('knows who chairs, and who is the same person', () => {
    expect(importValue(root).document.contacts.map(({ name, roles, organisationName }) => [name, roles, organisationName])).to.deep.equal([['Anne Morel', ['speaker', 'chair'], 'ESA'], ['Jean Petit', ['author'], 'ESA'], ['Olga Nowak', ['chair'], 'ESA']]);
  });

  it('has blocks without talks as sessions, who leads a block as chair of its talks, and links that are recordings', () => {
    const linked = { ...talk, track: '', session: '', folders: [{ attachments: [{ link_url: 'https://v.example/7', title: 'Recording' }] }] };
    const blocks = [{ id: '2', title: 'Morning', contributions: [linked], sessionConveners: [{ ...person('Olga Nowak'), person_id: 3 }] }, { id: '3', title: 'Posters', startDate: moment('08:00:00'), endDate: moment('09:00:00'), contributions: [], isPoster: true }];
    const { document, entries } = importValue({ ...root, results: [{ ...root.results[0], contributions: [], sessions: blocks }] });
    expect(document.sessions.map(({ id, title, track, start }) => [id, title, track, start])).to.deep.equal([['7', 'Moon', 'morning', '2026-05-04T09:00'], ['session-3', 'Posters', undefined, '2026-05-04T10:00']]);
    expect(document.sessions[0]).to.deep.include({ people: [{ contact: '1' }, { contact: '2', role: 'author' }, { contact: '3', role: 'chair' }], recordings: [{ url: 'https://v.example/7', title: 'Recording' }] });
    expect(notKept(entries)).to.deep.equal([]);
  });

  it('of a category is a programme of its events; of several events the first, and the others are told', () => {
    const event = (id: string, title: string) => ({ _type: 'Conference', id, title, category: 'Seminars', startDate: moment('07:00:00'), endDate: moment('08:00:00'), timezone: 'Europe/Paris', type: 'meeting' });
    const { document } = importValue({ _type: 'HTTPAPIResult', results: [event('1', 'One'), event('2', 'Two')] });
    expect(document.event.name).to.equal('Seminars');
    expect(document.sessions.map(({ id, start }) => [id, start])).to.deep.equal([['1', '2026-05-04T09:00'], ['2', '2026-05-04T09:00']]);
    expect(notKept(importValue({ ...root, results: [...root.results, { ...root.results[0], title: 'Other' }] }).entries)).to.deep.equal(['schedule.results[1]']);
  });

  it('of the timetable has blocks, talks and breaks', () => {
    const block = { entryType: 'Session', id: 's2', title: 'Morning', startDate: moment('09:00:00', 'Europe/Paris'), endDate: moment('10:00:00', 'Europe/Paris'), room: 'Hall', conveners: [{ name: 'Olga Nowak' }] };
    const entries = { c5: { ...block, entryType: 'Contribution', id: 'c5', contributionId: 5, title: 'Moon', room: '', conveners: undefined, presenters: [{ firstName: 'Anne', familyName: 'Morel' }], attachments: { files: [], folders: [{ attachments: [{ title: 'Paper', download_url: 'https://i.example/a.pdf' }] }] } } };
    const { document, entries: notes } = importValue({ _type: 'HTTPAPIResult', results: { 22: { 20260504: { s1: { ...block, id: 's1', title: 'Welcome', conveners: [], entries: {} }, s2: { ...block, entries }, b1: { ...block, entryType: 'Break', id: 'b1', title: 'Tea', conveners: undefined } } } } });
    expect(document.event.timeZone).to.equal('Europe/Paris');
    expect(document.sessions.map(({ id, title, kind, track, start }) => [id, title, kind, track, start])).to.deep.equal([['s1', 'Welcome', undefined, undefined, '2026-05-04T09:00'], ['5', 'Moon', undefined, 'morning', '2026-05-04T09:00'], ['b1', 'Tea', 'break', undefined, '2026-05-04T09:00']]);
    expect(document.sessions[1]).to.deep.include({ rooms: ['hall'], people: [{ contact: 'anne-morel' }, { contact: 'olga-nowak', role: 'chair' }], files: [{ url: 'https://i.example/a.pdf', title: 'Paper', mediaType: 'application/pdf' }] });
    expect(notKept(notes)).to.deep.equal([]);
  });
});

describe('an export of Open Event', () => {
  const files = {
    event: { name: 'Summit', 'starts-at': '2026-05-04T09:00:00+02:00', 'ends-at': '2026-05-04T18:00:00+02:00', timezone: 'Europe / Paris', 'location-name': 'Palace', latitude: 43.6, longitude: 7.05, 'organizer-name': 'Foundation', 'ticket-url': 'https://t.example/', 'social-links': [{ name: 'Mastodon', link: 'https://m.example/@s' }] },
    sessions: [{ id: 1, title: 'Moon', 'short-abstract': 'Short', 'long-abstract': 'Long', 'starts-at': '2026-05-04T09:00:00+02:00', 'ends-at': '2026-05-04T10:00:00+02:00', microlocation: { id: 1, name: 'Hall' }, track: { id: 1, name: 'Space' }, 'session-type': { name: 'Talk' }, state: 'accepted', 'deleted-at': '', speakers: [{ id: 5, name: 'Anne Morel' }], 'slides-url': 'https://t.example/s.pdf' }, { id: 2, title: 'Draft', state: 'draft', 'starts-at': '2026-05-04T09:00:00+02:00' }],
    speakers: [{ id: 5, name: 'Anne Morel', 'long-biography': '<p>Leads</p>', organisation: 'ESA', position: 'Director', email: 'a@b.example', twitter: 'https://t.example/a' }], microlocations: [{ id: 1, name: 'Hall' }], tracks: [{ id: 1, name: 'Space', color: '#112233' }], sponsors: [{ name: 'Maker', level: '1', type: 'Gold', url: 'https://maker.example/' }],
  };

  it('gives sessions, rooms, tracks, speakers, and who stands behind the event', () => {
    const { document, entries, dropped } = importValue(files);
    expect(document.event).to.deep.include({ name: 'Summit', timeZone: 'Europe/Paris', parties: [{ organisation: 'foundation', role: 'organiser' }, { organisation: 'maker', role: 'sponsor', order: 1 }], registration: { channels: [{ kind: 'web', url: 'https://t.example/' }] } });
    expect(document.event.venue).to.deep.equal({ name: 'Palace', rooms: [{ id: 'hall', name: 'Hall' }], geo: { latitude: 43.6, longitude: 7.05 } });
    expect(document.sessions).to.have.length(1);
    expect(document.sessions[0]).to.deep.include({ abstract: 'Short', description: 'Long', track: 'space', rooms: ['hall'] });
    expect(document.contacts[0]).to.deep.include({ jobTitle: 'Director', organisationName: 'ESA', biography: 'Leads' });
    expect(JSON.stringify(document)).not.to.contain('b.example');
    expect(dropped).to.equal(1);
    expect(notKept(entries)).to.include('sponsor.type');
  });

  it('of earlier years, whose fields were called otherwise, too', () => {
    const old = { event: { name: 'Summit', start_time: '2026-05-04T09:00:00+02:00', end_time: '2026-05-04T18:00:00+02:00', timezone: 'Europe/Paris', location_name: 'Palace' }, sessions: [{ id: 1, title: 'Moon', start_time: '2026-05-04T09:00:00+02:00', end_time: '2026-05-04T10:00:00+02:00', state: 'accepted' }] };
    expect(importValue(old).document.sessions).to.deep.equal([{ id: '1', title: 'Moon', start: '2026-05-04T09:00', end: '2026-05-04T10:00' }]);
  });
});

describe('an export of OPass', () => {
  it('gives texts in both languages, once where they are the same, and every room', () => {
    const { document } = importValue({
      sessions: [{ id: 'a', type: 'K', room: 'R0', broadcast: ['R0', 'R1'], start: '2026-05-04T09:00:00+08:00', end: '2026-05-04T10:00:00+08:00', language: '中文', zh: { title: '開幕', description: '' }, en: { title: 'Opening', description: '' }, speakers: ['s'], tags: ['t'], record: 'https://youtu.be/x', uri: 'https://o.example/a' }],
      speakers: [{ id: 's', avatar: '', zh: { name: 'An', bio: '一' }, en: { name: 'An', bio: 'One' } }], session_types: [{ id: 'K', zh: { name: 'Keynote' }, en: { name: 'Keynote' } }], rooms: [{ id: 'R0', zh: { name: 'R0' }, en: { name: 'R0' } }, { id: 'R1', zh: { name: 'R1' }, en: { name: 'R1' } }], tags: [{ id: 't', zh: { name: '入門' }, en: { name: 'Beginner' } }],
    });
    expect(document.event.languages).to.deep.equal(['zh', 'en']);
    expect(document.sessions[0]).to.deep.include({ title: { zh: '開幕', en: 'Opening' }, tags: [{ zh: '入門', en: 'Beginner' }], rooms: ['r0', 'r1'], track: 'keynote', languages: ['zh'] });
    expect(document.contacts[0]!.biography).to.deep.equal({ zh: '一', en: 'One' });
  });
});

describe('JSON of no known form', () => {
  for (const value of [[], {}, [1, 2], { sessions: [] }, { sessions: [{ id: 1 }] }, { event: {}, sessions: [] }, { results: [] }, [{ title: 'x' }], { schedule: [] }, null, 7, 'text']) {
    it(`is refused with a sentence: ${JSON.stringify(value)}`, () => {
      const { document, report } = importScheduleJson(JSON.stringify(value));
      expect(document).to.equal(undefined);
      expect(report.entries.map(({ code }) => code)).to.deep.equal(['root-unknown']);
    });
  }

  it('cannot give its names to anything', () => {
    const text = '{"sessions":[{"__proto__":{"polluted":1},"constructor":1,"id":"1","title":"x","startsAt":"2026-05-04T09:00:00"}],"categories":[],"rooms":[],"speakers":[]}';
    const { document } = importScheduleJson(text, { timeZone: 'Europe/Paris' });
    expect(document!.sessions).to.have.length(1);
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
  });
});
