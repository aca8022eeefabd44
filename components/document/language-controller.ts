import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { InterfaceLanguage, MessageLoader } from '../../src/locale/index.js';
import { primaryLanguage } from '../../src/locale/language.js';
import { chooseInterfaceLanguage } from '../../src/locale/load-messages.js';
import { loadWords } from './load-words.js';

type Host = ReactiveControllerHost & HTMLElement;

/** After what time words that could not be loaded are asked for again: until then what stands between the tags stays. */
const retryMs = 30_000;

const listeners = new Set<() => void>();
const observed = new WeakSet<Node>();

/**
 * The language of an element and the words for it. The language is that of the nearest ancestor with `lang`, across
 * shadow roots, and follows when it changes; without any it is the browser's.
 */
export class LanguageController<M> implements ReactiveController {
  /** The language asked for, BCP 47. */
  language = '';
  /** The words; absent until they are loaded. */
  messages: M | undefined;
  /** The language of those words. */
  interfaceLanguage: InterfaceLanguage = 'en';

  /**
   * The direction of the words. It is left to the page where that says one for the language asked for: in a `dir` on the
   * element that names the language, or nearer.
   */
  get direction(): 'ltr' | 'rtl' | undefined {
    const isAsked = primaryLanguage(this.language) === this.interfaceLanguage;
    if (isAsked && nearest(this.#host, '[lang],[dir]')?.hasAttribute('dir')) return undefined;
    return this.interfaceLanguage === 'ar' ? 'rtl' : 'ltr';
  }

  readonly #host: Host;
  readonly #load: MessageLoader<M>;

  constructor(host: Host, load: MessageLoader<M>) {
    this.#host = host;
    this.#load = load;
    host.addController(this);
  }

  hostConnected(): void {
    listeners.add(this.#update);
    for (let root = this.#host.getRootNode(); ; root = root.host.getRootNode()) {
      observe(root);
      if (!(root instanceof ShadowRoot)) break;
    }
    this.#update();
  }

  hostDisconnected(): void {
    listeners.delete(this.#update);
  }

  readonly #update = (): void => {
    const language = canonicalLanguage(nearest(this.#host, '[lang]')?.getAttribute('lang') || navigator.language);
    if (language === this.language) return;
    this.language = language;
    const interfaceLanguage = chooseInterfaceLanguage([language]);
    void loadWords(this.#load, interfaceLanguage).then((messages) => {
      if (language !== this.language) return;
      this.messages = messages;
      this.interfaceLanguage = interfaceLanguage;
      this.#host.requestUpdate();
    }, () => {
      this.language = '';
      setTimeout(this.#update, retryMs);
    });
  };
}

/** One observer for each tree of the page; it wakes the elements only for `lang`. */
function observe(root: Node): void {
  if (observed.has(root)) return;
  observed.add(root);
  new MutationObserver(() => listeners.forEach((listener) => listener())).observe(root, { subtree: true, attributes: true, attributeFilter: ['lang'] });
}

/** The nearest element that a selector takes, across shadow roots. */
function nearest(element: Element, selector: string): Element | undefined {
  for (let node: Element | undefined = element; node; ) {
    const holder: Element | null = node.closest(selector);
    if (holder) return holder;
    const root = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : undefined;
  }
  return undefined;
}

/** The tag as `Intl` takes it; of one that is none, such as `fr_FR.UTF-8`, its language. */
function canonicalLanguage(language: string): string {
  try {
    return Intl.getCanonicalLocales(language.replace(/_/g, '-'))[0]!;
  } catch {
    return /^[a-z]{2,3}/i.exec(language)?.[0] ?? 'en';
  }
}
