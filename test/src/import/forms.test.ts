import { importSchedule } from '../../../src/import/index.js';
import { describe, expect, it } from '../../harness.js';
import { codesOf, entryOf, readable } from './schedules.js';

const oldFosdem = `<schedule><conference><title>Forum 2012</title><city>Brussels</city><start>2012-02-04</start><end>2012-02-05</end><day_change>00:00</day_change><release>PREVIEW</release></conference>
  <day date="2012-02-04" index="1"><event id="0"><start>13:30</start><duration>00:30</duration><room>A.1</room><title>First </title><track>T</track><type></type><language></language><end></end></event></day>
  <day date="2012-02-05" index="2"><event id="3"><start>00:15</start><duration>00:25</duration><room>A.2</room><title>Second</title></event></day></schedule>`;

const entries = `<schedule created="2014-07-13T11:40:02.693714"><day date="2014-07-21">
  <entry id="1"><category></category><start>0930</start><duration>30</duration><room>C01, B05/B06</room><title>Breakfast</title></entry>
  <entry id="2"><category>Keynote</category><topics><topic>Other</topic><topic>Web</topic></topics><start>1030</start><duration>510</duration><room id="1">C01</room><title>Long</title>
    <speakers><speaker id="7"><name>First Speaker</name><profile>https://forum.example/7/</profile><description>Writes *programs*.</description><image>https://forum.examplehttps://media.example/7.jpg</image></speaker></speakers></entry>
  <entry id="3"><start>1030</start><duration>45</duration><room>B05/B06</room><title>Third</title></entry></day></schedule>`;

const hub2 = { schedule: { version: '2', base_url: 'https://hub.example/', conference: {
  acronym: 'forum', title: 'Forum', start: '2024-12-27T09:30:00+00:00', end: '2024-12-28T17:45:00+00:00', time_zone_name: 'Europe/Berlin', languages: ['en', 'de'],
  tracks: [{ guid: 'g1', name: 'Art & Beauty', slug: 'art', colors: { light: '#F9B000', dark: '#F9B001' } }],
  rooms: [{ name: 'Hall', slug: 'hall', capacity: 30, description: { en: 'Ground floor', de: 'Erdgeschoss' } }, { name: 'Stage', slug: 'stage', capacity: null, description: 'Upstairs' }],
  days: [{ index: 1, date: '2024-12-27', start: '2024-12-27T09:30:00+00:00', end: '2024-12-28T06:00:00+01:00' }],
}, events: [{ guid: '270fa44c-821a-577f-8ca3-33e8d4a8c2a7', code: 'ABC', type: 'TALK', start: '2024-12-28T00:15:00+01:00', end: '2024-12-28T00:55:00+01:00', room: { name: 'Hall', slug: 'hall' }, track: { slug: 'art' }, slug: 'x', title: { en: 'Night', de: 'Nacht' }, language: 'en',
  participants: [{ guid: 'p1', name: 'First Speaker', role: 'SPEAKER' }, { guid: 'p2', name: 'Second Speaker', role: 'MODERATOR' }], links: [{ type: 'FEEDBACK', url: 'https://hub.example/feedback' }], logo: { url: '/logo.png' } }],
persons: [{ guid: 'p1', name: 'First Speaker', biography: 'Speaks first.', avatar: { url: 'https://hub.example/1.jpg' } }, { guid: 'p9', name: 'Nobody Here', biography: 'Speaks nowhere.' }] } };

describe('the forms of schedules', () => {
  it('reads days without rooms, times without dates, and the clock of the place', () => {
    const { document } = readable(importSchedule(oldFosdem));
    expect(document.sessions.map(({ id, start, end, rooms }) => [id, start, end, rooms])).to.deep.equal([['0', '2012-02-04T13:30', '2012-02-04T14:00', ['a-1']], ['3', '2012-02-05T00:15', '2012-02-05T00:40', ['a-2']]]);
    expect(document.event).to.include({ id: 'forum-2012', timeZone: 'Europe/Brussels', dayChange: '00:00' });
  });

  it('reads entries with hours in one number, minutes as duration and lists of rooms', () => {
    const { document, entries: noted } = readable(importSchedule(entries, { timeZone: 'Europe/Berlin', name: 'Forum', id: 'forum' }));
    expect(document.sessions.map(({ start, end, rooms }) => [start, end, rooms])).to.deep.equal([
      ['2014-07-21T09:30', '2014-07-21T10:00', ['c01', 'b05-b06']], ['2014-07-21T10:30', '2014-07-21T19:00', ['c01']], ['2014-07-21T10:30', '2014-07-21T11:15', ['b05-b06']]]);
    expect(document.sessions[1]).to.deep.include({ kind: 'keynote', tags: ['Other', 'Web'], people: [{ contact: '7' }] });
    expect(document.contacts[0]).to.deep.equal({ id: '7', name: 'First Speaker', roles: ['speaker'], biography: 'Writes *programs*.', photo: { url: 'https://media.example/7.jpg' }, links: [{ url: 'https://forum.example/7/' }] });
    expect(document.event).to.include({ id: 'forum', name: 'Forum', start: '2014-07-21', end: '2014-07-21' });
    expect(codesOf(noted)).to.have.members(['field-not-kept', 'kind-guessed', 'rooms-split', 'link-repaired', 'event-dates-guessed', 'venue-name-guessed', 'event-language-guessed']);
  });

  it('reads the second form of the hub, where days list nothing', () => {
    const { document, entries: noted } = readable(importSchedule(JSON.stringify(hub2)));
    const [session] = document.sessions;
    expect(session).to.deep.include({ id: '270fa44c-821a-577f-8ca3-33e8d4a8c2a7', title: { en: 'Night', de: 'Nacht' }, start: '2024-12-28T00:15', end: '2024-12-28T00:55', rooms: ['hall'], track: 'art', kind: 'talk' });
    expect(session?.people).to.deep.equal([{ contact: 'p1' }, { contact: 'p2', role: 'moderator' }]);
    expect(session?.image).to.deep.equal({ url: 'https://hub.example/logo.png' });
    expect(document.event).to.deep.include({ start: '2024-12-27', end: '2024-12-28', dayChange: '06:00', languages: ['en', 'de'], tracks: [{ id: 'art', name: 'Art & Beauty', colour: '#F9B000' }] });
    expect(document.event.venue?.rooms).to.deep.equal([{ id: 'hall', name: 'Hall', capacity: 30, description: { en: 'Ground floor', de: 'Erdgeschoss' } }, { id: 'stage', name: 'Stage', description: 'Upstairs' }]);
    expect(document.contacts.map(({ id, roles, biography }) => [id, roles, biography])).to.deep.equal([['p1', ['speaker'], 'Speaks first.'], ['p2', ['moderator'], undefined]]);
    expect(noted.some(({ code, subject }) => code === 'person-without-session' && subject === 'Nobody Here')).to.equal(true);
  });

  it('reads lists of one in JSON, rooms as a list, and sessions beside the days', () => {
    const form = { schedule: { conference: { title: 'Forum', time_zone_name: 'Europe/Paris', days: { date: '2026-05-04', rooms: [{ name: 'Hall', events: [{ id: 1, title: 'One' }] }] } }, event: { id: 2, title: 'Two', date: '2026-05-04T10:00:00+02:00' } } };
    expect(readable(importSchedule(JSON.stringify(form))).document.sessions.map(({ id, rooms, day, start }) => [id, rooms, day, start])).to.deep.equal([['1', ['hall'], '2026-05-04', undefined], ['2', undefined, undefined, '2026-05-04T10:00']]);
  });

  it('keeps rooms that are empty', () => {
    const form = { schedule: { conference: { title: 'Forum', time_zone_name: 'Europe/Paris', days: [{ date: '2026-05-04', rooms: { Hall: [], Attic: [{ id: 1, title: 'One' }] } }] } } };
    expect(readable(importSchedule(JSON.stringify(form))).document.event.venue?.rooms?.map(({ id }) => id)).to.deep.equal(['hall', 'attic']);
  });

  it('reads marked-up elements where others have escaped text', () => {
    const xml = '<schedule><conference><title>Forum <em>Sud</em></title><time_zone_name>Europe/Paris</time_zone_name></conference><day date="2026-05-04"><event id="1"><title xml:lang="en">A <b>bold</b> &lt;b&gt;</title><abstract><p>One <b>two</b> &lt;stdio.h&gt;</p><p>a<br/>b <a href="https://forum.example/">c</a></p></abstract></event></day></schedule>';
    const { document, entries: noted } = readable(importSchedule(xml));
    expect(document.event.name).to.equal('Forum Sud');
    expect(document.sessions[0]).to.include({ title: 'A bold <b>', abstract: 'One **two** \\<stdio.h>\n\na\\\nb [c](https://forum.example/)' });
    expect(entryOf(noted, 'text-converted')).to.include({ kind: 'changed' });
  });
});
