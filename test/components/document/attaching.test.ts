import { afterEach, describe, expect, it } from '../../harness.js';
import { createDocument, createProgramme, createSession } from '../documents.js';
import { clearPage, place, settle, show, tags, writePage, type ElementOf, type Tag } from '../page.js';
import { recordErrors, recordEvents, recordWarnings } from '../recording.js';
import { seen } from '../seen.js';
import { openSlowSource, openSource } from '../sources.js';
import { once, turn, until } from '../waiting.js';

const now = '2011-10-01T09:00+02:00';
const registration = { channels: [{ kind: 'web', url: 'https://forum.example/inscription' }] };
// No telephone: its number is written once for machines and then for people, whenever that comes.
const contacts = [{ id: 'presse', name: 'Bureau de presse', roles: ['press'], mails: [{ address: 'presse@forum.example' }] }];
const document = createDocument({ event: { registration }, sessions: [createSession()], contacts });

function create<Name extends Tag>(tag: Name): ElementOf<Name> {
  return globalThis.document.createElement(tag) as ElementOf<Name>;
}

/** Also what comes to a programme when its first sessions stand. */
async function settleWhole<Name extends Tag>(element: ElementOf<Name>): Promise<ElementOf<Name>> {
  await settle(element);
  if (element.localName === 'technopole-programme') await until(() => element.shadowRoot!.querySelector('.view-switch'));
  return element;
}

describe('an element', () => {
  afterEach(clearPage);

  for (const tag of tags) {
    it(`shows the same whether its properties are set before it is attached, after, or as attributes (${tag})`, async () => {
      const { url } = openSource(document);
      const main = writePage(`<${tag} src="${url}" now="${now}" contact="presse"></${tag}>`);
      const [before, after] = [create(tag), create(tag)];
      const properties = { now, src: url, contact: 'presse' };
      main.append(Object.assign(before, properties));
      main.append(after);
      Object.assign(after, Object.fromEntries(Object.entries(properties).reverse()));
      const asAttributes = main.querySelector<ElementOf<Tag>>(tag)!;
      const texts = (await Promise.all([asAttributes, before, after].map((element) => settleWhole(element)))).map(seen);
      expect(texts[0]).to.match(/Ouverture du forum|Bureau de presse|S’inscrire|Ajouter à mon agenda|pas encore annoncés|ne figure pas/);
      expect(new Set(texts).size).to.equal(1);
    });

    it(`shows the same after it was removed and inserted again (${tag})`, async () => {
      const element = await show(tag, { src: openSource(document).url, now });
      const parent = element.parentElement!;
      const text = seen(await settleWhole(element));
      element.remove();
      await turn();
      parent.append(element);
      await once(element, 'technopole-document-loaded');
      expect(seen(await settleWhole(element))).to.equal(text);
    });
  }

  it('shows a document that is set when it has long stood without any', async () => {
    recordWarnings();
    const element = await show('technopole-programme');
    element.document = document;
    await until(() => seen(element).includes('Ouverture du forum'));
    expect(seen(element)).not.to.include('n’est pas indiquée');
    expect(CSS.supports('selector(:state(failed))') && element.matches(':state(failed)')).to.equal(false);
  });

  it('loads once, and tells so once, when it is moved while loading', async () => {
    const loaded = recordEvents('technopole-document-loaded');
    const source = openSlowSource(document);
    const element = place('technopole-programme', { src: source.url });
    await element.updateComplete;
    writePage('<div></div>').append(element);
    await element.updateComplete;
    source.answer();
    await settle(element);
    expect([source.requests, loaded.length]).to.deep.equal([1, 1]);
  });

  it('asks for nothing again when it is moved', async () => {
    const source = openSource(document);
    const element = await show('technopole-programme', { src: source.url });
    writePage('<div></div>').append(element);
    await turn();
    await settle(element);
    expect(source.requests).to.equal(1);
    expect(seen(element)).to.include('Ouverture du forum');
  });

  it('tells nothing when it is removed while loading, and gives up its request', async () => {
    const warnings = recordWarnings();
    const errors = recordErrors();
    const failed = recordEvents('technopole-document-failed');
    const loaded = recordEvents('technopole-document-loaded');
    const source = openSlowSource(document);
    const element = place('technopole-programme', { src: source.url });
    await until(() => source.requests === 1);
    element.remove();
    await until(() => source.aborted === 1);
    source.answer();
    await turn();
    expect([warnings, errors, failed, loaded]).to.deep.equal([[], [], [], []]);
  });

  it('forgets the document of before when it is inserted with another', async () => {
    const element = await show('technopole-programme', { document });
    const parent = element.parentElement!;
    element.remove();
    element.document = createProgramme([{ title: 'Clôture' }]);
    parent.append(element);
    await until(() => seen(element).includes('Clôture'));
    await settle(element);
    expect(seen(element)).not.to.include('Ouverture');
  });
});
