/** Writes the calendars of real conferences and reads them back with two other programs. The schedules are not part of the project. */
import { readCalendar, instantOf, textOf } from '../src/export/read-back.js';
import { python } from '../src/export/python.js';
import { readExample } from '../examples/read-example.js';
import type { EventDocument } from '../../schemas/index.js';
import { toInstantMs } from '../../schemas/instant.js';
import { describe, expect } from '../harness.js';
import { hasSchedules, importReal } from './schedule-files.js';

const script = `
import json, sys
from icalendar import Calendar
raw = sys.stdin.buffer.read()
calendar = Calendar.from_ical(raw)
when = lambda value: value.dt.timestamp() * 1000 if hasattr(value.dt, 'timestamp') else value.dt.isoformat()
longest = max(len(line) for line in raw.split(b'\\r\\n'))
print(json.dumps({'longest': longest, 'entries': [{'uid': str(e['UID']), 'title': str(e['SUMMARY']), 'at': str(e.get('LOCATION', '')), 'from': when(e['DTSTART']), 'to': when(e['DTEND']) if 'DTEND' in e else None, 'status': str(e['STATUS'])} for e in calendar.walk('VEVENT')]}))
`;

const { check, run } = await python('icalendar', script);

interface ReadBack {
  readonly longest: number;
  readonly entries: readonly { readonly uid: string; readonly title: string; readonly at: string; readonly from: number | string; readonly to: number | string | null; readonly status: string }[];
}

const real: readonly (readonly [name: string, path: string, timeZone: string, sessions: number])[] = [
  ['FOSDEM 2025', 'schedule-xml/fosdem-2025-pretalx.xml', 'Europe/Brussels', 1105],
  ['38C3', 'schedule-xml/38c3-hub.xml', 'Europe/Berlin', 0],
];

async function checkCalendar(document: EventDocument): Promise<void> {
  const { text, entries } = await readCalendar(document);
  const dated = document.sessions.filter(({ start, day }) => start ?? day);
  const { longest, entries: inPython } = run(text) as ReadBack;
  expect(longest).to.be.at.most(75);
  expect(entries.length).to.equal(dated.length);
  expect(inPython.length).to.equal(dated.length);
  for (const [index, session] of dated.entries()) {
    const [inIcal, entry] = [entries[index]!, inPython[index]!];
    expect([textOf(inIcal, 'uid'), entry.uid]).to.deep.equal([`${session.id}@${document.event.id}`, `${session.id}@${document.event.id}`]);
    // Some versions of icalendar unescape a backslash twice.
    if (!entry.title.includes('\\') && !String(textOf(inIcal, 'summary')).includes('\\')) expect(entry.title).to.equal(textOf(inIcal, 'summary'));
    expect(entry.at).to.equal(textOf(inIcal, 'location') ?? '');
    if (session.start) expect([instantOf(inIcal, 'dtstart'), entry.from]).to.deep.equal(Array(2).fill(toInstantMs(session.start, document.event.timeZone)), session.id);
    else expect(entry.from).to.equal(session.day);
    if (session.start && session.end) expect([instantOf(inIcal, 'dtend'), entry.to]).to.deep.equal(Array(2).fill(toInstantMs(session.end, document.event.timeZone)), session.id);
    expect(entry.status).to.equal(textOf(inIcal, 'status'));
  }
}

describe('the calendar of a real event', () => {
  check('is read back by ical.js and icalendar: the Forum of 2011, days without hours', async () => checkCalendar(readExample('forum-2011')));

  if (!hasSchedules) console.log('No real schedules beside this checkout: "the calendar of FOSDEM 2025 and 38C3" are passed over.');
  for (const [name, path, timeZone, count] of hasSchedules ? real : []) {
    check(`is read back by ical.js and icalendar: ${name}`, async () => {
      const { document } = importReal(path);
      expect(document.event.timeZone).to.equal(timeZone);
      expect(document.sessions.length).to.be.at.least(Math.max(count, 100));
      await checkCalendar(document);
    });
  }
});
