/**
 * Keeps where the texts of a page begin and how far their blocks go, after each frame that moved or changed one, in `window.places`: a text by itself and by the session
 * or the like that it stands in, whether in the page or in the shadow of an element. Texts that stand twice in one are passed over.
 */
(() => {
  const places = (window.places = []);

  /** The texts under a node, as they are drawn, with the element around each. */
  function* textsUnder(node) {
    if (node.localName === 'slot') {
      for (const child of node.assignedNodes()) yield* textsUnder(child);
      return;
    }
    if (node.nodeType === Node.ELEMENT_NODE) {
      const { top, width, height } = node.getBoundingClientRect();
      // Far below the window, or for screen readers alone.
      if (top > 2 * innerHeight || (width > 0 && width <= 1) || (height > 0 && height <= 1)) return;
      if ([...node.childNodes].some((child) => child.nodeType === Node.TEXT_NODE && child.data.trim())) {
        if (getComputedStyle(node).visibility === 'visible') yield node;
        return;
      }
    }
    for (const child of (node.shadowRoot ?? node).childNodes) yield* textsUnder(child);
  }

  function nameOf(element) {
    const around = element.closest('[data-session], [id^="session-"], [data-cluster], [data-organisation]');
    const subject = around?.dataset.session ?? around?.dataset.cluster ?? around?.dataset.organisation ?? around?.id.slice(8) ?? '';
    return `${subject}: ${element.textContent.trim().replace(/\s+/g, ' ')}`;
  }

  function readPlaces() {
    const found = {};
    const twice = new Set();
    for (const element of textsUnder(document.body)) {
      const range = document.createRange();
      range.selectNodeContents(element);
      const { left, top, width, height } = range.getBoundingClientRect();
      if (width === 0 || height === 0) continue;
      const box = element.getBoundingClientRect();
      const name = nameOf(element);
      if (name in found) twice.add(name);
      found[name] = { start: [left, top].map(Math.round), box: [box.left, box.top, box.width, box.height].map(Math.round) };
    }
    for (const name of twice) delete found[name];
    return found;
  }

  let drawn = '';
  const { port1, port2 } = new MessageChannel();
  // A message is read once the frame is drawn: what stands the same before and after was to be seen.
  port1.onmessage = () => {
    const found = document.querySelector('.te-foot') ? readPlaces() : {};
    const text = JSON.stringify(found);
    if (text === drawn && text !== JSON.stringify(places.at(-1) ?? {})) {
      // The first time, the server lets the script of the elements go.
      if (places.length === 0) void fetch('/recorded');
      places.push(found);
    }
    requestAnimationFrame(draw);
  };
  function draw() {
    drawn = document.querySelector('.te-foot') ? JSON.stringify(readPlaces()) : '';
    port2.postMessage('');
  }
  requestAnimationFrame(draw);
})();
