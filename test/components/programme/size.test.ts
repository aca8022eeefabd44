import { afterEach, describe, expect, it } from '../../harness.js';
import { createProgramme, createTalks } from '../documents.js';
import { type } from '../keys.js';
import { clearPage, place, settle, show } from '../page.js';
import { find, findAll, seen, textsOf } from '../seen.js';
import { until } from '../waiting.js';

const event = { end: '2011-11-26' };

describe('a programme of 500 sessions', () => {
  afterEach(clearPage);

  it('is drawn whole, each session once, in order', async () => {
    const element = await show('technopole-programme', { document: createProgramme(createTalks(500), event) });
    expect(textsOf(element, 'a[part~=session-link]')).to.deep.equal(Array.from({ length: 500 }, (_, index) => `Exposé ${index + 1}`));
    expect(seen(find(element, '[role=status]'))).to.equal('500 sessions');
    expect(findAll(element, 'h2').length).to.equal(10);
  });

  it('shows what is found and all of it again, drawn once', async () => {
    const element = await show('technopole-programme', { document: createProgramme(createTalks(500), event) });
    const link = find(element, 'a[part~=session-link]', 'Exposé 499');
    find(element, 'input[type=search]').focus();
    await type('exposé 49');
    await until(() => findAll(element, 'a[part~=session-link]').length === 15);
    expect(findAll(element, 'h2').length).to.equal(6);
    find(element, 'button', 'Tout effacer').click();
    await until(() => findAll(element, 'a[part~=session-link]').length === 500);
    expect(link.isConnected).to.equal(true);
  });

  it('is drawn whole where the language changes while it is being drawn', async () => {
    const element = place('technopole-programme', { document: createProgramme(createTalks(500), event) });
    await until(() => findAll(element, 'a[part~=session-link]').length > 0);
    document.documentElement.lang = 'en';
    await until(() => seen(element).includes('500 sessions Times in'));
    await settle(element);
    expect(findAll(element, 'a[part~=session-link]').length).to.equal(500);
  });

  it('keeps what is searched while it is being drawn', async () => {
    const element = place('technopole-programme', { document: createProgramme(createTalks(500), event) });
    const input = await until(() => element.shadowRoot?.querySelector<HTMLInputElement>('input[type=search]'));
    input.value = 'exposé 49';
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await until(() => seen(find(element, '[role=status]')) === '15 sessions');
    await element.allDrawn;
    expect(findAll(element, 'a[part~=session-link]').length).to.equal(15);
  });

  it('is replaced whole by another', async () => {
    const element = place('technopole-programme', { document: createProgramme(createTalks(500), event) });
    await until(() => findAll(element, 'a[part~=session-link]').length > 0);
    element.document = createProgramme(createTalks(3).map((talk) => ({ ...talk, title: `Autre ${String(talk['id'])}` })), event);
    await until(() => seen(element).includes('3 sessions'));
    await settle(element);
    expect(textsOf(element, 'a[part~=session-link]')).to.deep.equal(['Autre talk-1', 'Autre talk-2', 'Autre talk-3']);
  });
});
