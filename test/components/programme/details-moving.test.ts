import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { afterEach, describe, expect, it } from '../../harness.js';
import { createProgramme } from '../documents.js';
import { clearPage, show, type ElementOf } from '../page.js';
import { recordEvents, recordFollowedLinks } from '../recording.js';
import { find, findAll, focused, seen } from '../seen.js';
import { until } from '../waiting.js';
import { openDetails, waitForDetails, waitForList } from './details.js';

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

  it('is not done by a click inside', async () => {
    const [element, dialog] = await open('Deux');
    find(dialog, 'h2').click();
    dialog.querySelector<HTMLElement>('div')!.click();
    await element.updateComplete;
    expect(dialog.open).to.equal(true);
  });

  it('leaves them closed when the language changes', async () => {
    location.hash = '#session-s2';
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

  it('gives the focus back to the link of the first one when they are closed', async () => {
    const [element, dialog] = await open('Deux');
    find(dialog, 'a', /^Suivante/).click();
    await until(() => seen(focused()) === 'Trois');
    await sendKeys({ press: 'Escape' });
    await waitForList(element);
    expect(seen(focused())).to.equal('Deux');
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
