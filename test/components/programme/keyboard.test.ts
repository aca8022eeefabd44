import { sendKeys } from '@web/test-runner-commands';
import { afterEach, describe, expect, it } from '../../harness.js';
import { createProgramme, type Fields } from '../documents.js';
import { clearPage, undoLater } from '../page.js';
import { focused, seen } from '../seen.js';
import { until } from '../waiting.js';
import { pressStar, visit } from './visits.js';

const sessions: Fields[] = [
  { title: 'A', rooms: ['mediterranee'], start: '2011-11-17T09:00', end: '2011-11-17T10:00' },
  { title: 'B', rooms: ['auditorium'], start: '2011-11-17T09:00', end: '2011-11-17T10:00' },
  { title: 'C', rooms: ['auditorium'], start: '2011-11-18T09:00', end: '2011-11-18T10:00' },
];
const toolbar = ['Tous les jours', 'jeu. 17 nov. aujourd’hui', 'ven. 18 nov.', 'Rechercher', 'Filtres'];
const bar = ['Liste', 'Grille', 'En ce moment', 'Ma sélection', 'Aller à maintenant', 'Plus'];
const star = (title: string) => `Garder « ${title} » dans ma sélection`;

/** Walks with the Tab key from a button before the programme to one behind it, and gives what had the focus, by name. */
async function walk(view: string, kept: readonly string[] = []): Promise<string[]> {
  const [start, end] = [createButton('avant'), createButton('après')];
  const element = await visit({ document: createProgramme(sessions, { id: `clavier-${view}` }), view: kept.length > 0 ? 'list' : view, now: '2011-11-17T09:30:00+01:00' }, { width: '70em' });
  for (const title of kept) await pressStar(element, title);
  element.view = view;
  await until(() => element.renderRoot.querySelector(view === 'grid' ? '.cell' : view === 'now' ? '.now-room' : '.group:not([hidden])'), `the view ${view} is there`);
  await element.updateComplete;
  await element.allDrawn;
  element.before(start);
  element.after(end);
  undoLater(() => [start, end].forEach((button) => button.remove()));
  start.focus();
  const names: string[] = [];
  for (let count = 0; count < 40; count++) {
    await sendKeys({ press: 'Tab' });
    if (focused() === end) return names;
    // On a machine in another zone the times may be turned to that.
    if (!focused().closest('.zone-switch')) names.push(nameOf(focused()));
  }
  throw new Error(`The walk does not end: ${names.join(' | ')}`);
}

function createButton(text: string): HTMLElement {
  return Object.assign(document.createElement('button'), { textContent: text });
}

function nameOf(part: HTMLElement): string {
  return (part.getAttribute('aria-label') ?? ((part as HTMLInputElement).labels?.[0]?.textContent || seen(part))).replace(/[\u00a0\u202f]/g, ' ').replace(/\s+/g, ' ').trim();
}

describe('a walk with the Tab key', () => {
  afterEach(clearPage);

  it('goes through a list in the order of reading', async () => {
    expect(await walk('list')).to.deep.equal([...toolbar, ...bar, 'A', star('A'), 'B', star('B'), 'C', star('C')]);
  });

  it('stops once in each day of a grid, and at its star', async () => {
    expect(await walk('grid')).to.deep.equal([...toolbar, ...bar, 'Salles affichées', 'A', star('A'), 'C', star('C')]);
  });

  it('goes through what is on and next, room by room', async () => {
    expect(await walk('now')).to.deep.equal([...toolbar, ...bar, 'A', star('A'), 'B', star('B'), 'C', star('C')]);
  });

  it('goes through a selection alone', async () => {
    const names = await walk('selection', ['B']);
    expect(names.slice(toolbar.length + bar.length)).to.deep.equal(['B', star('B')]);
  });
});
