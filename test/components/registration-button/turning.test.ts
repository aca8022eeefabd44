import type { Registration } from '../../../schemas/index.js';
import { afterEach, describe, expect, it } from '../../harness.js';
import { createRegistration, type Fields } from '../documents.js';
import { clearPage, show, type ElementOf } from '../page.js';
import { findAll, seen } from '../seen.js';
import { turn, until } from '../waiting.js';

const channels = [{ kind: 'web', url: 'https://forum.example/inscription' }];
const dayMs = 86_400_000;

/** A moment of the present, as a document writes it. */
function momentIn(milliseconds: number): string {
  return new Date(Date.now() + milliseconds).toISOString();
}

/**
 * The registration of an event nine days ahead, whatever day that is in its zone, shown in the present. Its words are loaded before its moments are counted,
 * so that a machine that loads slowly does not miss them.
 */
async function showPresent(moments: Record<string, number>): Promise<ElementOf<'technopole-registration-button'>> {
  const event = { start: momentIn(9 * dayMs).slice(0, 10), end: momentIn(10 * dayMs).slice(0, 10) };
  const element = await show('technopole-registration-button', { document: createRegistration({ channels, opens: momentIn(5 * dayMs) }, event) });
  const before = seen(element);
  const registration: Fields = Object.fromEntries(Object.entries(moments).map(([name, inMs]) => [name, momentIn(inMs)]));
  element.document = createRegistration({ channels, ...registration }, event);
  await until(() => seen(element) !== before);
  return element;
}

function registrationOf(element: ElementOf<'technopole-registration-button'>): Registration {
  return element.document!.event.registration!;
}

function hasAction(element: HTMLElement): boolean {
  return findAll(element, '[part=action]').length === 1;
}

describe('the registration button', () => {
  afterEach(clearPage);

  it('turns at the moment registration opens, and not before', async () => {
    const element = await showPresent({ opens: 1000 });
    const { opens } = registrationOf(element);
    expect(seen(element)).to.match(/^Les inscriptions ouvrent le /);
    await until(() => hasAction(element));
    expect(Date.now()).to.be.at.least(Date.parse(opens!));
    expect(seen(element)).to.equal('S’inscrire Inscriptions ouvertes.');
  });

  it('turns at the moment registration closes, and not before', async () => {
    const element = await showPresent({ closes: 1000 });
    const { closes } = registrationOf(element);
    expect(hasAction(element)).to.equal(true);
    await until(() => !hasAction(element));
    expect(Date.now()).to.be.at.least(Date.parse(closes!));
    expect(seen(element)).to.equal('Les inscriptions sont closes.');
  });

  it('turns twice where it opens and closes soon', async () => {
    const element = await showPresent({ opens: 500, closes: 3000 });
    await until(() => hasAction(element));
    await until(() => !hasAction(element));
    expect(seen(element)).to.equal('Les inscriptions sont closes.');
  });

  it('turns after it was removed and inserted again', async () => {
    const element = await showPresent({ opens: 800 });
    const parent = element.parentElement!;
    element.remove();
    await turn();
    parent.append(element);
    await until(() => hasAction(element));
  });

  it('stands still at the moment that the page names', async () => {
    const element = await showPresent({ opens: 1000 });
    const { opens } = registrationOf(element);
    element.now = momentIn(-1000);
    await until(() => Date.now() > Date.parse(opens!) + 200);
    await element.updateComplete;
    expect(hasAction(element)).to.equal(false);
  });

  it('waits for moments that are years away', async () => {
    const element = await showPresent({ opens: 6 * dayMs });
    await turn();
    expect(seen(element)).to.match(/^Les inscriptions ouvrent le /);
  });
});
