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

/** The registration of an event a week ahead, shown in the present. */
async function showPresent(registration: Fields): Promise<ElementOf<'technopole-registration-button'>> {
  const event = { start: momentIn(7 * dayMs).slice(0, 10), end: momentIn(8 * dayMs).slice(0, 10) };
  return show('technopole-registration-button', { document: createRegistration({ channels, ...registration }, event) });
}

function hasAction(element: HTMLElement): boolean {
  return findAll(element, '[part=action]').length === 1;
}

describe('the registration button', () => {
  afterEach(clearPage);

  it('turns at the moment registration opens, and not before', async () => {
    const opens = momentIn(600);
    const element = await showPresent({ opens });
    expect(seen(element)).to.match(/^Les inscriptions ouvrent le /);
    await until(() => hasAction(element));
    expect(Date.now()).to.be.at.least(Date.parse(opens));
    expect(seen(element)).to.equal('S’inscrire Inscriptions ouvertes.');
  });

  it('turns at the moment registration closes, and not before', async () => {
    const closes = momentIn(600);
    const element = await showPresent({ closes });
    expect(hasAction(element)).to.equal(true);
    await until(() => !hasAction(element));
    expect(Date.now()).to.be.at.least(Date.parse(closes));
    expect(seen(element)).to.equal('Les inscriptions sont closes.');
  });

  it('turns twice where it opens and closes soon', async () => {
    const element = await showPresent({ opens: momentIn(400), closes: momentIn(900) });
    await until(() => hasAction(element));
    await until(() => !hasAction(element));
    expect(seen(element)).to.equal('Les inscriptions sont closes.');
  });

  it('turns after it was removed and inserted again', async () => {
    const element = await showPresent({ opens: momentIn(800) });
    const parent = element.parentElement!;
    element.remove();
    await turn();
    parent.append(element);
    await until(() => hasAction(element));
  });

  it('stands still at the moment that the page names', async () => {
    const opens = momentIn(100);
    const element = await showPresent({ opens });
    element.now = momentIn(-1000);
    await until(() => Date.now() > Date.parse(opens) + 200);
    await element.updateComplete;
    expect(hasAction(element)).to.equal(false);
  });

  it('waits for moments that are years away', async () => {
    const element = await showPresent({ opens: momentIn(6 * dayMs) });
    await turn();
    expect(seen(element)).to.match(/^Les inscriptions ouvrent le /);
  });
});
