import { readFile } from 'node:fs/promises';
import { contactMessages, detailsMessages, interfaceLanguages, loadMessages, printMessages, programmeMessages, registrationMessages, visitMessages, type InterfaceLanguage } from '../../src/locale/index.js';
import type { MessagesBySubject, Subject } from '../../src/locale/messages/subjects.js';
import { replaceWords } from '../../src/locale/replace-words.js';
import { describe, expect, it } from '../harness.js';

const guide = await readFile(new URL('../../docs/guides/embedding.md', import.meta.url), 'utf8');
const subjects = { programme: programmeMessages, details: detailsMessages, visit: visitMessages, print: printMessages, registration: registrationMessages, contact: contactMessages };

/** Names among these that mean no word. */
async function unknownOf(words: Readonly<Record<string, unknown>>, language: InterfaceLanguage): Promise<string[]> {
  const unknown = await Promise.all(
    Object.entries(subjects).map(async ([subject, load]) => replaceWords(subject as Subject, await loadMessages<MessagesBySubject[Subject]>(load as never, language), words, language).unknown),
  );
  return [...new Set(unknown.flat())];
}

describe('the guide on embedding', () => {
  const blocks = [...guide.matchAll(/data-technopole-words lang="(\w+)">\s*([\s\S]*?)<\/script>/g)];
  const names = [...guide.matchAll(/`((?:programme|details|visit|print|registration|contact)\.[\w.-]+)`/g)].map((match) => match[1]!).filter((name) => !name.startsWith('programme.view') && !name.endsWith('.'));

  it('shows words of a host in two languages', () => expect(blocks.map((block) => block[1])).to.deep.equal(['fr', 'en']));

  it('names words that there are', async () => {
    expect(names.length).to.be.greaterThan(15);
    expect(await unknownOf(Object.fromEntries(names.map((name) => [name, 'x'])), 'fr')).to.deep.equal([]);
  });

  for (const [, language = '', text = ''] of blocks) {
    it(`writes a block in ${language} that the elements take whole`, async () => {
      expect(interfaceLanguages as readonly string[]).to.include(language);
      expect(await unknownOf(JSON.parse(text) as Record<string, unknown>, language as InterfaceLanguage)).to.deep.equal([]);
    });
  }
});
