import * as fc from 'fast-check';
import { documentFormat, type EventDocument, type Session } from '../../../schemas/index.js';
import { createCalendar } from '../../../src/export/index.js';
import { writeSessionsCsv, writeWorkbook } from '../../../src/export/files.js';
import { importCalendar, importEvents } from '../../../src/import/index.js';
import { describe, expect, it } from '../../harness.js';

const reader = { languages: ['fr'], plainLanguage: 'fr' };
const rooms = [{ id: 'hall', name: 'Hall' }, { id: 'salle-1', name: 'Salle 1' }];
const event = { id: 'forum-2026', name: 'Forum des pôles', start: '2026-10-24', end: '2026-10-26', timeZone: 'Europe/Paris', languages: ['fr'], venue: { name: 'Palais', rooms } };
const documentOf = (sessions: Session[]): EventDocument => ({ format: documentFormat, event, sessions, clusters: [], contacts: [{ id: 'anne-morel', name: 'Anne Morel', roles: ['speaker'] }], organisations: [] });

/** Words as titles have them: any script, signs that formats escape, no word of cancelling, which titles mean. */
const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).map((text) => `Le ${text.replace(/[\p{C}\p{Z}\u200b-\u200f&<>]/gu, ' ').normalize('NFC')} ; "a", b\\c : d`.replace(/\s+/g, ' '));

/** Across the end of summer time, so that hours come twice; the second of them is written with its offset. */
const session = fc.record({ title: words, minute: fc.integer({ min: 0, max: 2_800 }), length: fc.integer({ min: 1, max: 600 }), room: fc.constantFrom('hall', 'salle-1', undefined), status: fc.constantFrom('expected' as const, 'cancelled' as const, undefined), revision: fc.constantFrom(undefined, 3), isOpen: fc.boolean(), speaks: fc.boolean() });
interface Draft {
  readonly title: string;
  readonly minute: number;
  readonly length: number;
  readonly room: string | undefined;
  readonly status: 'expected' | 'cancelled' | undefined;
  readonly revision: number | undefined;
  readonly isOpen: boolean;
  readonly speaks: boolean;
}

const sessionsOf = (drafts: readonly Draft[]) => drafts.map(({ title, minute, length, room, status, revision, isOpen, speaks }, index): Session => {
  const at = (minutes: number) => new Date(Date.UTC(2026, 9, 24, 6) + minutes * 60_000).toISOString().replace('.000', '');
  return { id: `s${index}`, title, ...(isOpen ? { day: '2026-10-26' } : { start: at(minute), end: at(minute + length) }), ...(room ? { rooms: [room] } : {}), ...(status ? { status } : {}), ...(revision ? { revision } : {}), ...(speaks ? { people: [{ contact: 'anne-morel' }] } : {}) };
});

/** Sessions as they can be compared: moments as such, however they are written, and only the fields that a format holds. */
const comparable = (sessions: readonly Session[], fields: readonly (keyof Session)[]) => sessions.map((one) => Object.fromEntries(fields.filter((field) => one[field] !== undefined).map((field) => [field, field === 'start' || field === 'end' ? instantOf(one[field]!) : one[field]]))).sort((a, b) => (String(a['id']) < String(b['id']) ? -1 : 1));
function instantOf(text: string): number {
  return /(Z|[+-]\d\d:\d\d)$/.test(text) ? Date.parse(text) : Date.parse(`${text}${text < '2026-10-25T03:00' ? '+02:00' : '+01:00'}`);
}

describe('what a calendar can hold', () => {
  it('comes back equal: ids, titles, moments, days, rooms, states, revisions', async () => {
    await fc.assert(fc.asyncProperty(fc.array(session, { minLength: 2, maxLength: 6 }), async (drafts) => {
      const sessions = sessionsOf(drafts);
      const { text } = await createCalendar(documentOf(sessions), sessions, { reader, nowMs: 0 });
      const { document } = importCalendar(text, { timeZone: 'Europe/Paris' });
      const fields = ['id', 'title', 'start', 'end', 'day', 'status', 'revision'] as const;
      expect(comparable(document!.sessions, fields)).to.deep.equal(comparable(sessions, fields));
      expect([document!.event.id, document!.event.name]).to.deep.equal([event.id, event.name]);
    }), { numRuns: 40, seed: 2026 });
  });
});

describe('what a table can hold', () => {
  for (const [form, write] of [['a workbook', writeWorkbook], ['separated values', async (document: EventDocument) => writeSessionsCsv(document)]] as const) {
    it(`comes back equal: ${form}`, async () => {
      await fc.assert(fc.asyncProperty(fc.array(session, { minLength: 1, maxLength: 5 }), async (drafts) => {
        // A table tells hours by the clock: of those that come twice the first, and no end after the next day's beginning.
        const sessions = sessionsOf(drafts).filter(({ start, end }) => start === undefined || (!/T0[01]:/.test(start) && Date.parse(end!) - Date.parse(start) < 80_000_000 && !/25T0[01]:/.test(end!)));
        const { documents: [document] } = await importEvents(await write(documentOf(sessions)), { timeZone: 'Europe/Paris', name: 'Forum', start: '2026-10-24' });
        const fields = ['id', 'title', 'start', 'end', 'day', 'rooms', 'status', 'people'] as const;
        expect(comparable(document?.sessions ?? [], fields)).to.deep.equal(comparable(sessions, fields));
      }), { numRuns: 15, seed: 2026 });
    });
  }
});
