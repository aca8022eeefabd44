/** Plain lit-html: the same content by one template and one `render`, in the style of our list without its containment. */
import { html, nothing, render } from 'lit';
import { cut } from './content.mjs';
import { start } from './page.mjs';

/** @typedef {import('./page.mjs').Entry} Entry */

void start((place, { entries }) => {
  const root = place.shadowRoot ?? place.attachShadow({ mode: 'open' });
  const css = document.querySelector('#list-css')?.textContent ?? '';
  const draw = (/** @type {Entry[]} */ shown) => render(html`<style>${css}</style><div class="list">${daysOf(shown).map(day)}</div>`, root);
  draw(entries);
  return { show: draw, unmount: () => render(nothing, root) };
});

/** @param {{ key: string, groups: { key: string, entries: Entry[] }[] }} of */
function day({ key, groups }) {
  return html`<section class="day"><header class="day-head"><h2>${key}</h2></header>${groups.map(group)}</section>`;
}

/** @param {{ key: string, entries: Entry[] }} of */
function group({ key, entries }) {
  return html`<div class="group"><div class="when"><h3 class="start"><time datetime=${key}>${key.slice(11)}</time></h3></div><ul class="sessions" role="list">${entries.map(row)}</ul></div>`;
}

/** @param {Entry} entry */
function row({ id, kind, track, title, people, abstract, room }) {
  return html`<li class="session" data-session=${id}>
    <p class="overline">${kind ? html`<span>${kind}</span>` : nothing}${track ? html`<span class="track"><span class="dot" data-colour=""></span>${track}</span>` : nothing}</p>
    <h4 class="title"><a href="#session=${id}">${title}</a></h4>
    ${people ? html`<p class="people">${people}</p>` : nothing}${abstract ? html`<p class="teaser">${cut(abstract)}</p>` : nothing}<p class="facts"><span class="place">${room}</span></p>
    <button class="star" type="button" aria-pressed="false" aria-label=${title}><svg viewBox="0 0 24 24" aria-hidden="true"><path d="m12 3.5 2.6 5.4 5.9.8-4.3 4.1 1 5.9L12 16.9l-5.2 2.8 1-5.9L3.5 9.7l5.9-.8z" /></svg></button>
  </li>`;
}

/** @param {Entry[]} entries */
function daysOf(entries) {
  return groupBy(entries, ({ start }) => start.slice(0, 10)).map(({ key, entries: ofDay }) => ({ key, groups: groupBy(ofDay, ({ start }) => start) }));
}

/**
 * @param {Entry[]} entries
 * @param {(entry: Entry) => string} keyOf
 */
function groupBy(entries, keyOf) {
  /** @type {Map<string, Entry[]>} */
  const groups = new Map();
  for (const entry of entries) {
    const group = groups.get(keyOf(entry));
    if (group) group.push(entry);
    else groups.set(keyOf(entry), [entry]);
  }
  return [...groups].map(([key, list]) => ({ key, entries: list }));
}
