/** A page within the page, as narrow as a telephone: what depends on the width of the window can be seen in it. */
import { undoLater, type ElementOf, type Tag } from './page.js';
import { until } from './waiting.js';

/** Opens a page of this width. Gives its document, in which the elements are defined. */
export async function openFrame(widthPx: number, lang = 'fr'): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.title = 'Page';
  frame.width = String(widthPx);
  frame.height = '640';
  document.body.append(frame);
  undoLater(() => frame.remove());
  const page = frame.contentDocument!;
  page.documentElement.lang = lang;
  page.body.style.margin = '0';
  const script = page.createElement('script');
  script.type = 'module';
  script.src = new URL('/components/define.ts', window.location.href).href;
  page.head.append(script);
  await until(() => page.defaultView?.customElements.get('technopole-registration-button'), 'the elements are defined in the frame');
  return page;
}

/** Puts an element into such a page. */
export function placeInFrame<Name extends Tag>(page: Document, tag: Name, properties: Partial<ElementOf<Name>>): ElementOf<Name> {
  const element = Object.assign(page.createElement(tag) as ElementOf<Name>, properties);
  page.body.append(element);
  return element;
}
