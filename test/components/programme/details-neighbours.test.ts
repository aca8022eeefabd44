import { neighboursOf } from '../../../components/programme/session-neighbours.js';
import { buildAgenda, entriesOf } from '../../../src/agenda/index.js';
import { afterEach, describe, expect, it } from '../../harness.js';
import { createProgramme, type Fields } from '../documents.js';
import { clearPage } from '../page.js';
import { find, findAll, seen } from '../seen.js';
import { until } from '../waiting.js';
import { showDetails } from './details-host.js';

const at = (day: number, hour: number, fields: Fields = {}): Fields => ({ start: `2011-11-${day}T${String(hour).padStart(2, '0')}:00`, end: `2011-11-${day}T${String(hour).padStart(2, '0')}:45`, ...fields });
const programme = createProgramme([
  at(17, 9, { id: 'a1', title: 'A1', rooms: ['auditorium'] }),
  at(17, 9, { id: 'f1', title: 'F1', rooms: ['foyer'] }),
  at(17, 10, { id: 'off', title: 'Annulée', rooms: ['auditorium'], status: 'cancelled' }),
  at(17, 11, { id: 'pause', title: 'Pause', rooms: undefined }),
  at(17, 12, { id: 'a2', title: 'A2', rooms: ['auditorium', 'foyer'] }),
  at(18, 9, { id: 'a3', title: 'A3', rooms: ['mediterranee', 'auditorium'] }),
  { id: 'sans', title: 'Sans heure', start: undefined, end: undefined, day: '2011-11-18', rooms: ['auditorium'] },
]);

/** Sessions, and what stands before and after them. */
const cases: readonly (readonly [claim: string, id: string, scope: 'room' | 'programme', previous: string | undefined, next: string | undefined])[] = [
  ['are those in its room, passing over what is cancelled', 'a1', 'room', undefined, 'a2'],
  ['are those of the other day where the day is over', 'a2', 'room', 'a1', 'a3'],
  ['are those of its main room', 'f1', 'room', undefined, 'a2'],
  ['are those in its room for one that is cancelled itself', 'off', 'room', 'a1', 'a2'],
  ['are those of the programme without a room', 'pause', 'programme', 'off', 'a2'],
  ['are those of the programme without an hour', 'sans', 'programme', 'a3', undefined],
  ['are those of the programme where nothing else is held in the room', 'a3', 'programme', 'a2', 'sans'],
];

describe('the neighbours of a session', () => {
  const entries = entriesOf(buildAgenda(programme));
  for (const [claim, id, scope, previous, next] of cases) {
    it(`${claim} (${id})`, () => {
      const found = neighboursOf(entries.find(({ session }) => session.id === id)!, entries);
      expect([found.scope, found.previous?.session.id, found.next?.session.id]).to.deep.equal([scope, previous, next]);
    });
  }

  it('are none where it is alone', () => {
    const [entry] = entriesOf(buildAgenda(createProgramme([{}])));
    expect(neighboursOf(entry!, [entry!])).to.deep.equal({ scope: 'programme', previous: undefined, next: undefined });
  });
});

describe('the way to the neighbours of a session', () => {
  afterEach(clearPage);

  it('tells their times, and the day where it is another', async () => {
    const [, dialog] = await showDetails(programme, { id: 'a2' });
    expect(seen(find(dialog, 'nav'))).to.equal('Dans cette salle Précédente · 9 h – 9 h 45 A1 Suivante · ven. 18 nov., 9 h – 9 h 45 A3');
  });

  it('says where it follows the programme', async () => {
    const [, dialog] = await showDetails(programme, { id: 'pause' });
    expect(seen(find(dialog, 'nav'))).to.match(/^Dans le programme /);
  });

  it('is left out where it leads nowhere', async () => {
    const [, dialog] = await showDetails(createProgramme([{}]));
    expect(findAll(dialog, 'nav')).to.deep.equal([]);
  });

  it('tells the date on the calendar of a session after midnight', async () => {
    const night = createProgramme([at(17, 23, { title: 'Soir' }), { title: 'Nuit', start: '2011-11-18T01:00', end: '2011-11-18T02:00' }]);
    const [, dialog] = await showDetails(night);
    expect(seen(find(dialog, 'nav'))).to.include('Suivante · ven. 18 nov., 1 h – 2 h Nuit');
  });
});

describe('the parts of a session', () => {
  afterEach(clearPage);
  const whole = createProgramme([{ title: 'Plénière' }, at(17, 10, { title: 'Témoignage', partOf: 's1' }), at(17, 9, { title: 'Ouverture', partOf: 's1' })]);

  it('are listed in their order, and lead there and back', async () => {
    const [, dialog] = await showDetails(whole);
    expect(seen(find(dialog, '.parts'))).to.equal('9 h – 9 h 45 Ouverture 10 h – 10 h 45 Témoignage');
    find(dialog, '.parts a', 'Témoignage').click();
    await until(() => seen(find(dialog, 'h2')) === 'Témoignage');
    expect(seen(find(dialog, '.part-of'))).to.equal('Fait partie de : Plénière');
    find(dialog, '.part-of a', 'Plénière').click();
    await until(() => seen(find(dialog, 'h2')) === 'Plénière');
  });
});
