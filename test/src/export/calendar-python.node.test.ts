/** Reads a calendar with Python's icalendar. The test runner installs it; where it may not, it says so. */
import { describe, expect } from '../../harness.js';
import { readExample } from '../../examples/read-example.js';
import { buildProgramme } from '../agenda/documents.js';
import { hostileTexts } from './hostile-texts.js';
import { python } from './python.js';
import { instantOf, readCalendar, textOf } from './read-back.js';

const script = `
import json, sys
from icalendar import Calendar
calendar = Calendar.from_ical(sys.stdin.buffer.read())
when = lambda value: value.dt.timestamp() * 1000 if hasattr(value.dt, 'timestamp') else value.dt.isoformat()
print(json.dumps([{'uid': str(e['UID']), 'title': str(e['SUMMARY']), 'about': str(e.get('DESCRIPTION', '')), 'from': when(e['DTSTART'])} for e in calendar.walk('VEVENT')]))
`;

interface Entry {
  readonly uid: string;
  readonly title: string;
  readonly about: string;
  /** An instant in milliseconds, or a day. */
  readonly from: number | string;
}

const { check, run } = await python('icalendar', script);
const readWithPython = (text: string) => run(text) as Entry[];

describe('a calendar file in Python', () => {
  check('is read back without loss whatever is written in it', async () => {
    // Some of its versions unescape twice what ical.js reads as it is meant.
    const texts = hostileTexts.filter(([, text]) => !text.includes('\\'));
    const programme = buildProgramme(Object.fromEntries(texts.map(([, text], index) => [`t${index}`, { day: '2011-11-17', title: text, subtitle: text }])));
    for (const [index, entry] of readWithPython((await readCalendar(programme)).text).entries()) {
      const [claim, text, readBack = text] = texts[index]!;
      expect(entry, claim).to.deep.equal({ uid: `t${index}@forum`, title: readBack, about: readBack, from: '2011-11-17' });
    }
  });

  check('says the same of the 2027 Forum as in ical.js', async () => {
    const { text, entries } = await readCalendar(readExample('forum-2027'));
    const expected = entries.map((entry) => ({ uid: textOf(entry, 'uid'), title: textOf(entry, 'summary'), about: textOf(entry, 'description') ?? '', from: instantOf(entry, 'dtstart') }));
    expect(readWithPython(text)).to.deep.equal(expected);
  });

  check('has the times of both days of a clock change and of Kathmandu', async () => {
    for (const [timeZone, start, instant] of [['Europe/Paris', '2026-03-29T09:00', '2026-03-29T07:00Z'], ['Europe/Paris', '2026-10-25T09:00', '2026-10-25T08:00Z'], ['Asia/Kathmandu', '2026-05-04T09:00', '2026-05-04T03:15Z']] as const) {
      const day = start.slice(0, 10);
      const { text } = await readCalendar(buildProgramme({ talk: { start } }, { event: { timeZone, start: day, end: day } }));
      expect(readWithPython(text)[0]?.from).to.equal(Date.parse(instant));
    }
  });
});
