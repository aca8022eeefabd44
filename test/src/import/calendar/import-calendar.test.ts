import type { Session } from '../../../../schemas/index.js';
import { importCalendar, type ImportOptions } from '../../../../src/import/index.js';
import { describe, expect, it } from '../../../harness.js';

/** Imports entries, each as the lines of a VEVENT, in a calendar that has further lines. */
function importEntries(entries: readonly (readonly string[])[], lines: readonly string[] = ['X-WR-TIMEZONE:Europe/Paris'], options: ImportOptions = {}) {
  const text = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'X-WR-CALNAME:Forum', ...lines, ...entries.flatMap((entry, index) => ['BEGIN:VEVENT', ...(entry.some((line) => line.startsWith('UID')) ? [] : [`UID:${index}`]), ...entry, 'END:VEVENT']), 'END:VCALENDAR'].join('\r\n');
  const { document, report } = importCalendar(text, options);
  return { document, sessions: (document?.sessions ?? []) as Session[], entries: report.entries, codes: report.entries.map(({ code }) => code), counts: report.counts };
}
const timesOf = (sessions: readonly Session[]) => sessions.map(({ start, end, day }) => [start ?? day, end].filter(Boolean).join(' '));

describe('the hours of a calendar', () => {
  it('are those of the zone an entry names, of UTC, or of the calendar where it names none', () => {
    const { sessions, document } = importEntries([
      ['SUMMARY:A', 'DTSTART;TZID=Europe/Paris:20260504T090000', 'DTEND;TZID=Europe/Paris:20260504T100000'],
      ['SUMMARY:B', 'DTSTART:20260504T070000Z', 'DURATION:PT45M'],
      ['SUMMARY:C', 'DTSTART:20260504T090000'],
      ['SUMMARY:D', 'DTSTART;TZID=America/New_York:20260504T030000', 'DTEND;TZID=Europe/Paris:20260504T100000'],
      ['SUMMARY:E', 'DTSTART;TZID=/freeassociation.sourceforge.net/Tzfile/Europe/Paris:20260504T090000'],
      ['SUMMARY:F', 'DTSTART;VALUE=DATE:20260505', 'DTEND;VALUE=DATE:20260506'],
      ['SUMMARY:G', 'DTSTART:20260505'],
    ]);
    expect(document!.event).to.deep.include({ name: 'Forum', timeZone: 'Europe/Paris', start: '2026-05-04', end: '2026-05-05' });
    expect(timesOf(sessions)).to.deep.equal(['2026-05-04T09:00 2026-05-04T10:00', '2026-05-04T09:00 2026-05-04T09:45', '2026-05-04T09:00', '2026-05-04T09:00 2026-05-04T10:00', '2026-05-04T09:00', '2026-05-05', '2026-05-05']);
  });

  it('are read by the definition of a zone that has no known name', () => {
    const zone = ['BEGIN:VTIMEZONE', 'TZID:W. Europe', 'BEGIN:STANDARD', 'DTSTART:16010101T030000', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100', 'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10', 'END:STANDARD', 'BEGIN:DAYLIGHT', 'DTSTART:16010101T020000', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200', 'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3', 'END:DAYLIGHT', 'END:VTIMEZONE'];
    const { sessions, document } = importEntries([['SUMMARY:Summer', 'DTSTART;TZID=W. Europe:20260504T090000'], ['SUMMARY:Winter', 'DTSTART;TZID=W. Europe:20261204T090000']], zone);
    expect(document!.event.timeZone).to.equal('Europe/Paris');
    expect(timesOf(sessions)).to.deep.equal(['2026-05-04T09:00', '2026-12-04T09:00']);
  });

  it('of a zone that says nothing are those of the event, which is told', () => {
    const { sessions, codes } = importEntries([['SUMMARY:A', 'DTSTART;TZID=Nowhere:20260504T090000']]);
    expect(timesOf(sessions)).to.deep.equal(['2026-05-04T09:00']);
    expect(codes).to.include('time-zone-unreadable');
  });

  for (const name of ['Romance Standard Time', '"Romance Standard Time"', '"(UTC+01:00) Brussels, Copenhagen, Madrid, Paris"', '"(GMT+01.00) Paris"', 'Romance Daylight Time']) {
    it(`are those that Windows means by a name without a definition: ${name}`, () => {
      const { sessions, codes } = importEntries([['SUMMARY:A', `DTSTART;TZID=${name}:20260504T090000`], ['SUMMARY:B', 'DTSTART:20260504T070000Z']]);
      expect(timesOf(sessions)).to.deep.equal(['2026-05-04T09:00', '2026-05-04T09:00']);
      expect(codes).not.to.include('time-zone-unreadable');
    });
  }

  it('name the zone of the event by a name of Windows, unless its definition has another clock', () => {
    const zone = (id: string, offset: string) => ['BEGIN:VTIMEZONE', `TZID:${id}`, 'BEGIN:STANDARD', 'DTSTART:19700101T000000', `TZOFFSETFROM:${offset}`, `TZOFFSETTO:${offset}`, 'END:STANDARD', 'END:VTIMEZONE'];
    const entry = ['SUMMARY:A', 'DTSTART;TZID=Tokyo Standard Time:20260504T090000'];
    expect(importEntries([entry], zone('Tokyo Standard Time', '+0900')).document!.event.timeZone).to.equal('Asia/Tokyo');
    const { sessions } = importEntries([entry, ['SUMMARY:B', 'DTSTART:20260504T010000Z']], zone('Tokyo Standard Time', '+0800'), { timeZone: 'Asia/Tokyo' });
    expect(timesOf(sessions)).to.deep.equal(['2026-05-04T10:00', '2026-05-04T10:00']);
  });

  it('are those of an offset that stands for a zone', () => {
    const { sessions } = importEntries([['SUMMARY:A', 'DTSTART;TZID=UTC+1:20261204T090000'], ['SUMMARY:B', 'DTSTART;TZID=GMT-0530:20261204T023000'], ['SUMMARY:C', 'DTSTART:20261204T080000Z']]);
    expect(timesOf(sessions)).to.deep.equal(['2026-12-04T09:00', '2026-12-04T09:00', '2026-12-04T09:00']);
  });

  it('all in UTC tell no zone: that of the place is guessed, else it is told that none is known', () => {
    const entry = (room: string) => ['SUMMARY:A', 'DTSTART:20260504T013000Z', `LOCATION:${room}\\, San Francisco\\, CA`];
    const known = importEntries([entry('One'), entry('Two')], ['X-WR-TIMEZONE:UTC']);
    expect(known.document!.event.timeZone).to.equal('America/Los_Angeles');
    expect(known.codes).to.include('time-zone-guessed');
    expect(importEntries([['SUMMARY:A', 'DTSTART:20260504T013000Z']], ['X-WR-TIMEZONE:Etc/UTC']).codes).to.include('time-zone-unknown');
  });

  it('that are repeated by days of the month are read', () => {
    const { sessions, codes } = importEntries([['SUMMARY:A', 'DTSTART:20260508T180000', 'RRULE:FREQ=MONTHLY;BYDAY=2FR;COUNT=3'], ['SUMMARY:B', 'DTSTART:20260528T180000', 'RRULE:FREQ=MONTHLY;COUNT=2;BYDAY=TH;BYSETPOS=-1']]);
    expect(timesOf(sessions)).to.deep.equal(['2026-05-08T18:00', '2026-06-12T18:00', '2026-07-10T18:00', '2026-05-28T18:00', '2026-06-25T18:00']);
    expect(codes).not.to.include('recurrence-not-read');
    expect(importEntries([['SUMMARY:A', 'DTSTART:20260508T180000', 'RRULE:FREQ=MONTHLY;BYDAY=1FR;BYMONTHDAY=15']]).codes).to.include('recurrence-not-read');
  });

  it('that are repeated are as many sessions, with their own ids; what was moved or taken out is', () => {
    const { sessions } = importEntries([
      ['UID:x', 'SUMMARY:A', 'DTSTART;TZID=Europe/Paris:20261023T090000', 'DTEND;TZID=Europe/Paris:20261023T100000', 'RRULE:FREQ=DAILY;UNTIL=20261027T080000Z', 'EXDATE;TZID=Europe/Paris:20261024T090000'],
      ['UID:x', 'RECURRENCE-ID;TZID=Europe/Paris:20261026T090000', 'SUMMARY:A', 'DTSTART;TZID=Europe/Paris:20261026T110000', 'DTEND;TZID=Europe/Paris:20261026T120000'],
    ]);
    // The clocks change on 25 October; nine o'clock stays nine o'clock.
    expect(timesOf(sessions)).to.deep.equal(['2026-10-23T09:00 2026-10-23T10:00', '2026-10-25T09:00 2026-10-25T10:00', '2026-10-27T09:00 2026-10-27T10:00', '2026-10-26T11:00 2026-10-26T12:00']);
    expect(sessions.map(({ id }) => id)).to.deep.equal(['x', 'x-2026-10-25', 'x-2026-10-27', 'x-2026-10-26']);
  });

  it('that are repeated for ever, or by a rule that is not read, are told', () => {
    const { sessions, codes } = importEntries([['SUMMARY:A', 'DTSTART:20260504T090000', 'RRULE:FREQ=DAILY'], ['SUMMARY:B', 'DTSTART:20260504T090000', 'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31']]);
    expect(sessions).to.have.length(101);
    expect(codes).to.include.members(['recurrence-cut', 'recurrence-not-read']);
  });

  it('of an entry of several days are its first, which is told; an end before the start is none', () => {
    const { sessions, codes } = importEntries([['SUMMARY:A', 'DTSTART;VALUE=DATE:20260504', 'DTEND;VALUE=DATE:20260507'], ['SUMMARY:B', 'DTSTART:20260504T090000', 'DTEND:20260504T080000']]);
    expect(timesOf(sessions)).to.deep.equal(['2026-05-04', '2026-05-04T09:00']);
    expect(codes).to.include.members(['days-not-kept', 'end-unreadable']);
  });
});

describe('what a calendar tells of a session', () => {
  it('is kept: texts, room, state, revision, keywords, links', () => {
    const { sessions } = importEntries([[
      'UID:talk@forum.example', 'SUMMARY:Opening\\, at last', 'DESCRIPTION:<p>Far <b>away</b></p>', 'DTSTART:20260504T090000', 'LOCATION:Hall', 'STATUS:TENTATIVE', 'SEQUENCE:3', 'LAST-MODIFIED:20260401T080000Z', 'CATEGORIES:Space,Moon', 'URL:https://f.example/a', 'ATTACH:https://f.example/s.pdf', 'CONFERENCE;VALUE=URI;LABEL=Stream:https://f.example/live',
    ], ['UID:other@forum.example', 'SUMMARY:Off', 'DTSTART:20260504T100000', 'STATUS:CANCELLED']]);
    expect(sessions[0]).to.deep.equal({
      id: 'talk', title: 'Opening, at last', abstract: 'Far **away**', start: '2026-05-04T09:00', rooms: ['hall'], status: 'expected', revision: 3, modified: '2026-04-01T08:00:00Z', tags: ['Space', 'Moon'], url: 'https://f.example/a',
      files: [{ url: 'https://f.example/s.pdf', mediaType: 'application/pdf' }], links: [{ url: 'https://f.example/live', title: 'Stream' }],
    });
    expect(sessions[1]).to.include({ id: 'other', status: 'cancelled' });
  });

  it('is the room alone, where every location ends in the venue', () => {
    const { sessions, document } = importEntries([['SUMMARY:A', 'DTSTART:20260504T090000', 'LOCATION:Hall\\, Palace\\, Nice'], ['SUMMARY:B', 'DTSTART:20260504T090000', 'LOCATION:Room 1\\, Palace\\, Nice'], ['SUMMARY:C', 'DTSTART:20260504T090000', 'LOCATION:Palace\\, Nice']]);
    expect(sessions.map(({ rooms }) => rooms)).to.deep.equal([['hall'], ['room-1'], undefined]);
    expect(document!.event.venue!.name).to.equal('Palace, Nice');
  });

  it('is nobody who was invited by mail, and nothing private', () => {
    const { document, codes, counts } = importEntries([['SUMMARY:A', 'DTSTART:20260504T090000', 'ATTENDEE;CN="Anne Morel":invalid:nomail', 'ATTENDEE;CN=Guest:mailto:guest@b.example', 'ORGANIZER:mailto:o@b.example'], ['SUMMARY:Secret', 'DTSTART:20260504T090000', 'CLASS:PRIVATE']]);
    expect(document!.contacts.map(({ name }) => name)).to.deep.equal(['Anne Morel']);
    expect(JSON.stringify(document)).not.to.match(/Guest|b\.example|Secret/);
    expect(codes).to.include.members(['attendee-withheld', 'session-private']);
    expect(counts).to.deep.equal({ source: 2, imported: 1, dropped: 1 });
  });

  it('survives a broken line, and one that is missing at the end', () => {
    const { document, report } = importCalendar('BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:A\nno line at all\nDTSTART:20260504T090000\nBEGIN:VEVENT\nSUMMARY:B\nDTSTART:20260504T100000');
    expect(document!.sessions.map(({ title }) => title)).to.deep.equal(['A', 'B']);
    expect(report.entries.map(({ code }) => code)).to.include('line-unreadable');
  });

  it('is refused with a sentence where there is no entry', () => {
    for (const [text, code] of [['', 'source-empty'], ['BEGIN:VCALENDAR\nEND:VCALENDAR', 'entries-missing'], ['nothing', 'entries-missing'], ['BEGIN:VCALENDAR\nBEGIN:VTODO\nSUMMARY:x\nEND:VTODO\nEND:VCALENDAR', 'entries-missing']] as const) {
      expect(importCalendar(text).report.entries.at(-1)!.code, text).to.equal(code);
    }
  });
});
