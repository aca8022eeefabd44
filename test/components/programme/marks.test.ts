import { afterEach, describe, expect, it } from '../../harness.js';
import { createProgramme } from '../documents.js';
import { type } from '../keys.js';
import { clearPage, show, type ElementOf } from '../page.js';
import { find, findAll, textsOf } from '../seen.js';
import { until } from '../waiting.js';

const document = createProgramme([
  { title: 'Cœur de l’énergie', abstract: 'Des lasers', people: [{ contact: 'oriane' }] },
  { title: 'Énergies marines', start: '2011-11-17T11:00', end: undefined },
  { title: 'Autre chose', description: 'Longue suite de mots. '.repeat(20) + 'Puis le mot énergie.', start: '2011-11-17T12:00', end: undefined },
]);

/** The texts that the browser marks. */
function marked(): string[] {
  return [...(CSS.highlights.get('technopole-match') ?? [])].map(({ startContainer, startOffset, endOffset }) => startContainer.nodeValue!.slice(startOffset, endOffset));
}

async function search(text: string): Promise<ElementOf<'technopole-programme'>> {
  const element = await show('technopole-programme', { document });
  find(element, 'input[type=search]').focus();
  await type(text);
  return element;
}

describe('what is found', () => {
  afterEach(clearPage);

  it('is marked as it is written, whatever was typed', async () => {
    await search('energie');
    await until(() => marked().join() === 'énergie,Énergie');
  });

  it('is marked whole where letters are written as one', async () => {
    await search('coeur');
    await until(() => marked().join() === 'Cœur');
  });

  it('says where it stands in what the row does not show', async () => {
    const element = await search('energie');
    await until(() => findAll(element, '.found-in').length === 1);
    expect(textsOf(element, '.found-in')).to.deep.equal(['Trouvé dans : la description']);
  });

  it('is no longer marked when nothing is searched', async () => {
    const element = await search('lasers');
    await until(() => marked().length === 1);
    find(element, 'button', 'Tout effacer').click();
    await until(() => marked().length === 0);
    expect(findAll(element, '.found-in').length).to.equal(0);
  });
});
