import { afterEach, describe, expect, it } from '../../harness.js';
import { expectAccessible } from '../accessibility.js';
import { createProgramme } from '../documents.js';
import { clearPage, place, settle, tags, writePage, type ElementOf, type Tag } from '../page.js';
import { find, findAll, seen } from '../seen.js';
import { openSilentSource, openSlowSource } from '../sources.js';
import { until } from '../waiting.js';

const fallback = '<p>Programme sur <a href="https://forum.example/">forum.example</a></p>';

describe('an element whose document is loading', () => {
  afterEach(clearPage);

  for (const tag of tags) {
    it(`shows what stands between its tags (${tag})`, async () => {
      const element = place(tag, { src: openSilentSource().url }, { content: fallback });
      await element.updateComplete;
      expect(seen(element)).to.equal('Programme sur forum.example');
      expect(findAll(element, '[part=skeleton]').length).to.equal(0);
      await expectAccessible();
    });

    it(`says nothing that a screen reader would read where nothing stands between its tags (${tag})`, async () => {
      const element = place(tag, { src: openSilentSource().url });
      await element.updateComplete;
      expect(seen(element)).to.equal('');
      await expectAccessible();
    });
  }

  for (const tag of ['technopole-programme', 'technopole-contact-card', 'technopole-contacts'] as const) {
    it(`draws the geometry of what comes where nothing stands between its tags (${tag})`, async () => {
      const element = place(tag, { src: openSilentSource().url });
      await element.updateComplete;
      expect(find(element, '[part=skeleton]').offsetHeight).to.be.greaterThan(60);
      expect(find(element, '[part=skeleton]').getAttribute('aria-hidden')).to.equal('true');
    });
  }

  it('counts blank lines and comments between its tags as nothing', async () => {
    const element = place('technopole-programme', { src: openSilentSource().url }, { content: '\n  <!-- agenda -->\n' });
    await until(() => findAll(element, '[part=skeleton]').length === 1);
  });

  it('counts plain text between its tags as content', async () => {
    const element = place('technopole-programme', { src: openSilentSource().url }, { content: 'Programme à venir' });
    await element.updateComplete;
    expect(seen(element)).to.equal('Programme à venir');
  });

  it('shows its document instead of what stands between its tags when it is there', async () => {
    const source = openSlowSource(createProgramme([{}]));
    const element = place('technopole-programme', { src: source.url }, { content: fallback });
    await element.updateComplete;
    source.answer();
    await settle(element);
    expect(seen(element)).to.include('Ouverture du forum').and.not.include('forum.example');
    expect(element.innerHTML).to.equal(fallback);
  });

  it('reads its address relative to the page', async () => {
    const main = writePage('<technopole-programme src="/docs/examples/forum-2011/event.json"></technopole-programme>');
    const element = main.querySelector<ElementOf<Tag>>('technopole-programme')!;
    expect(seen(await settle(element))).to.include('jeudi 17 novembre 2011');
  });
});
