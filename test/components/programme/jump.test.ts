import { sendKeys } from '@web/test-runner-commands';
import { afterEach, beforeEach, describe, expect, it } from '../../harness.js';
import { createProgramme, createTalks } from '../documents.js';
import { clearPage } from '../page.js';
import { find, findAll, focused, seen } from '../seen.js';
import { until } from '../waiting.js';
import { chooseView, visit, type Programme } from './visits.js';

const long = 'Un titre qui prend plusieurs lignes sur une page étroite, pour que sa vraie hauteur ne soit pas celle que l’on suppose. ';
const talks = createTalks(400).map((talk, index) => ({ ...talk, title: `${long.repeat(index % 4)}Exposé ${index + 1}`, rooms: [`r${index % 9}`], people: [{ contact: 'oriane' }] }));
const rooms = Array.from({ length: 9 }, (_, index) => ({ id: `r${index}`, name: `Salle ${index}` }));
const document = createProgramme(talks, { end: '2011-11-24', venue: { name: 'Palais', rooms } });
const now = '2011-11-23T12:05:00+01:00';
const name = /Exposé 319$/;

/** Presses the button, has something grow above, and waits until the place is found again and no longer moves. */
async function jump(element: Programme): Promise<HTMLElement> {
  const grown = Object.assign(globalThis.document.createElement('div'), { style: 'block-size: 300px' });
  // At once: on a busy machine the place is found and left before a timer of ours looks for it.
  const grow = () => name.test(seen(focused())) && element.before(grown);
  element.shadowRoot!.addEventListener('focusin', grow);
  find(element, 'button', 'Aller à maintenant').click();
  await until(() => grown.isConnected, 'what is on has the focus');
  element.shadowRoot!.removeEventListener('focusin', grow);
  const row = focused().closest<HTMLElement>('[data-session]')!;
  // What stays there comes in a chunk of its own.
  await until(() => offMiddle(row) < 8, 'the row is in the middle again');
  let former = NaN;
  for (let still = 0; still < 15; ) {
    await new Promise(requestAnimationFrame);
    const { top } = row.getBoundingClientRect();
    still = top === former ? still + 1 : 0;
    former = top;
  }
  return row;
}

/** A cell stands in the middle of what the heads of the rooms leave. */
function expectInMiddle(row: HTMLElement): void {
  expect(offMiddle(row)).to.be.lessThan(8);
}

function offMiddle(row: HTMLElement): number {
  const { top, bottom } = row.getBoundingClientRect();
  const { scrollMarginTop, scrollMarginBottom } = getComputedStyle(row);
  return Math.abs((top - parseFloat(scrollMarginTop) + bottom + parseFloat(scrollMarginBottom)) / 2 - innerHeight / 2);
}

describe('the way to now in a long programme', () => {
  // As in Safari, which does not hold what is in sight where it is while what stands above grows.
  beforeEach(() => void (globalThis.document.documentElement.style.overflowAnchor = 'none'));
  afterEach(() => void (globalThis.document.documentElement.style.overflowAnchor = ''));
  afterEach(clearPage);

  it('ends where the session stands in the list', async () => {
    expectInMiddle(await jump(await visit({ document, now }, { width: '24em' })));
  });

  it('ends where it stands in the grid', async () => {
    const element = await visit({ document, now }, { width: '70em' });
    await chooseView(element, /^Grille/);
    await until(() => findAll(element, '.cell').length > 0);
    expectInMiddle(await jump(element));
  });

  it('leads out of a filter that hides it', async () => {
    const element = await visit({ document, now }, { width: '24em' });
    const input = find<HTMLInputElement>(element, 'input[type=search]');
    input.focus();
    await sendKeys({ type: 'Exposé 12' });
    await until(() => !/^400/.test(seen(find(element, '.summary [role=status]'))));
    expectInMiddle(await jump(element));
    expect(seen(find(element, '.summary [role=status]'))).to.equal('400 sessions');
  });

  it('leads out of an empty selection', async () => {
    const element = await visit({ document, now, view: 'selection' }, { width: '24em' });
    await jump(element);
    expect(element.view).to.equal('list');
  });
});
