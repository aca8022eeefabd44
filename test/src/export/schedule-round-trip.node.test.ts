import * as fc from 'fast-check';
import { documentFormat, parseEventDocument, type EventDocument, type Session } from '../../../schemas/index.js';
import { writeScheduleJson, writeScheduleXml } from '../../../src/export/files.js';
import { importSchedule } from '../../../src/import/index.js';
import { describe, expect, it } from '../../harness.js';

const reader = { languages: ['fr'], plainLanguage: 'fr' };
const rooms = [{ id: 'hall', name: 'Hall' }, { id: 'salle-1', name: 'Salle 1' }];
const event = { id: 'forum-2026', name: 'Forum', start: '2026-05-04', end: '2026-05-06', timeZone: 'Europe/Paris', languages: ['fr'], venue: { name: 'Palais', rooms } };
const contacts = [{ id: 'anne-morel', name: 'Anne Morel', roles: ['speaker'] }, { id: '7', name: 'Jean Petit', roles: ['speaker'] }, { id: '0c16ffaa-709d-599f-959f-9a38b911361a', name: 'Eva Sol', roles: ['speaker'] }];
const documentOf = (sessions: Session[]): EventDocument => ({ format: documentFormat, event, sessions, clusters: [], contacts, organisations: [] });

for (const [form, write] of Object.entries({ XML: writeScheduleXml, JSON: writeScheduleJson })) {
  describe(`a schedule as ${form}`, () => {
    it('gives back what it can hold, whatever that is', async () => {
      const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).map((value) => value.replace(/[^\p{L}\p{N} .,!?'’éàü-]/gu, '').replace(/\s+/g, ' ').trim()).filter((value) => /\p{L}{3}/u.test(value) && !/annul|cancel|supprim|abgesagt|entf|ausgef|lunch|break|pause/i.test(value));
      const minutes = fc.integer({ min: 1, max: 1_200 });
      const session = fc.record({ title: text, start: fc.integer({ min: 0, max: 2_000 }), length: minutes, room: fc.constantFrom('hall', 'salle-1', undefined), kind: fc.constantFrom('talk', 'workshop', 'panel'), person: fc.constantFrom(...contacts.map(({ id }) => id), undefined), abstract: fc.option(text, { nil: undefined }), language: fc.constantFrom('fr', 'en', 'de', undefined), recorded: fc.constantFrom(false, undefined), cancelled: fc.boolean() });
      await fc.assert(fc.asyncProperty(fc.array(session, { minLength: 1, maxLength: 6 }), async (drafts) => {
        const at = (minute: number) => new Date(Date.UTC(2026, 4, 4, 4) + minute * 60_000).toISOString().slice(0, 16);
        const sessions = drafts.map((draft, index): Session => ({
          id: ['opening', '12', 'AB12CD', 'a-b', 'x'][index] ?? `s${index}000`, kind: draft.kind, title: draft.title, ...(draft.abstract ? { abstract: draft.abstract } : {}), ...(draft.cancelled ? { status: 'cancelled' } : {}), ...(draft.language ? { languages: [draft.language] } : {}), ...(draft.recorded === false ? { recorded: false } : {}),
          start: at(draft.start), end: at(draft.start + draft.length), ...(draft.room ? { rooms: [draft.room] } : {}), ...(draft.person ? { people: [{ contact: draft.person }] } : {}),
        }));
        const { text: written } = await write(documentOf(sessions), { reader });
        const back = importSchedule(written, { timeZone: 'Europe/Paris' }).document!;
        const sorted = (list: readonly Session[]) => [...list].sort((a, b) => (a.id < b.id ? -1 : 1)).map((one) => Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1))));
        expect(sorted(back.sessions)).to.deep.equal(sorted(sessions));
        expect(parseEventDocument(back).issues).to.deep.equal([]);
        expect(back.event.id).to.equal('forum-2026');
      }), { numRuns: 60, seed: 2026 });
    });
  });
}
