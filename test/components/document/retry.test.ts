import { sendKeys } from '@web/test-runner-commands';
import { afterEach, describe, expect, it } from '../../harness.js';
import { createContacts } from '../documents.js';
import { clearPage, settle, show, tags, writePage, type ElementOf, type Tag } from '../page.js';
import { recordEvents, recordWarnings } from '../recording.js';
import { find, findAll, seen } from '../seen.js';
import { openSource } from '../sources.js';
import { until } from '../waiting.js';

const source = createContacts([{ id: 'presse', roles: ['press'], name: 'Bureau de presse' }]);
const hasStates = CSS.supports('selector(:state(failed))');

describe('trying again', () => {
  afterEach(clearPage);

  for (const tag of tags) {
    it(`shows the document of a source that has recovered (${tag})`, async () => {
      recordWarnings();
      const opened = openSource(404, source);
      const element = await show(tag, { src: opened.url }, { content: '<p>Voir forum.example</p>' });
      find(element, 'button', 'Réessayer').focus();
      await sendKeys({ press: 'Enter' });
      await until(() => findAll(element, '[part=failure]').length === 0 && element.shadowRoot?.querySelector('[lang]'));
      expect(opened.requests).to.equal(2);
      expect(hasStates && element.matches(':state(failed)')).to.equal(false);
    });
  }

  it('says why it has failed once more, with one more event', async () => {
    const warnings = recordWarnings();
    const failed = recordEvents<{ code: string }>('technopole-document-failed');
    const element = await show('technopole-contacts', { src: openSource(404, '<!doctype html>').url });
    find(element, 'button', 'Réessayer').click();
    await until(() => seen(element).startsWith('L’adresse indiquée mène à une page web'));
    expect(failed.map(({ detail }) => detail.code)).to.deep.equal(['not-found', 'html']);
    expect(warnings.length).to.equal(2);
  });

  it('is offered again after a second failure, and works then', async () => {
    recordWarnings();
    const element = await show('technopole-contacts', { src: openSource(404, '<!doctype html>', source).url });
    find(element, 'button', 'Réessayer').click();
    await until(() => seen(element).startsWith('L’adresse'));
    find(element, 'button', 'Réessayer').click();
    await until(() => seen(element).includes('Bureau de presse'));
  });

  it('keeps the focus in the element', async () => {
    recordWarnings();
    const element = await show('technopole-contacts', { src: openSource(404, source).url });
    find(element, 'button', 'Réessayer').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => seen(element).includes('Bureau de presse'));
    expect(document.activeElement?.localName).to.equal('technopole-contacts');
  });

  it('leaves an element with the same address as it is, and gives both what they ask for', async () => {
    recordWarnings();
    const { url } = openSource(404, source);
    const main = writePage(`<technopole-contacts src="${url}"></technopole-contacts><technopole-contacts src="${url}"></technopole-contacts>`);
    const [first, second] = main.querySelectorAll<ElementOf<Tag>>('technopole-contacts') as unknown as [ElementOf<Tag>, ElementOf<Tag>];
    await Promise.all([settle(first), settle(second)]);
    find(first, 'button', 'Réessayer').click();
    await until(() => seen(first).includes('Bureau de presse'));
    expect(seen(second)).to.include('Réessayer');
    find(second, 'button', 'Réessayer').click();
    await until(() => seen(second).includes('Bureau de presse'));
  });
});
