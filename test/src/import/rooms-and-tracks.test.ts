import { importSchedule } from '../../../src/import/index.js';
import { describe, expect, it } from '../../harness.js';
import { codesOf, entryOf, importFixture, importSession, readable } from './schedules.js';

function importDays(days: string, conference = ''): ReturnType<typeof readable> {
  return readable(importSchedule(`<schedule><conference><title>F</title><acronym>f</acronym><start>2026-05-04</start><end>2026-05-04</end><venue>V</venue><language>en</language><time_zone_name>Europe/Paris</time_zone_name>${conference}</conference><day date="2026-05-04">${days}</day></schedule>`));
}

const event = (id: number, room: string, more = '') => `<event id="${id}"><title>T</title><start>09:00</start><room>${room}</room>${more}</event>`;

describe('the rooms of a source', () => {
  it('stand in the order in which they appear, also those that are empty', () => {
    const { document } = importDays(`<room name="Saal 1">${event(1, 'Saal 1')}</room><room name="Attic"/><room name="Ätna">${event(2, 'Ätna')}</room>`);
    expect(document.event.venue?.rooms).to.deep.equal([{ id: 'saal-1', name: 'Saal 1' }, { id: 'attic', name: 'Attic' }, { id: 'atna', name: 'Ätna' }]);
    expect(document.sessions.map(({ rooms }) => rooms)).to.deep.equal([['saal-1'], ['atna']]);
  });

  it('have the ids the source gives them, or ones made of their names, each its own', () => {
    const { document } = importDays('<room name="Hall" slug="h1"/><room name="B 1"/><room name="b-1"/><room name="会場"/><room name="会議"/>');
    const ids = document.event.venue!.rooms!.map(({ id }) => id);
    expect(ids.slice(0, 3)).to.deep.equal(['h1', 'b-1', 'b-1-2']);
    expect(ids[3]).to.match(/^room-[0-9a-f]{16}$/);
    expect(ids[4]).to.match(/^room-[0-9a-f]{16}$/).and.not.to.equal(ids[3]);
  });

  it('keep capacity and description', () => {
    const { document, entries } = readable(importSchedule(JSON.stringify({ schedule: { conference: { title: 'F', start: '2026-05-04', end: '2026-05-04', time_zone_name: 'Europe/Paris', rooms: [{ name: 'A', capacity: 30, description: '<p>Up &amp; left</p>' }, { name: 'B', capacity: 'many' }, { name: 'C', capacity: -1 }, { name: 'D', capacity: null, description: '' }], days: [] } } })));
    expect(document.event.venue?.rooms).to.deep.equal([{ id: 'a', name: 'A', capacity: 30, description: 'Up & left' }, { id: 'b', name: 'B' }, { id: 'c', name: 'C' }, { id: 'd', name: 'D' }]);
    expect(entries.filter(({ code }) => code === 'capacity-unreadable').map(({ place, found }) => [place, found])).to.deep.equal([['room "B"', 'many'], ['room "C"', '-1']]);
  });

  it('are several where a text lists rooms that stand alone elsewhere', () => {
    const { document, entries } = importDays(event(1, 'A, B/C; D') + event(2, 'A') + event(3, 'B/C') + event(4, 'D'));
    expect(document.sessions[0]?.rooms).to.deep.equal(['a', 'b-c', 'd']);
    expect(entryOf(entries, 'rooms-split')).to.include({ found: 'A, B/C; D', became: 'A · B/C · D' });
  });

  it('are one where a name has a comma', () => {
    const { document } = importDays(event(1, 'Salle 3, 2e étage') + event(2, 'Salle 3'));
    expect(document.event.venue?.rooms?.map(({ name }) => name)).to.deep.equal(['Salle 3, 2e étage', 'Salle 3']);
  });

  it('are what a session says, against what it is listed under, and the report says so', () => {
    const { document, entries } = importDays(`<room name="Hall">${event(1, 'Attic')}</room>`);
    expect(document.sessions[0]?.rooms).to.deep.equal(['attic']);
    expect(entryOf(entries, 'room-contradicted')).to.include({ kind: 'guessed', found: 'Hall', became: 'Attic' });
  });

  it('are what a session is listed under, if it says nothing', () => {
    expect(importDays(`<room name=" Hall  1">${event(1, '')}</room>`).document.sessions[0]?.rooms).to.deep.equal(['hall-1']);
  });
});

describe('the tracks of a source', () => {
  it('come from its list with their colours, then from its sessions', () => {
    const { document, entries } = importDays(event(1, 'A', '<track>New</track>') + event(2, 'A', '<track slug="art">Art &amp; Beauty</track>'), '<track name="Art &amp; Beauty" slug="art" color="#F9B000"/><track name="Plain" color="orange"/>');
    expect(document.event.tracks).to.deep.equal([{ id: 'art', name: 'Art & Beauty', colour: '#F9B000' }, { id: 'plain', name: 'Plain' }, { id: 'new', name: 'New' }]);
    expect(document.sessions.map(({ track }) => track)).to.deep.equal(['new', 'art']);
    expect(entryOf(entries, 'colour-unreadable')).to.include({ kind: 'dropped', place: 'track "Plain"', found: 'orange' });
  });

  it('may be named by their slug alone, which must be one', () => {
    const form = { schedule: { conference: { title: 'F', time_zone_name: 'Europe/Paris', tracks: [{ name: 'Art', slug: 'a' }], days: [{ date: '2026-05-04', rooms: { Hall: [{ id: 1, title: 'One', track: { slug: 'a' } }, { id: 2, title: 'Two', track: { slug: 'b' } }, { id: 3, title: 'Three', track: null }] } }] } } };
    const { document, entries } = readable(importSchedule(JSON.stringify(form)));
    expect(document.sessions.map(({ track }) => track)).to.deep.equal(['a', undefined, undefined]);
    expect(entryOf(entries, 'track-unknown')).to.include({ kind: 'dropped', found: 'b' });
  });

  it('are none where nobody names one', () => {
    expect(importFixture().document.event).not.to.have.property('tracks');
  });
  it('may be in another script', () => {
    expect(importSession({ fields: { track: '設計' } }).session.track).to.match(/^track-[0-9a-f]{16}$/);
  });
  it('say nothing more than the document holds', () => {
    expect(codesOf(importSession({ fields: { track: 'Art' } }).entries)).to.deep.equal([]);
  });
});
