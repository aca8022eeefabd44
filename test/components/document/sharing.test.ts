import { afterEach, describe, expect, it } from '../../harness.js';
import { createProgramme } from '../documents.js';
import { clearPage, place, settle, show, tags, writePage, type ElementOf, type Tag } from '../page.js';
import { recordEvents, recordWarnings } from '../recording.js';
import { findAll, seen } from '../seen.js';
import { openSilentSource, openSlowSource, openSource } from '../sources.js';
import { once, turn, until } from '../waiting.js';

const opening = createProgramme([{ title: 'Ouverture' }]);
const closing = createProgramme([{ title: 'Clôture' }]);

function elementsIn(main: HTMLElement): ElementOf<Tag>[] {
  return [...main.querySelectorAll<ElementOf<Tag>>(tags.join())];
}

describe('documents on a page', () => {
  afterEach(clearPage);

  it('are asked for once however many elements show them', async () => {
    const source = openSource(opening);
    const main = writePage([...tags, ...tags].map((tag) => `<${tag} src="${source.url}"></${tag}>`).join(''));
    await Promise.all(elementsIn(main).map((element) => settle(element)));
    expect(source.requests).to.equal(1);
    expect(elementsIn(main).filter((element) => seen(element) === '')).to.deep.equal([]);
  });

  it('are asked for once when an element comes later', async () => {
    const source = openSource(opening);
    await show('technopole-contacts', { src: source.url });
    expect(seen(await show('technopole-programme', { src: source.url }))).to.include('Ouverture');
    expect(source.requests).to.equal(1);
  });

  it('are kept for those who still show them when one element goes while they load', async () => {
    const source = openSlowSource(opening);
    const [first, second] = [place('technopole-programme', { src: source.url }), place('technopole-programme', { src: source.url })];
    await until(() => source.requests === 1);
    first.remove();
    await turn();
    source.answer();
    await settle(second);
    expect(seen(second)).to.include('Ouverture');
    expect(source.aborted).to.equal(0);
  });

  it('change with the address; the former one is shown until the next is there', async () => {
    const next = openSlowSource(closing);
    const element = await show('technopole-programme', { src: openSource(opening).url });
    element.src = next.url;
    await until(() => next.requests === 1);
    expect(seen(element)).to.include('Ouverture');
    next.answer();
    await until(() => seen(element).includes('Clôture'));
    expect(seen(element)).not.to.include('Ouverture');
  });

  it('change with the document property', async () => {
    const element = await show('technopole-programme', { document: opening });
    element.document = closing;
    await until(() => seen(element).includes('Clôture'));
    expect(seen(element)).not.to.include('Ouverture');
  });

  it('are those of the last address, whichever answers first', async () => {
    const slow = openSlowSource(opening);
    const loaded = recordEvents('technopole-document-loaded');
    const element = place('technopole-programme', { src: slow.url });
    await until(() => slow.requests === 1);
    element.src = openSource(closing).url;
    await settle(element);
    slow.answer();
    await turn();
    expect(seen(element)).to.include('Clôture');
    expect(loaded.length).to.equal(1);
  });

  it('come from the property rather than from the address', async () => {
    const source = openSilentSource();
    expect(seen(await show('technopole-programme', { src: source.url, document: closing }))).to.include('Clôture');
    expect(source.requests).to.equal(0);
  });

  it('stay when the next one fails: with the reason, and without what stands between the tags', async () => {
    recordWarnings();
    const element = await show('technopole-programme', { src: openSource(opening).url }, { content: '<p>Voir forum.example</p>' });
    element.src = openSource(404).url;
    await once(element, 'technopole-document-failed');
    await element.updateComplete;
    expect(seen(element)).to.include('Ouverture').and.include('n’existe pas').and.not.include('Voir forum.example');
  });

  it('tell the page each time one is there', async () => {
    const loaded = recordEvents<{ document: { event: { id: string } } }>('technopole-document-loaded');
    const element = await show('technopole-programme', { document: createProgramme([], { id: 'un' }) });
    element.document = createProgramme([], { id: 'deux' });
    await until(() => loaded.length === 2);
    expect(loaded.map(({ detail }) => detail.document.event.id)).to.deep.equal(['un', 'deux']);
  });

  it('stand beside each other in two languages and two time zones', async () => {
    const { url } = openSource(createProgramme([{ title: { fr: 'Ouverture', en: 'Opening' } }]));
    const other = openSource(createProgramme([{ title: { fr: 'Clôture', en: 'Closing' } }], { timeZone: 'America/New_York' })).url;
    const main = writePage(`<technopole-programme src="${url}"></technopole-programme><div lang="en"><technopole-programme src="${other}"></technopole-programme></div>`);
    const [french, english] = await Promise.all(elementsIn(main).map((element) => settle(element)));
    expect(seen(french!)).to.include('9 h 30').and.include('Ouverture').and.include('Paris');
    expect(seen(english!)).to.include('9:30').and.include('Closing').and.include('New York');
    expect(findAll(english!, 'time').map((time) => time.getAttribute('datetime'))).to.include('2011-11-17T14:30:00.000Z');
  });
});
