import '../../../components/embed.js';
import { afterEach, describe, expect, it } from '../../harness.js';
import { createContacts, createProgramme, createRegistration } from '../documents.js';
import { clearPage, settle, tags, writePage, type ElementOf, type Tag } from '../page.js';
import { recordErrors, recordWarnings } from '../recording.js';
import { seen } from '../seen.js';
import { openSource } from '../sources.js';
import { turn, until } from '../waiting.js';

const programme = createProgramme([{ title: 'Ouverture du forum' }]);
const contacts = createContacts([{ id: 'presse', roles: ['press'], name: 'Bureau de presse' }]);

async function elementIn<Name extends Tag>(place: Element, tag: Name): Promise<ElementOf<Name>> {
  return settle(await until(() => place.querySelector<ElementOf<Name>>(tag), `${tag} in its place`));
}

describe('a place for an element, in a page whose editor knows no tags of ours', () => {
  afterEach(clearPage);

  for (const tag of tags) {
    it(`gets its element (${tag})`, async () => {
      recordWarnings();
      const main = writePage(`<div data-technopole="${tag.slice('technopole-'.length)}" data-src="${openSource(programme).url}"></div>`);
      const element = await elementIn(main, tag);
      expect(element.parentElement?.dataset['src']).to.equal(element.src);
    });
  }

  it('has what stands in it until the document is there', async () => {
    recordWarnings();
    const main = writePage(`<div data-technopole="contacts" data-src="/faults/404"><p>Voir <a href="https://forum.example/">forum.example</a></p></div>`);
    const element = await elementIn(main, 'technopole-contacts');
    expect(seen(element)).to.match(/^Voir forum\.example/);
    expect(main.querySelectorAll('a').length).to.equal(1);
  });

  it('hands on every attribute that its element knows, and no other', async () => {
    const errors = recordErrors();
    const attributes = 'data-src="X" data-roles="press" data-limit="3" data-partner="roquevignon" data-onclick="window.wasHacked = true" data-style="color: red" data-srcdoc="x" data-class="x"';
    const main = writePage(`<div lang="en" data-technopole="contacts" ${attributes.replace('X', openSource(contacts).url)}></div>`);
    const element = await elementIn(main, 'technopole-contacts');
    expect(element.getAttributeNames().filter((name) => !['src', 'roles', 'limit'].includes(name))).to.deep.equal(['partner']);
    expect([seen(element).includes('Press contact'), element.roles, errors]).to.deep.equal([true, 'press', []]);
  });

  it('is left alone where it names no element of ours', async () => {
    const errors = recordErrors();
    const main = writePage('<div data-technopole="constructor">Un</div><div data-technopole>Deux</div>');
    for (let count = 0; count < 5; count++) await turn();
    expect([main.querySelectorAll('div > *').length, main.textContent?.includes('Un'), errors]).to.deep.equal([0, true, []]);
  });

  it('works twice on a page, with one request for both', async () => {
    const source = openSource(contacts);
    const main = writePage(`<div data-technopole="contacts" data-src="${source.url}"></div>`.repeat(2));
    for (const place of main.querySelectorAll('[data-technopole]')) expect(seen(await elementIn(place, 'technopole-contacts'))).to.include('Bureau de presse');
    expect(source.requests).to.equal(1);
  });

  it('may be moved, taken away and put back: there is one element in it, and it goes on', async () => {
    const main = writePage(`<div><div data-technopole="contacts" data-src="${openSource(contacts).url}"></div></div><section></section>`);
    const place = main.querySelector('[data-technopole]')!;
    const element = await elementIn(place, 'technopole-contacts');
    main.querySelector('section')!.append(place);
    await turn();
    place.remove();
    await turn();
    main.prepend(place);
    await until(() => seen(element).includes('Bureau de presse'));
    expect([...place.children]).to.deep.equal([element]);
  });

  it('is restored from a copy of the page, as Turbo and pjax keep them, with one element in it', async () => {
    const registration = createRegistration({ channels: [{ kind: 'web', url: 'https://forum.example/' }] });
    const main = writePage(`<div data-technopole="registration-button" data-src="${openSource(registration).url}" data-now="2011-10-01T09:00Z"></div><technopole-programme src="${openSource(programme).url}"></technopole-programme>`);
    await elementIn(main, 'technopole-registration-button');
    const snapshot = main.cloneNode(true) as HTMLElement;
    main.replaceChildren('Une autre page');
    await turn();
    main.replaceChildren(...snapshot.childNodes);
    const [button, list] = await Promise.all([elementIn(main, 'technopole-registration-button'), elementIn(main, 'technopole-programme')]);
    expect(seen(button)).to.include('S’inscrire');
    expect(seen(list)).to.include('Ouverture du forum');
    expect(main.querySelectorAll('technopole-registration-button').length).to.equal(1);
  });
});
