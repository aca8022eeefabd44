/** Puts every state on the page, in the language that its address names. */
import { sections, silentAddress } from './states.mjs';

const wide = new Set(['technopole-programme', 'technopole-clusters', 'technopole-contacts', 'technopole-partners']);
const language = new URLSearchParams(location.search).get('lang') ?? 'fr';
const main = document.querySelector('main');
const { fetch } = globalThis;

// Loading is a state as well: one address never answers.
globalThis.fetch = (input, init) => (String(input).endsWith(silentAddress) ? new Promise(() => {}) : fetch(input, init));

main.lang = language;
main.dir = language === 'ar' ? 'rtl' : 'ltr';
for (const { tag, states } of sections) {
  const list = make('div', { className: 'states' });
  for (const { name, properties, content = '' } of states) {
    const element = Object.assign(document.createElement(tag), properties);
    element.innerHTML = content;
    const state = make('section', { className: wide.has(tag) ? 'state wide' : 'state' }, make('h3', { textContent: name, lang: 'en', dir: 'ltr' }), element);
    list.append(state);
  }
  main.append(make('h2', { textContent: `<${tag}>`, dir: 'ltr' }), list);
}

function make(name, properties, ...children) {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}
