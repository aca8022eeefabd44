import { sendKeys } from '@web/test-runner-commands';
import { afterEach, describe, expect, it } from '../../harness.js';
import { expectAccessible } from '../accessibility.js';
import { createProgramme } from '../documents.js';
import { openFrame, placeInFrame } from '../frame.js';
import { type } from '../keys.js';
import { textBeyond } from '../overflow.js';
import { clearPage, settle, show, type ElementOf } from '../page.js';
import { recordEvents } from '../recording.js';
import { find, findAll, focused, seen, textsOf } from '../seen.js';
import { until } from '../waiting.js';
import { waitForDetails } from './details.js';

const document = createProgramme([
  { title: { fr: 'Un', en: 'One' }, abstract: 'Des **lasers**', people: [{ contact: 'oriane' }], rooms: ['mediterranee'], signUp: { left: 3, channels: [{ kind: 'web', url: 'https://forum.example/' }] } },
  { title: 'Deux', start: '2011-11-17T11:00', end: undefined, people: [{ contact: 'oriane' }] },
]);

async function openInline(title: string, lang = 'fr', level = 2): Promise<[ElementOf<'technopole-programme'>, HTMLElement]> {
  const element = await show('technopole-programme', { document, details: 'inline', headingLevel: level }, { lang });
  find(element, 'a[part~=session-link]', title).focus();
  await sendKeys({ press: 'Enter' });
  await until(() => findAll(element, '.inline .details').length === 1);
  return [element, find(element, '.inline')];
}

describe('details below their row', () => {
  afterEach(clearPage);

  it('leave the focus on the link, which tells that they are open', async () => {
    const [element, place] = await openInline('Un');
    expect([seen(focused()), focused().getAttribute('aria-expanded')]).to.deep.equal(['Un', 'true']);
    expect(place.closest('[data-session]')).to.equal(focused().closest('[data-session]'));
    expect(place.getBoundingClientRect().top).to.be.at.least(focused().getBoundingClientRect().bottom);
    expect(find(element, '[data-session=s1] .sign-up').isConnected).to.equal(true);
    await expectAccessible();
  });

  it('have headings one level below that of the row, and none for the title', async () => {
    const [, place] = await openInline('Un', 'fr', 3);
    expect(findAll(place, 'h1, h2, h3, h4, h5, h6').map(({ localName }) => localName)).to.deep.equal(['h6']);
  });

  it('leave the Escape key to the page', async () => {
    const keys: KeyboardEvent[] = [];
    const listener = (event: KeyboardEvent) => keys.push(event);
    window.addEventListener('keydown', listener);
    const [, place] = await openInline('Un');
    await sendKeys({ press: 'Escape' });
    window.removeEventListener('keydown', listener);
    expect(keys.filter(({ key }) => key === 'Escape').map(({ defaultPrevented }) => defaultPrevented)).to.deep.equal([false]);
    expect(place.isConnected).to.equal(true);
  });

  it('close by the same link, with the keyboard', async () => {
    const [element] = await openInline('Un');
    await sendKeys({ press: 'Enter' });
    await until(() => findAll(element, '.inline').length === 0);
    expect(seen(focused())).to.equal('Un');
  });

  it('turn to another session below its own row', async () => {
    const [element, place] = await openInline('Un');
    find(place, '.also a', 'Deux').click();
    await until(() => findAll(element, '[data-session=s2] .inline .details').length === 1);
    expect(findAll(element, '.inline').length).to.equal(1);
  });

  it('open in the dialog where the row of the session is not shown', async () => {
    const element = await show('technopole-programme', { document, details: 'inline' });
    find(element, 'input[type=search]').focus();
    await type('Deux');
    await until(() => textsOf(element, 'h4').join() === 'Deux');
    element.openSession('s1');
    expect(seen(find(await waitForDetails(element), 'h2'))).to.equal('Un');
  });

  it('stay open when the list is drawn anew in another language', async () => {
    const [element] = await openInline('Un');
    globalThis.document.documentElement.lang = 'en';
    await until(() => findAll(element, '.inline').some((place) => seen(place).includes('Copy the link')));
    expect(seen(find(element, '[aria-expanded=true]'))).to.equal('One');
  });

  it('tell the page which session is opened, and nothing when it closes', async () => {
    const selected = recordEvents<{ id: string }>('technopole-session-selected');
    const [element] = await openInline('Un');
    find(element, '.inline .close').click();
    await until(() => findAll(element, '.inline').length === 0);
    expect(selected.map(({ detail }) => detail.id)).to.deep.equal(['s1']);
  });

  it('need no scrolling sideways on a telephone', async () => {
    const page = await openFrame(320);
    const element = (await settle(placeInFrame(page, 'technopole-programme', { document, details: 'inline' }))) as ElementOf<'technopole-programme'>;
    element.openSession('s1');
    await until(() => element.shadowRoot?.querySelector('.inline .details'));
    expect(textBeyond(element)).to.deep.equal([]);
  });
});
