import { parseEventDocument, toInstantMs, type EventDocument } from '../../schemas/index.js';
import { updateDocument, importCalendar, importEvents, type EventsImportResult } from '../../src/import/index.js';
import { expect, it } from '../harness.js';
import { describeSources, hasSources, listReal, readRealSource, readRealText } from './event-source-files.js';

/** Every real source of these formats, the sessions it has as patterns alone find them, and those that are no part of its programme. */
const sources: readonly (readonly [path: string, sessions: number, left?: number])[] = [
  ['pretalx-api/pyconfr-2024.json', 76], ['pretalx-api/pyconfr-2024.earlier-2024-09-15.json', 77], ['pretalx-api/coscup-2023-opass.json', 352], ['pretalx-api/sitcon-2022-opass.json', 49],
  ['sessionize/droidcon-nyc-2018.gridsmart.json', 68], ['sessionize/droidcon-nyc-2024.gridsmart.json', 73], ['sessionize/dddmelbourne-2024.all.json', 26], ['other-schedules/indico-xdc2021.json', 37],
  ['open-event/FOSSASIASummit2010', 8], ['open-event/FOSSASIASummit2017', 214], ['open-event/FBF817', 63], ['open-event/MozillaAllHands16', 32], ['open-event/OpenTechSummit2017', 44, 7], ['open-event/OSCAL2017', 58], ['open-event/PyCon17', 147], ['open-event/EhealthAfrica', 0],
  ['schedule-ics/linux-conf-au-2020.ics', 262], ['schedule-ics/kielux-2020.ics', 24], ['schedule-csv/droidcon-2025_sessions.csv', 28],
];
/** What says nothing of a zone; these are where the events were. */
const zones: Readonly<Record<string, string>> = { 'sessionize/droidcon-nyc-2018.gridsmart.json': 'America/New_York', 'sessionize/droidcon-nyc-2024.gridsmart.json': 'America/New_York', 'sessionize/dddmelbourne-2024.all.json': 'Australia/Melbourne', 'schedule-csv/droidcon-2025_sessions.csv': 'Europe/Rome', 'schedule-ics/kielux-2020.ics': 'Europe/Berlin' };

const read = new Map<string, Promise<EventsImportResult>>();
function importReal(path: string): Promise<EventsImportResult> {
  const known = read.get(path) ?? importEvents(readRealSource(path), zones[path] ? { timeZone: zones[path] } : {});
  read.set(path, known);
  return known;
}
const documentOf = async (path: string): Promise<EventDocument> => (await importReal(path)).documents[0]!;

describeSources('a real source', () => {
  for (const [path, sessions, left = 0] of sources) {
    it(`is imported with every session that is public, and gives a valid document: ${path}`, async () => {
      const { documents, report } = await importReal(path);
      expect(report.counts).to.deep.equal({ source: sessions, imported: sessions - left, dropped: left });
      expect(documents[0]!.sessions).to.have.length(sessions - left);
      expect(parseEventDocument(JSON.parse(JSON.stringify(documents[0]))).issues).to.deep.equal([]);
      expect(report.entries.filter(({ code }) => code === 'part-not-allowed')).to.deep.equal([]);
      const again = await importEvents(readRealSource(path), zones[path] ? { timeZone: zones[path] } : {});
      expect(JSON.stringify(again)).to.equal(JSON.stringify(await importReal(path)));
    });
  }

  it('has its sessions at the very instants it states', async () => {
    const startOf = (documents: EventDocument) => documents.sessions.map(({ start }) => toInstantMs(start!, documents.event.timeZone)).sort();
    const stated = (path: string, pattern: RegExp) => [...readRealText(path).matchAll(pattern)].map(([, text]) => Date.parse(text!)).sort();
    expect(startOf(await documentOf('pretalx-api/coscup-2023-opass.json'))).to.deep.equal(stated('pretalx-api/coscup-2023-opass.json', /"start": ?"([^"]+)"/g));
    const indico = JSON.parse(readRealText('other-schedules/indico-xdc2021.json')) as { results: { contributions: { startDate: { date: string; time: string } }[] }[] };
    expect(startOf(await documentOf('other-schedules/indico-xdc2021.json'))).to.deep.equal(indico.results[0]!.contributions.map(({ startDate }) => Date.parse(`${startDate.date}T${startDate.time}Z`)).sort());
    const kielux = [...readRealText('schedule-ics/kielux-2020.ics').matchAll(/^DTSTART:(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z/gm)].map(([, ...parts]) => Date.UTC(Number(parts[0]), Number(parts[1]) - 1, Number(parts[2]), Number(parts[3]), Number(parts[4]), Number(parts[5]))).sort();
    expect(startOf(await documentOf('schedule-ics/kielux-2020.ics'))).to.deep.equal(kielux);
  });

  it('shows the hours it prints, where it tells no zone', async () => {
    const document = await documentOf('sessionize/droidcon-nyc-2024.gridsmart.json');
    const printed = [...readRealText('sessionize/droidcon-nyc-2024.gridsmart.json').matchAll(/"startsAt": ?"([^"]{16})/g)].map(([, text]) => text!);
    expect(new Set(document.sessions.map(({ start }) => start!.slice(0, 16)))).to.deep.equal(new Set(printed));
  });

  it('has its people, each once, and no address of theirs', async () => {
    const { documents: [document], report } = await importReal('open-event/FBF817');
    expect(document!.contacts.length).to.be.above(100);
    expect(JSON.stringify(document!.contacts)).not.to.match(/"[\w.]+@[\w.]+"/);
    expect(report.entries.some(({ code }) => code === 'mail-withheld')).to.equal(true);
    const names = (await documentOf('pretalx-api/pyconfr-2024.json')).contacts.map(({ name }) => name);
    expect(new Set(names).size).to.equal(names.length);
  });

  it('has texts in both languages, as OPass has them', async () => {
    const document = await documentOf('pretalx-api/coscup-2023-opass.json');
    expect(document.event.languages).to.deep.equal(['zh', 'en']);
    expect(document.sessions.filter(({ title }) => typeof title === 'object').length).to.be.above(50);
    // Of 332 recordings 13 say in words that there is none.
    expect(document.sessions.filter(({ recordings }) => recordings).length).to.equal(319);
    expect((await importReal('pretalx-api/coscup-2023-opass.json')).report.entries.filter(({ code }) => code === 'link-without-base')).to.have.length(13);
  });

  it('says of a later version of itself what has changed', async () => {
    const { document, changes } = updateDocument(await documentOf('pretalx-api/pyconfr-2024.earlier-2024-09-15.json'), await documentOf('pretalx-api/pyconfr-2024.json'), '2024-10-01T00:00:00Z');
    const ofSessions = changes.filter(({ part }) => part === 'sessions');
    expect(ofSessions.filter(({ kind }) => kind === 'removed')).to.have.length(1);
    expect(ofSessions.filter(({ fields }) => fields.includes('start')).map(({ id }) => document.sessions.find((session) => session.id === id)!.revision)).to.deep.equal([1, 1]);
    expect(document.sessions.filter(({ revision }) => revision)).to.have.length(ofSessions.filter(({ kind }) => kind === 'changed').length);
  });

  const calendars = hasSources ? [...listReal('ical', '.ics'), ...listReal('schedule-ics', '.ics')] : [];
  it(`is a calendar among ${calendars.length}: imported, or refused with a sentence`, () => {
    const refused = new Map<string, number>();
    for (const path of calendars) {
      const { document, report } = importCalendar(readRealText(path));
      expect(report.counts.imported + report.counts.dropped, path).to.equal(report.counts.source);
      if (document) expect(parseEventDocument(JSON.parse(JSON.stringify(document))).issues, path).to.deep.equal([]);
      const last = report.entries.at(-1)?.code;
      if (!document) refused.set(last ?? '', (refused.get(last ?? '') ?? 0) + 1);
    }
    // Of the samples of libraries most hold something else than entries, or entries without a title or day.
    expect([...refused.keys()].sort()).to.deep.equal(['dates-missing', 'entries-missing']);
    console.log(`${calendars.length} calendars: ${[...refused].map(([code, count]) => `${count} ${code}`).join(', ')}, the others imported`);
  });
});
