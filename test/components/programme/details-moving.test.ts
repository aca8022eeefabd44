import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { afterEach, describe, expect, it } from '../../harness.js';
import { createProgramme } from '../documents.js';
import { type } from '../keys.js';
import { clearPage, setAddress, show, type ElementOf } from '../page.js';
import { recordEvents, recordFollowedLinks } from '../recording.js';
import { find, findAll, focused, seen, textsOf } from '../seen.js';
import { until } from '../waiting.js';
import { openDetails, waitForDetails, waitForList } from './details.js';
import { visit } from './visits.js';

const document = createProgramme(['Un', 'Deux', 'Trois'].map((title, index) => ({ title, start: `2011-11-17T1${index}:00`, end: `2011-11-17T1${index}:45` })));

async function open(title: string): Promise<[ElementOf<'technopole-programme'>, HTMLDialogElement]> {
  const element = await show('technopole-programme', { document });
  return [element, await openDetails(element, title)];
}

describe('closing the details of a session', () => {
  afterEach(clearPage);

  /** Ways to close the details. */
  const ways: readonly (readonly [claim: string, act: (dialog: HTMLDialogElement) => Promise<void> | void])[] = [
    ['the Escape key', () => sendKeys({ press: 'Escape' })],
    ['the button', (dialog) => find(dialog, 'button', 'Fermer').click()],
    ['a click beside', () => sendMouse({ type: 'click', position: [3, 3] })],
  ];
  for (const [claim, act] of ways) {
    it(`is done by ${claim}, and gives the focus back to the link`, async () => {
      const [element, dialog] = await open('Deux');
      await act(dialog);
      await waitForList(element);
      expect([focused().localName, seen(focused())]).to.deep.equal(['a', 'Deux']);
    });
  }

  it('is not done where a selection of text ends beside them', async () => {
    const [element, dialog] = await open('Deux');
    const { x, y } = find(dialog, 'h2').getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(x) + 5, Math.round(y) + 5] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [3, 3] });
    await sendMouse({ type: 'up' });
    await element.updateComplete;
    expect(dialog.open).to.equal(true);
  });

  it('happens by itself where the session is no longer in the programme', async () => {
    const [element] = await open('Deux');
    element.document = createProgramme([{ title: 'Un' }]);
    await waitForList(element);
    await element.updateComplete;
    expect(find(element, 'a[part~=session-link]', 'Un').isConnected).to.equal(true);
  });

  /** When the browser tells of a closing: with the next frame, which may be late. */
  const moments: readonly (readonly [claim: string, wait: (element: ElementOf<'technopole-programme'>) => Promise<unknown>])[] = [
    ['before the next session stands', (element) => element.updateComplete],
    ['after it', waitForDetails],
  ];
  for (const [claim, wait] of moments) {
    it(`does not take away the session asked for since where the browser tells of it ${claim}`, async () => {
      const [element, dialog] = await open('Deux');
      const isTold = new Promise((resolve) => element.shadowRoot!.addEventListener('close', (event) => resolve(event.stopImmediatePropagation()), { capture: true, once: true }));
      dialog.close();
      element.openSession('s3');
      await wait(element);
      await isTold;
      dialog.dispatchEvent(new Event('close'));
      expect(seen(find(await waitForDetails(element), 'h2'))).to.equal('Trois');
      await element.updateComplete;
      expect(seen(find(dialog, 'h2'))).to.equal('Trois');
    });
  }

  it('gives the focus to the link of the session where the address opened it', async () => {
    setAddress('', 'session-s2');
    const element = await show('technopole-programme', { document });
    await waitForDetails(element);
    await sendKeys({ press: 'Escape' });
    await waitForList(element);
    await until(() => focused().localName === 'a');
    expect(seen(focused())).to.equal('Deux');
  });

  it('is not done by a click inside', async () => {
    const [element, dialog] = await open('Deux');
    find(dialog, 'h2').click();
    dialog.querySelector<HTMLElement>('div')!.click();
    await element.updateComplete;
    expect(dialog.open).to.equal(true);
  });

  it('leaves them closed when the language changes', async () => {
    setAddress('', 'session-s2');
    const element = await show('technopole-programme', { document });
    await waitForDetails(element);
    await sendKeys({ press: 'Escape' });
    await waitForList(element);
    const selected = recordEvents('technopole-session-selected');
    globalThis.document.documentElement.lang = 'en';
    await until(() => seen(element).includes('3 sessions Clear') || seen(element).includes('Times in'));
    await element.allDrawn;
    expect([findAll(element, 'dialog').length, selected.length]).to.deep.equal([0, 0]);
  });

  it('lets another session be opened', async () => {
    const [element] = await open('Deux');
    await sendKeys({ press: 'Escape' });
    await waitForList(element);
    expect(seen(await openDetails(element, 'Trois'))).to.include('12 h – 12 h 45');
  });
});

describe('going from the details of a session to its neighbours', () => {
  afterEach(clearPage);

  it('is done by a link to the next one', async () => {
    const [, dialog] = await open('Deux');
    find(dialog, 'a', /^Suivante/).focus();
    await sendKeys({ press: 'Enter' });
    await until(() => seen(focused()) === 'Trois');
    expect(seen(dialog)).to.include('12 h – 12 h 45').and.not.include('Suivante');
  });

  it('is done by a link to the one before', async () => {
    const [, dialog] = await open('Deux');
    find(dialog, 'a', /^Précédente/).click();
    await until(() => seen(focused()) === 'Un');
    expect(seen(dialog)).not.to.include('Précédente');
  });

  it('gives the focus to the link of the one they were turned to when they are closed', async () => {
    const [element, dialog] = await open('Deux');
    find(dialog, 'a', /^Suivante/).click();
    await until(() => seen(focused()) === 'Trois');
    await sendKeys({ press: 'Escape' });
    await waitForList(element);
    await until(() => focused().localName === 'a');
    expect(seen(focused())).to.equal('Trois');
    const { top, bottom } = focused().getBoundingClientRect();
    expect(top >= 0 && bottom <= innerHeight).to.equal(true);
  });

  it('gives the focus back to the link of the first one where that of the other is not shown', async () => {
    const element = await visit({ document });
    find(element, 'input[type=search]').focus();
    await type('Deux');
    await until(() => textsOf(element, 'h4').join() === 'Deux');
    const dialog = await openDetails(element, 'Deux');
    find(dialog, 'a', /^Suivante/).click();
    await until(() => seen(focused()) === 'Trois');
    await sendKeys({ press: 'Escape' });
    await waitForList(element);
    await until(() => focused().localName === 'a');
    expect(seen(focused())).to.equal('Deux');
  });

  it('is no step of its own for the back button', async () => {
    const element = await visit({ document });
    const dialog = await openDetails(element, 'Deux');
    await until(() => location.hash === '#session-s2');
    const steps = history.length;
    find(dialog, 'a', /^Suivante/).click();
    await until(() => location.hash === '#session-s3');
    expect(history.length).to.equal(steps);
    history.back();
    await waitForList(element);
  });

  it('is left to the browser where the link is to open elsewhere', async () => {
    const followed = recordFollowedLinks();
    const [, dialog] = await open('Deux');
    find(dialog, 'a', /^Suivante/).dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ctrlKey: true }));
    expect(followed).to.deep.equal(['#session-s3']);
    expect(seen(focused())).to.equal('Deux');
  });

  it('is told to the page, which may keep it from happening', async () => {
    const [, dialog] = await open('Deux');
    const selected = recordEvents<{ id: string }>('technopole-session-selected', (event) => event.preventDefault());
    find(dialog, 'a', /^Suivante/).click();
    expect(selected.map(({ detail }) => detail.id)).to.deep.equal(['s3']);
    expect(seen(dialog)).to.include('11 h – 11 h 45');
  });
});
