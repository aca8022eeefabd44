/** The content of a session as text of HTML, for contestants that take such: what our list shows of it. */

/** @typedef {import('./page.mjs').Entry} Entry */

/** Length of a teaser in our list. */
const teaserLength = 150;

/**
 * Kind and track, title, people, teaser and room, in one block: FullCalendar 7 would lay its parts side by side.
 *
 * @param {Entry} entry
 */
export function contentHtml({ kind, track, title, people, abstract, room }) {
  const lines = [
    line('overline', [kind, track].filter(Boolean).join(' · ')),
    `<h4 class="title"><a href="#session">${escapeHtml(title)}</a></h4>`,
    line('people', people),
    line('teaser', cut(abstract)),
    line('place', room),
  ];
  return `<div class="content">${lines.join('')}</div>`;
}

/** @param {string} text */
export function cut(text) {
  return text.length <= teaserLength ? text : `${text.slice(0, text.lastIndexOf(' ', teaserLength))}…`;
}

/**
 * @param {string} name
 * @param {string} text
 */
function line(name, text) {
  return text === '' ? '' : `<p class="${name}">${escapeHtml(text)}</p>`;
}

/** @param {string} text */
function escapeHtml(text) {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
