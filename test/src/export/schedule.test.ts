import * as fc from 'fast-check';
import { documentFormat, parseEventDocument, type EventDocument, type Session } from '../../../schemas/index.js';
import { writeScheduleJson, writeScheduleXml } from '../../../src/export/files.js';
import { importSchedule } from '../../../src/import/index.js';
import { describe, expect, it } from '../../harness.js';

const reader = { languages: ['fr'], plainLanguage: 'fr' };
const rooms = [{ id: 'hall', name: 'Hall' }, { id: 'salle-1', name: 'Salle 1' }];
const event = { id: 'forum-2026', name: 'Forum', start: '2026-05-04', end: '2026-05-05', timeZone: 'Europe/Paris', languages: ['fr'], venue: { name: 'Palais', rooms }, tracks: [{ id: 'data', name: 'Données', colour: '#112233' }] };
const contacts = [{ id: 'anne-morel', name: 'Anne Morel', roles: ['speaker'] }, { id: '7', name: 'Jean Petit', roles: ['speaker'] }, { id: '0c16ffaa-709d-599f-959f-9a38b911361a', name: 'Eva Sol', roles: ['speaker'] }];
const documentOf = (sessions: Session[], about: Partial<EventDocument['event']> = {}): EventDocument => ({ format: documentFormat, event: { ...event, ...about }, sessions, clusters: [], contacts, organisations: [] });
const writers = { XML: writeScheduleXml, JSON: writeScheduleJson };

/** A session as it comes back: without what schedules have no words for. */
async function backAndForth(write: typeof writeScheduleXml, document: EventDocument) {
  const { text } = await write(document, { reader });
  const { document: back, report } = importSchedule(text, { timeZone: 'Europe/Paris' });
  return { text, back: back!, report };
}

for (const [form, write] of Object.entries(writers)) {
  describe(`a schedule as ${form}`, () => {
    it('tells hours with the offset of the zone, rooms in their order, and who is cancelled in the title', async () => {
      const { text, back } = await backAndForth(write, documentOf([
        { id: 'b', title: 'Zweite', start: '2026-05-04T10:00', end: '2026-05-04T11:00', rooms: ['salle-1'], status: 'cancelled' }, { id: 'a', title: 'Un', start: '2026-05-04T09:00', end: '2026-05-04T09:45', rooms: ['hall', 'salle-1'], track: 'data', people: [{ contact: 'anne-morel' }, { contact: '7' }], kind: 'plenary' },
      ]));
      expect(text).to.contain('2026-05-04T09:00:00+02:00').and.contain('[ANNULÉ] Zweite').and.contain('00:45');
      expect(back.sessions.map(({ id, status, rooms: held }) => [id, status, held])).to.deep.equal([['a', undefined, ['hall', 'salle-1']], ['b', 'cancelled', ['salle-1']]]);
    });

    it('holds a session without hours all its day and says so; one without a day is left out and named', async () => {
      const document = documentOf([{ id: 'open', title: 'Ouvert', day: '2026-05-05', kind: 'talk' }, { id: 'none', title: 'Sans jour' }]);
      const { text, leftOut } = await write(document, { reader });
      expect(text).to.contain('Horaires à confirmer').and.contain('24:00');
      expect(leftOut.map(({ id }) => id)).to.deep.equal(['none']);
      expect(importSchedule(text).document!.sessions).to.deep.equal([{ id: 'open', title: 'Ouvert', day: '2026-05-05', kind: 'talk' }]);
    });

    it('has nobody who is withheld', async () => {
      const withheld = { ...documentOf([{ id: 'a', title: 'A', start: '2026-05-04T09:00', people: [{ contact: 'x' }] }]), contacts: [{ id: 'x', name: 'Verborgen', visibility: 'withheld' as const }] };
      expect((await write(withheld, { reader })).text).not.to.contain('Verborgen');
    });

    it('is the same in every run', async () => {
      const document = documentOf([{ id: 'Ä b', title: 'A', start: '2026-05-04T09:00' }, { id: 'a', title: 'B', start: '2026-05-04T09:00' }]);
      expect((await write(document, { reader })).text).to.equal((await write(document, { reader })).text);
    });

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
        const { back } = await backAndForth(write, documentOf(sessions, { end: '2026-05-06' }));
        const sorted = (list: readonly Session[]) => [...list].sort((a, b) => (a.id < b.id ? -1 : 1)).map((one) => Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1))));
        expect(sorted(back.sessions)).to.deep.equal(sorted(sessions));
        expect(parseEventDocument(back).issues).to.deep.equal([]);
        expect(back.event.id).to.equal('forum-2026');
      }), { numRuns: 25 });
    });
  });
}
