/** A page with elements on it: puts them there as an author would, and takes away what a test has left. */
import '../../components/define.js';
import { until } from './waiting.js';

/** The tags of this package. */
export const tags = ['technopole-programme', 'technopole-calendar-button', 'technopole-cluster-card', 'technopole-clusters', 'technopole-contact-card', 'technopole-contacts', 'technopole-partners', 'technopole-registration-button'] as const;

/** A tag of this package. */
export type Tag = (typeof tags)[number];
/** The element of a tag. */
export type ElementOf<Name extends Tag> = HTMLElementTagNameMap[Name];

/** What stands around and between the tags of an element. */
export interface Setting {
  /** Language of the page; French by default. */
  readonly lang?: string;
  readonly dir?: 'rtl';
  /** Markup between the tags. */
  readonly content?: string;
  /** Width of what holds the element, CSS. */
  readonly width?: string;
}

const leftovers: (() => void)[] = [];
const ownAddress = location.href;

/** Has something undone when the page is cleared. */
export function undoLater(undo: () => void): void {
  leftovers.push(undo);
}

/** Takes away what a test has put on the page, and undoes the rest, latest first. */
export function clearPage(): void {
  for (const undo of leftovers.splice(0).reverse()) undo();
  if (location.href !== ownAddress) history.replaceState(null, '', ownAddress);
  for (const key of Object.keys(localStorage)) if (key.startsWith('technopole-events/')) localStorage.removeItem(key);
}

/** Writes the page: markup in a `<main>`. */
export function writePage(markup: string, { lang = 'fr', dir, width = 'auto' }: Setting = {}): HTMLElement {
  const root = document.documentElement;
  const main = document.createElement('main');
  root.lang = lang;
  root.dir = dir ?? 'ltr';
  document.title = 'Page of a partner';
  main.style.inlineSize = width;
  main.innerHTML = `<h1>Page of a partner</h1><h2>Forum</h2>${markup}`;
  document.body.append(main);
  undoLater(() => {
    main.remove();
    root.removeAttribute('lang');
    root.removeAttribute('dir');
  });
  return main;
}

/** Adds to the address of the page, until it is cleared: a query such as `programme.view=grid`, a fragment, or both. */
export function setAddress(query: string, fragment = ''): void {
  const [base = ''] = ownAddress.split('#');
  history.replaceState(null, '', `${base}${query && (base.includes('?') ? '&' : '?') + query}${fragment && `#${fragment}`}`);
}

/** Puts an element on the page, with these properties, and gives it at once. */
export function place<Name extends Tag>(tag: Name, properties: Partial<ElementOf<Name>> = {}, setting: Setting = {}): ElementOf<Name> {
  const main = writePage(`<${tag}>${setting.content ?? ''}</${tag}>`, setting);
  return Object.assign(main.querySelector<ElementOf<Name>>(tag)!, properties);
}

/** Puts an element on the page, and gives it when it shows its document, or says why it does not. */
export async function show<Name extends Tag>(tag: Name, properties: Partial<ElementOf<Name>> = {}, setting: Setting = {}): Promise<ElementOf<Name>> {
  return settle(place(tag, properties, setting));
}

/** Waits until an element shows its document, all of it, or says why it does not. */
export async function settle<Kind extends ElementOf<Tag>>(element: Kind): Promise<Kind> {
  await until(() => element.shadowRoot?.querySelector('[lang]:not([part=skeleton]), [part=failure]'), `${element.localName} shows something`);
  await element.updateComplete;
  if ('allDrawn' in element) await element.allDrawn;
  return element;
}
