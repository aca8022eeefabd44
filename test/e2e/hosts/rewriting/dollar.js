/* In the manner of the libraries of 2010: takes document.write over, and turns pages inside out once they stand. */
{
  const dollar = (what) => {
    if (typeof what === 'function') return document.addEventListener('DOMContentLoaded', what);
    const found = Array.prototype.slice.call(document.querySelectorAll(what));
    return Object.assign(found, dollar.fn);
  };
  dollar.fn = {
    /** Each tab moves twice: into a new frame, then back when its button is pressed. */
    tabs() {
      for (const frame of this) {
        const bar = document.createElement('div');
        bar.className = 'tab-bar';
        const panels = document.createElement('div');
        for (const tab of dollar(`#${frame.id} > .tab`)) {
          const button = document.createElement('button');
          button.textContent = tab.title;
          button.onclick = () => dollar('.tab').forEach((other) => (other.style.display = other === tab ? 'block' : 'none'));
          bar.appendChild(button);
          panels.appendChild(tab);
        }
        frame.innerHTML = '';
        frame.appendChild(bar);
        frame.appendChild(panels);
        bar.firstChild.click();
        setTimeout(() => frame.appendChild(panels), 300);
      }
    },
    newWindow() {
      for (const link of this) link.target = '_blank';
    },
  };
  window.$ = window.jQuery = dollar;
  const write = document.write.bind(document);
  document.write = document.writeln = (text) => {
    if (document.readyState === 'loading') return write(text);
    const place = document.createElement('div');
    place.innerHTML = text;
    document.body.appendChild(place);
  };
}
