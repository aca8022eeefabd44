import { afterEach, describe, expect, it } from '../../harness.js';
import { expectAccessible } from '../accessibility.js';
import { createProgramme, type Fields } from '../documents.js';
import { clearPage, show } from '../page.js';
import { find, findAll, seen } from '../seen.js';

const moved = { status: 'moved', formerly: { start: '2011-11-17T11:00', rooms: ['mediterranee'] } };

/** What a session is, and how it reads in French and in English; the title is "Atelier". */
const statuses: readonly (readonly [claim: string, session: Fields, french: string, english: string])[] = [
  ['expected', { status: 'expected' }, 'Prévu Atelier', 'Expected Atelier'],
  ['full', { status: 'full' }, 'Complet Atelier', 'Full Atelier'],
  ['cancelled, with the reason', { status: 'cancelled', statusNote: { fr: 'Orateur souffrant', en: 'Speaker is ill' } }, 'Annulé Atelier Orateur souffrant', 'Cancelled Atelier Speaker is ill'],
  ['moved, with what was before', moved, 'Déplacé Atelier Déplacé, auparavant : jeudi 17 novembre 2011 à 11 h, Salle Méditerranée', 'Moved Atelier Moved, formerly Thursday'],
  ['replaced, with what is held instead', { status: 'replaced', replacedBy: 'suite' }, 'Remplacé Atelier Remplacé par « La suite »', 'Replaced Atelier Replaced by “La suite”'],
];

describe('a session that is', () => {
  afterEach(clearPage);

  for (const [claim, session, french, english] of statuses) {
    const document = createProgramme([{ title: 'Atelier', ...session }, { id: 'suite', title: 'La suite', start: '2011-11-18T09:00', end: undefined }]);

    it(`${claim} says so in words`, async () => {
      const element = await show('technopole-programme', { document });
      expect(seen(findAll(element, '[part=session]')[0]!)).to.include(french);
      await expectAccessible();
    });

    it(`${claim} says so in English in an English page`, async () => {
      const element = await show('technopole-programme', { document }, { lang: 'en' });
      expect(seen(findAll(element, '[part=session]')[0]!)).to.include(english);
    });
  }

  it('confirmed needs no word', async () => {
    const element = await show('technopole-programme', { document: createProgramme([{ title: 'Atelier', status: 'confirmed' }]) });
    expect(seen(find(element, '[part=session]'))).to.equal('Atelier Auditorium');
  });

  it('cancelled has its title struck through', async () => {
    const element = await show('technopole-programme', { document: createProgramme([{ title: 'Atelier', status: 'cancelled' }]) });
    expect(getComputedStyle(find(element, 'a', 'Atelier')).textDecorationLine).to.include('line-through');
  });

  it('given by people, in a room, in other languages says whom, where and which', async () => {
    const session = { people: [{ contact: 'oriane' }, { contact: 'bastien' }], rooms: ['mediterranee'], track: 'energie', kind: 'workshop', languages: ['en'], interpretation: ['fr'], signUp: { left: 4 } };
    const element = await show('technopole-programme', { document: createProgramme([{ title: 'Réseaux', ...session }]), now: '2011-11-16T09:00:00+01:00' });
    expect(seen(element)).to.match(/Atelier Énergie Réseaux Oriane Falquet et Bastien Keroual .*Salle Méditerranée.*1er étage.*anglais.*Interprétation : français.*4 places restantes/);
  });

  it('of an unknown kind says that kind', async () => {
    const element = await show('technopole-programme', { document: createProgramme([{ title: 'Réseaux', kind: 'world-cafe' }]) });
    expect(seen(find(element, '[part=session]'))).to.match(/^world-cafe Réseaux/);
  });
});
