/**
 * The entry of the bundle that partners embed by a script tag: registers every element, and heeds words of the page. The
 * programme and the registration button are in it. The other elements come in a chunk of their own: at once where the page
 * has one of them, else when it has been loaded for a while, for those that are put into it later.
 */
import './programme/define.js';
import './registration-button/define.js';
import { replaceLoadedWords } from './document/load-words.js';

/** How long after the loading of the page the other elements come, in milliseconds. */
const restMs = 1_000;

replaceLoadedWords(async (words, language) => (document.querySelector('[data-technopole-words]') ? (await import('./document/page-words.js')).withPageWords(words, language) : words));

const loadOthers = () => void import('./define.js');
const isOneWaiting = [...document.querySelectorAll(':not(:defined)')].some(({ localName }) => localName.startsWith('technopole-'));
if (isOneWaiting) loadOthers();
else if (document.readyState === 'complete') setTimeout(loadOthers, restMs);
else window.addEventListener('load', () => setTimeout(loadOthers, restMs));
