/** The entry of the bundle that partners embed by a script tag: registers every element, and heeds words of the page. */
import './define.js';
import { replaceLoadedWords } from './document/load-words.js';

replaceLoadedWords(async (words, language) => (document.querySelector('[data-technopole-words]') ? (await import('./document/page-words.js')).withPageWords(words, language) : words));
