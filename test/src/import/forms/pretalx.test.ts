import { describe, expect, it } from '../../../harness.js';
import { importValue, notKept } from './reading.js';

const talk = {
  code: 'ABC123', title: 'Ouvrir', submission_type: { en: 'Workshop', fr: 'Atelier' }, track: { en: 'Data', fr: 'Données' }, state: 'confirmed', abstract: 'Court.', description: 'Long.', duration: 45, content_locale: 'fr',
  slot: { room_id: 1, room: { en: 'Hall', fr: 'Hall' }, start: '2026-05-04T09:00:00+02:00', end: '2026-05-04T09:45:00+02:00' },
  speakers: [{ code: 'SPK001', name: 'Anne Morel', biography: 'Dirige.', avatar: 'https://a.example/x.jpg', email: 'a@b.example' }], resources: [{ resource: 'https://a.example/slides.pdf', description: 'slides' }], internal_notes: 'Do not tell.', answers: [],
};

describe('submissions of pretalx', () => {
  it('become sessions, whether a page of the API, a list, or sorted by day and room', () => {
    const forms = [{ count: 1, next: null, results: [talk] }, [talk], { schedule: { '2026-05-04': { 540: { 1: talk } } } }];
    for (const form of forms) {
      const { document } = importValue(form);
      expect(document.sessions).to.deep.equal([{
        id: 'ABC123', title: 'Ouvrir', abstract: 'Court.', description: 'Long.', kind: 'workshop', languages: ['fr'], files: [{ url: 'https://a.example/slides.pdf', title: 'slides', mediaType: 'application/pdf' }],
        start: '2026-05-04T09:00', end: '2026-05-04T09:45', track: 'data', rooms: ['hall'], people: [{ contact: 'SPK001' }],
      }]);
      expect(document.event.timeZone).to.equal('Europe/Paris');
      expect(document.event.tracks).to.deep.equal([{ id: 'data', name: { en: 'Data', fr: 'Données' } }]);
    }
  });

  it('keep no mail address and no note of the organisers', () => {
    const { document, entries } = importValue([talk]);
    expect(JSON.stringify(document)).not.to.match(/b\.example|Do not tell/);
    expect(entries.map(({ code }) => code)).to.include('mail-withheld');
    expect(notKept(entries)).to.deep.equal(['event.internal_notes']);
  });

  it('that are not accepted are left out and named; cancelled ones stay and say so', () => {
    const { document, entries, dropped } = importValue([talk, { ...talk, code: 'B', state: 'rejected' }, { ...talk, code: 'C', state: 'submitted' }, { ...talk, code: 'D', state: 'canceled' }]);
    expect(document.sessions.map(({ id, status }) => [id, status])).to.deep.equal([['ABC123', undefined], ['D', 'cancelled']]);
    expect(dropped).to.equal(2);
    expect(entries.filter(({ code }) => code === 'session-not-accepted').map(({ found }) => found)).to.deep.equal(['rejected', 'submitted']);
  });

  it('in the slots of a version have breaks between them', () => {
    const slots = [{ id: 5, room: talk.slot.room, start: talk.slot.start, end: talk.slot.end, submission: { ...talk, slot: undefined, internal_notes: undefined } }, { id: 6, room: talk.slot.room, start: '2026-05-04T09:45:00+02:00', end: '2026-05-04T10:00:00+02:00', submission: null, description: { en: 'Tea', fr: 'Thé' } }];
    for (const form of [{ id: 1, version: 'v1', slots }, { count: 2, results: slots }, slots]) {
      const { document, entries } = importValue(form);
      expect(document.sessions.map(({ id, kind, title, start, rooms }) => [id, kind, title, start, rooms])).to.deep.equal([['ABC123', 'workshop', 'Ouvrir', '2026-05-04T09:00', ['hall']], ['slot-6', 'break', { en: 'Tea', fr: 'Thé' }, '2026-05-04T09:45', ['hall']]]);
      expect(notKept(entries)).to.deep.equal([]);
    }
  });

  it('that are given twice are two sessions', () => {
    const { document } = importValue([{ ...talk, slot: undefined, slots: [talk.slot, { ...talk.slot, start: '2026-05-05T09:00:00+02:00', end: '2026-05-05T09:45:00+02:00' }] }]);
    expect(document.sessions.map(({ id, start }) => [id, start])).to.deep.equal([['ABC123', '2026-05-04T09:00'], ['ABC123-2', '2026-05-05T09:00']]);
  });

  it('of the widget find rooms, tracks and speakers in their lists', () => {
    const { document } = importValue({
      talks: [{ code: 'X', id: 7, title: { en: 'Opening' }, start: '2026-05-04T09:00:00+02:00', end: '2026-05-04T10:00:00+02:00', room: 3, track: 2, speakers: ['S'] }], rooms: [{ id: 3, name: { en: 'Hall' } }], tracks: [{ id: 2, name: { en: 'Data' }, color: '#112233' }],
      speakers: [{ code: 'S', name: 'Anne Morel' }], timezone: 'Europe/Paris', event_start: '2026-05-04', event_end: '2026-05-05',
    });
    expect(document.sessions[0]).to.deep.include({ id: 'X', rooms: ['hall'], track: 'data', people: [{ contact: 'S' }] });
    expect(document.event).to.deep.include({ start: '2026-05-04', end: '2026-05-05', tracks: [{ id: 'data', name: 'Data', colour: '#112233' }] });
  });
});
