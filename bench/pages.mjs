/** The pages that are measured: the programme as a partner embeds it, and the same content as others would serve it. */

/**
 * A page with the element.
 *
 * @param {string} entry file name of the embed bundle
 * @param {string} src address of the document
 */
export function elementPage(entry, src) {
  return page(`<script type="module" src="/embed/${entry}"></script><technopole-programme src="${src}"></technopole-programme>`);
}

/**
 * The same content, made by one `innerHTML`.
 *
 * @param {{ html: string, css: string }} content
 */
export function innerHtmlPage({ html, css }) {
  return page(`<div id="place"></div><script>
const root = document.querySelector('#place').attachShadow({ mode: 'open' });
const text = ${escapeScript(JSON.stringify(`<style>${withoutContainment(css)}</style>${html}`))};
root.innerHTML = text;
</script>`);
}

/**
 * The same content as HTML in the page, with `content-visibility`.
 *
 * @param {{ html: string, css: string }} content
 */
export function staticPage({ html, css }) {
  return page(`<div id="place"><template shadowrootmode="open"><style>${css}</style>${html}</template></div>`);
}

/** @param {string} body */
function page(body) {
  return `<!doctype html><html lang="fr"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Mesure</title><link rel="icon" href="data:,">
<style>body{margin:0;font:1rem/1.5 "Liberation Sans",Arial,sans-serif}main{max-width:72rem;margin:auto;padding:1rem}</style><main>${body}</main></html>`;
}

/** @param {string} css */
function withoutContainment(css) {
  return css.replace(/content-visibility: auto;/g, '');
}

/** @param {string} json */
function escapeScript(json) {
  return json.replaceAll('<', '\\u003c');
}
