import { documentFormat, type EventDocument, type Session } from '../../../schemas/index.js';
import { writeScheduleJson, writeScheduleXml } from '../../../src/export/files.js';
import { importSchedule } from '../../../src/import/index.js';
import { describe, expect, it } from '../../harness.js';

const reader = { languages: ['fr'], plainLanguage: 'fr' };
const rooms = [{ id: 'hall', name: 'Hall' }, { id: 'salle-1', name: 'Salle 1' }];
const event = { id: 'forum-2026', name: 'Forum', start: '2026-05-04', end: '2026-05-05', timeZone: 'Europe/Paris', languages: ['fr'], venue: { name: 'Palais', rooms }, tracks: [{ id: 'data', name: 'Données', colour: '#112233' }] };
const contacts = [{ id: 'anne-morel', name: 'Anne Morel', roles: ['speaker'] }, { id: '7', name: 'Jean Petit', roles: ['speaker'] }, { id: '0c16ffaa-709d-599f-959f-9a38b911361a', name: 'Eva Sol', roles: ['speaker'] }];
const documentOf = (sessions: Session[], about: Partial<EventDocument['event']> = {}): EventDocument => ({ format: documentFormat, event: { ...event, ...about }, sessions, clusters: [], contacts, organisations: [] });
const writers = { XML: writeScheduleXml, JSON: writeScheduleJson };

/** The document as it comes back. */
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
  });
}
