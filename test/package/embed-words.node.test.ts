import { readFileSync } from 'node:fs';
import { interfaceLanguages, contactMessages, detailsMessages, loadMessages, printMessages, programmeMessages, registrationMessages, visitMessages } from '../../src/locale/index.js';
import { describe, expect, it } from '../harness.js';

const subjects = { programme: programmeMessages, details: detailsMessages, visit: visitMessages, print: printMessages, registration: registrationMessages, contact: contactMessages };
const folder = new URL('../../dist/embed/', import.meta.url);
const { version } = JSON.parse(readFileSync(new URL('manifest.json', folder), 'utf8')) as { version: string };

/** What a page gets that asks for words. */
async function fetchWords(language: string, subject: string): Promise<Readonly<Record<string, object>>> {
  return (await import(new URL(`${language}-${subject}-${version}.js`, folder).href)) as Readonly<Record<string, object>>;
}

for (const [subject, load] of Object.entries(subjects)) {
  describe(`words of ${subject} in the embed bundle`, () => {
    it('are in a file of their own for every language, which brings all of them and nothing else', async () => {
      for (const language of interfaceLanguages) {
        const words = await fetchWords(language, subject);
        expect(Object.keys(words), language).to.deep.equal([subject]);
        expect(Object.keys(words[subject]!), language).to.deep.equal(Object.keys(await loadMessages<object>(load, language)));
      }
    });

    it('need no second file', () => {
      for (const language of interfaceLanguages) expect(readFileSync(new URL(`${language}-${subject}-${version}.js`, folder), 'utf8'), language).not.to.match(/\bimport\b/);
    });
  });
}
