/** What is watched in a page from its first moment on: the first session on screen, long tasks, layout shifts. Runs in the page. */

/**
 * @typedef {object} Seen
 * @property {number} firstMs when the first session had been painted, since the navigation began
 * @property {number[]} longTasks their durations, in milliseconds
 * @property {number} shift sum of layout shifts
 */

/**
 * A session that is in the page when a frame begins is painted by it, in a shadow root or not; a message that is sent before the paint
 * arrives after it.
 *
 * @param {{ root: string, session: string }} where
 */
export function watch({ root, session }) {
  const seen = { firstMs: 0, longTasks: /** @type {number[]} */ ([]), shift: 0 };
  Object.assign(window, { seen });
  new PerformanceObserver((list) => seen.longTasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.shift += /** @type {any} */ (entry).value;
  }).observe({ type: 'layout-shift', buffered: true });
  const look = () => {
    const place = document.querySelector(root);
    if (!place?.querySelector(session) && !place?.shadowRoot?.querySelector(session)) return requestAnimationFrame(look);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      seen.firstMs = performance.now();
      performance.mark('first-session');
    };
    port2.postMessage(undefined);
  };
  requestAnimationFrame(look);
}
