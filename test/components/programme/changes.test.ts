import { afterEach, describe, expect, it } from '../../harness.js';
import { expectAccessible } from '../accessibility.js';
import { createProgramme } from '../documents.js';
import { clearPage } from '../page.js';
import { find, findAll, seen, textsOf } from '../seen.js';
import { until } from '../waiting.js';
import { visit, type Programme } from './visits.js';

const before = [
  { id: 'a', title: 'Un' },
  { id: 'b', title: 'Deux', start: '2011-11-17T11:00', end: '2011-11-17T12:00' },
  { id: 'c', title: 'Trois', start: '2011-11-17T14:00', end: '2011-11-17T15:00' },
];
const after = [
  { ...before[0], status: 'cancelled' },
  { ...before[1], start: '2011-11-17T16:00', end: '2011-11-17T17:00', rooms: ['foyer'] },
  before[2],
  { id: 'd', title: 'Quatre', start: '2011-11-18T09:00', end: '2011-11-18T10:00' },
] as Record<string, unknown>[];

/** A visitor who has seen the earlier programme comes back to the later one. */
async function comeBack(kept: readonly string[] = []): Promise<Programme> {
  const earlier = await visit({ document: createProgramme(before) });
  await until(() => localStorage.getItem('technopole-events/seen/forum') !== null, 'what was seen is remembered');
  earlier.closest('main')!.remove();
  if (kept.length > 0) localStorage.setItem('technopole-events/selection/forum', JSON.stringify(kept));
  const element = await visit({ document: createProgramme(after) });
  await until(() => findAll(element, '.notice').length === 1, 'the changes are told');
  return element;
}

describe('what has changed since the last visit', () => {
  afterEach(clearPage);

  it('is nothing at a first visit', async () => {
    const element = await visit({ document: createProgramme(after) });
    expect(findAll(element, '.notice').length).to.equal(0);
  });

  it('is counted, and in the selection too', async () => {
    const element = await comeBack(['b', 'c']);
    expect(seen(find(element, '.notice p'))).to.equal('3 changements depuis votre dernière visite, dont 1 dans votre sélection');
    await expectAccessible();
  });

  it('is told in words at each session', async () => {
    const element = await comeBack();
    await until(() => findAll(element, '.change').length === 3);
    expect(textsOf(element, '.change')).to.deep.equal([
      'Annulé depuis votre dernière visite',
      'Horaire modifié, auparavant jeudi 17 novembre 2011 à 11 h – 12 h · Salle modifiée, auparavant Auditorium',
      'Nouveau',
    ]);
  });

  it('can be shown alone', async () => {
    const element = await comeBack();
    find(element, 'button', 'Voir les changements').click();
    await until(() => textsOf(element, 'h4').length === 3);
    expect(textsOf(element, 'h4')).to.deep.equal(['Un', 'Deux', 'Quatre']);
  });

  it('is told again until it is seen', async () => {
    (await comeBack()).closest('main')!.remove();
    const element = await visit({ document: createProgramme(after) });
    await until(() => findAll(element, '.notice').length === 1);
    find(element, 'button', 'J’ai vu').click();
    await until(() => findAll(element, '.notice').length === 0);
    element.closest('main')!.remove();
    const next = await visit({ document: createProgramme(after) });
    expect(findAll(next, '.notice').length).to.equal(0);
  });

  it('names what is gone from the selection', async () => {
    localStorage.setItem('technopole-events/selection/forum', '["gone","c"]');
    const element = await visit({ document: createProgramme(before), view: 'selection' });
    await until(() => findAll(element, '.hint').length === 1);
    expect(seen(find(element, '.hint'))).to.equal('1 session de votre sélection n’est plus au programme.');
  });
});
