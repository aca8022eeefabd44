import { loadWords, takeWordsFrom } from '../../../components/document/load-words.js';
import { withPageWords } from '../../../components/document/page-words.js';
import { setWords } from '../../../components/document/set-words.js';
import type { ProgrammeMessages } from '../../../src/locale/index.js';
import { programmeMessages } from '../../../src/locale/load-messages.js';
import { afterEach, beforeEach, describe, expect, it } from '../../harness.js';
import { createProgramme } from '../documents.js';
import { clearPage, show, writePage } from '../page.js';
import { seen } from '../seen.js';

const block = (words: string, attributes = 'lang="fr"') => `<script type="application/json" data-technopole-words ${attributes}>${words}</script>`;
const loadFrench = () => loadWords(programmeMessages, 'fr');

/** What is written into the console during an act. */
async function warningsOf(act: () => Promise<unknown>): Promise<string[]> {
  const warnings: string[] = [];
  const { warn } = console;
  console.warn = (...parts: unknown[]) => warnings.push(parts.join(' '));
  await act().finally(() => (console.warn = warn));
  return warnings;
}

describe('words of a host', () => {
  beforeEach(() => takeWordsFrom(async (load, language) => withPageWords(await load(language), language)));
  afterEach(() => {
    takeWordsFrom((load, language) => load(language));
    clearPage();
  });

  it('stand in an element in place of ours', async () => {
    globalThis.document.head.insertAdjacentHTML('beforeend', block('{"programme.sessionCount.one": "1 conférence"}'));
    const element = await show('technopole-programme', { document: createProgramme([{}]) });
    globalThis.document.head.lastElementChild!.remove();
    expect(seen(element)).to.include('1 conférence');
  });

  it('are those of their language alone', async () => {
    writePage(block('{"programme.search": "Find"}', 'lang="en"'));
    expect((await loadFrench()).search).to.equal('Rechercher');
  });

  it('are in the language of the page where the block names none', async () => {
    writePage(`<div lang="fr-CA">${block('{"programme.search": "Chercher"}', '')}</div><div lang="de">${block('{"programme.now": "Jetzt"}', '')}</div>`);
    const { search, now } = await loadFrench();
    expect([search, now]).to.deep.equal(['Chercher', 'En cours']);
  });

  it('are the later of two', async () => {
    writePage(block('{"programme.search": "A", "programme.now": "B"}') + block('{"programme.search": "C"}'));
    const { search, now } = await loadFrench();
    expect([search, now]).to.deep.equal(['C', 'B']);
  });

  it('are text, whatever they look like', async () => {
    globalThis.document.head.insertAdjacentHTML('beforeend', block('{"programme.sessionCount": "<img src=x> {count}"}'));
    const element = await show('technopole-programme', { document: createProgramme([{}]) });
    globalThis.document.head.lastElementChild!.remove();
    expect(seen(element)).to.include('<img src=x> 1');
  });

  it('are told once in the console where they mean no word', async () => {
    writePage(block('{"programme.serach": "Chercher", "programme.now": "Là"}'));
    const warnings = await warningsOf(async () => {
      expect((await loadFrench()).now).to.equal('Là');
      await loadFrench();
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('programme.serach').and.not.contain('programme.now');
  });

  for (const text of ['{"programme.search": "Chercher",}', '["programme.search"]', '']) {
    it(`leave ours where the block is no JSON object: ${text || 'nothing'}`, async () => {
      writePage(block(text));
      let words: ProgrammeMessages | undefined;
      await warningsOf(async () => (words = await loadFrench()));
      expect(words!.search).to.equal('Rechercher');
    });
  }
});

describe('setWords', () => {
  afterEach(() => {
    takeWordsFrom((load, language) => load(language));
    clearPage();
  });

  it('puts words in place of ours, the later before the earlier', async () => {
    setWords('fr', { 'programme.search': 'Chercher', 'programme.now': 'Là', 'visit.jumpToNow': 'Maintenant' });
    setWords('fr', { 'programme.search': 'Trouver' });
    setWords('en', { 'programme.now': 'There' });
    const { search, now } = await loadFrench();
    expect([search, now]).to.deep.equal(['Trouver', 'Là']);
  });

  it('shows them in elements that come afterwards', async () => {
    setWords('fr', { 'programme.sessionCount.one': 'Une seule conférence' });
    expect(seen(await show('technopole-programme', { document: createProgramme([{}]) }))).to.include('Une seule conférence');
  });
});
