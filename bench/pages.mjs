/** The pages that are measured: the programme as a partner embeds it, and the same content as others would serve it. */

/** @typedef {{ html: string, css: string }} Content */

/** What lets a page of our element be measured as the others are. */
const handle = `const element = () => document.querySelector('technopole-programme');
const root = () => element().shadowRoot;
const find = (selector) => root()?.querySelector(selector);
let away;
globalThis.contestant = {
  field: () => find('input[type=search]'),
  shown: () => find('.summary')?.textContent,
  openFilters: () => find('[aria-controls=filters]')?.click(),
  areFiltersOpen: () => Boolean(find('#filters input[type=checkbox]')),
  filter: () => find('#filters input[type=checkbox]').click(),
  clear: () => find('#filters input:checked').click(),
  changeView: (view) => (element().view = view === 'list' ? 'list' : 'grid'),
  unmount: () => (away = element(), away.remove()),
  mount: () => document.querySelector('#place').append(away.cloneNode()),
};`;

/**
 * A page with the element.
 *
 * @param {string} script address of the embed bundle
 * @param {string} src address of the document
 */
export function elementPage(script, src) {
  return page(`<script type="module" src="${script}"></script><script type="module">${handle}</script><div id="place"><technopole-programme src="${src}"></technopole-programme></div>`);
}

/**
 * The published page, as it is but for the handle.
 *
 * @param {string} html
 */
export function publishedPage(html) {
  return html.replace('</head>', () => `<script type="module">${handle}</script></head>`);
}

/**
 * The same content, made by one `innerHTML`.
 *
 * @param {Content} content
 */
export function innerHtmlPage({ html, css }) {
  return page(`<div id="place"></div><script>
const root = document.querySelector('#place').attachShadow({ mode: 'open' });
const text = ${escapeScript(JSON.stringify(`<style>${withoutContainment(css)}</style>${html}`))};
const mount = () => (root.innerHTML = text);
globalThis.contestant = { mount, unmount: () => root.replaceChildren() };
mount();
</script>`);
}

/**
 * The same content as HTML in the page, with `content-visibility`.
 *
 * @param {Content} content
 */
export function staticPage({ html, css }) {
  return page(`<div id="place"><template shadowrootmode="open"><style>${css}</style>${html}</template></div>`);
}

/**
 * The page of a contestant that is bundled.
 *
 * @param {import('./contestants.mjs').Contestant} contestant
 * @param {{ bundle: string, hasStyle: boolean, events: string, css?: string }} addresses
 */
export function contestantPage({ name, session, content }, { bundle, hasStyle, events, css }) {
  const style = hasStyle ? `<link rel="stylesheet" href="${bundle}.css">` : '';
  const styles = /** @type {Record<string, string>} */ ({ 'lit-html': withoutContainment(css ?? ''), floor: css });
  const own = styles[name] ? `<script type="text/plain" id="list-css">${styles[name]}</script>` : '';
  return page(`${own}<input id="find" type="search" aria-label="Chercher"><div id="place"${name === 'schedule-x' ? ' style="height:800px"' : ''}></div>`, {
    head: `${style}<script type="module" src="${bundle}.js"></script>`,
    body: ` data-events="${events}" data-session="${session}"${content ? ' data-content' : ''}`,
  });
}

/**
 * @param {string} content
 * @param {{ head?: string, body?: string }} [more]
 */
export function page(content, { head = '', body = '' } = {}) {
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Mesure</title><link rel="icon" href="data:,">
<style>body{margin:0;font:1rem/1.5 "Liberation Sans",Arial,sans-serif}main{max-width:72rem;margin:auto;padding:1rem}</style>${head}</head><body${body}><main>${content}</main></body></html>`;
}

/** @param {string} css */
function withoutContainment(css) {
  return css.replace(/content-visibility: auto;/g, '');
}

/** @param {string} json */
function escapeScript(json) {
  return json.replaceAll('<', '\\u003c');
}
