/** Takes the content that our element has drawn, for the limits it is compared with. */
import { openPage } from './browser.mjs';

/**
 * Gives what copies the content of a page.
 *
 * @param {import('playwright-core').Browser} browser
 */
export function contentCopier(browser) {
  return async (/** @type {string} */ url) => {
    const { page, close } = await openPage(browser, url, { root: 'technopole-programme', session: '[data-session]', slowdown: 1 });
    const content = await page.evaluate(() => {
      const root = /** @type {ShadowRoot} */ (document.querySelector('technopole-programme')?.shadowRoot);
      return { html: root.innerHTML.replace(/<!--.*?-->/g, ''), css: root.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText)).join('\n') };
    });
    await close();
    return content;
  };
}
