import { describe, expect, it } from '../../../harness.js';
import { importValue, notKept } from './reading.js';

const session = { id: '14', title: 'Opening', description: 'Welcome.', startsAt: '2026-05-04T09:00:00', endsAt: '2026-05-04T09:45:00', isServiceSession: false, isPlenumSession: false, liveUrl: null, recordingUrl: 'https://video.example/1' };
const options = { timeZone: 'Europe/Paris', name: 'Forum' };
const all = {
  sessions: [{ ...session, speakers: ['s1'], categoryItems: [11, 21, 31, 41], roomId: 2, status: 'Accepted' }, { ...session, id: '15', title: 'Snacks', isServiceSession: true, speakers: [], categoryItems: [], roomId: 1, recordingUrl: null }],
  speakers: [{ id: 's1', firstName: 'Anne', lastName: 'Morel', fullName: 'Anne Morel', bio: 'Leads.', tagLine: 'Director', profilePicture: 'https://a.example/x.jpg', isTopSpeaker: true, links: [{ title: 'Site', url: 'https://morel.example/' }] }],
  rooms: [{ id: 1, name: 'Side', sort: 1 }, { id: 2, name: 'Hall', sort: 0 }],
  categories: [{ id: 1, title: 'Track', items: [{ id: 11, name: 'Data' }] }, { id: 2, title: 'Session format', items: [{ id: 21, name: 'Workshop' }] }, { id: 3, title: 'Level', items: [{ id: 31, name: 'Beginner' }] }, { id: 4, title: 'Language', items: [{ id: 41, name: 'French' }] }],
};

describe('the endpoint "All" of Sessionize', () => {
  const { document, entries } = importValue(all, options);

  it('gives sessions with their hours in the zone of the event, rooms in their order, and what lists say of them', () => {
    expect(document.sessions[0]).to.deep.equal({
      id: '14', title: 'Opening', abstract: 'Welcome.', kind: 'workshop', tags: ['Beginner'], languages: ['fr'], recordings: [{ url: 'https://video.example/1', title: 'Recording' }], start: '2026-05-04T09:00', end: '2026-05-04T09:45',
      track: 'data', rooms: ['hall'], people: [{ contact: 's1' }],
    });
    expect(document.sessions[1]!.kind).to.equal('break');
    expect(document.event.venue!.rooms).to.deep.equal([{ id: 'hall', name: 'Hall' }, { id: 'side', name: 'Side' }]);
  });

  it('gives speakers with what they do', () => {
    expect(document.contacts).to.deep.equal([{ id: 's1', name: 'Anne Morel', jobTitle: 'Director', photo: { url: 'https://a.example/x.jpg' }, biography: 'Leads.', links: [{ url: 'https://morel.example/', title: 'Site' }], roles: ['speaker'] }]);
    expect(notKept(entries)).to.deep.equal(['person.isTopSpeaker']);
  });

  it('gives texts in the languages that programs add, and the languages, levels and files of its own fields', () => {
    const { document } = importValue({
      ...all, rooms: [{ id: 2, name: { ja: 'ホール', en: 'Hall' }, sort: 0 }],
      sessions: [{ ...session, title: { ja: '開会', en: 'Opening' }, description: 'Welcome.', speakers: ['s1'], roomId: 2, sessionCategoryItemId: 11, language: 'JAPANESE', levels: ['BEGINNER'], recordingUrl: undefined, asset: { videoUrl: 'https://v.example/1.mp4', slideUrl: 'https://v.example/1.pdf' } }],
    }, options);
    expect(document.sessions[0]).to.deep.include({ title: { ja: '開会', en: 'Opening' }, track: 'data', languages: ['ja'], tags: ['BEGINNER'], rooms: [document.event.venue!.rooms![0]!.id], files: [{ url: 'https://v.example/1.pdf', title: 'Slides', mediaType: 'application/pdf' }], recordings: [{ url: 'https://v.example/1.mp4', title: 'Recording', mediaType: 'video/mp4' }] });
    expect(document.event.venue!.rooms![0]!.name).to.deep.equal({ ja: 'ホール', en: 'Hall' });
  });

  it('drops what is not accepted, and says so', () => {
    const declined = importValue({ ...all, sessions: [all.sessions[0], { ...all.sessions[0], id: '16', status: 'Declined' }] }, options);
    expect([declined.document.sessions.length, declined.dropped]).to.deep.equal([1, 1]);
  });
});

describe('the endpoint "GridSmart" of Sessionize', () => {
  it('gives a session that is listed in several rooms once, in all of them', () => {
    const inRoom = (id: number, name: string) => ({ id, name, hasOnlyPlenumSessions: false, sessions: [{ ...session, isPlenumSession: true, roomId: id, room: name, speakers: [{ id: 's1', name: 'Anne Morel' }], categories: [] }] });
    const { document, dropped } = importValue([{ date: '2026-05-04T00:00:00', isDefault: true, rooms: [inRoom(1, 'Hall'), inRoom(2, 'Side')], timeSlots: [] }], options);
    expect(document.sessions).to.have.length(1);
    expect(document.sessions[0]).to.deep.include({ rooms: ['hall', 'side'], kind: 'plenary', people: [{ contact: 's1' }] });
    expect(dropped).to.equal(0);
  });
});
