/** Where the bundle for a script tag has its words from: files that are asked for again where they did not come, and the page, which may have some of its own. */
import { bring } from './bring.js';
import { takeWordsFrom } from './load-words.js';

takeWordsFrom(async (load, language) => {
  const words = await bring(() => load(language));
  return document.querySelector('[data-technopole-words]') ? (await bring(() => import('./page-words.js'))).withPageWords(words, language) : words;
});
