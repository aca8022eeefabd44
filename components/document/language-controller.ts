import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { InterfaceLanguage, MessageLoaders } from '../../src/locale/index.js';
import { primaryLanguage } from '../../src/locale/language.js';
import { chooseInterfaceLanguage, loadMessages } from '../../src/locale/load-messages.js';

type Host = ReactiveControllerHost & HTMLElement;

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

  /** The direction of the words where they are in another language than asked for, and so in English; else the page's own holds. */
  get direction(): 'ltr' | undefined {
    const isAsked = primaryLanguage(this.language) === this.interfaceLanguage;
    return isAsked ? undefined : 'ltr';
  }

  readonly #host: Host;
  readonly #loaders: MessageLoaders<M>;

  constructor(host: Host, loaders: MessageLoaders<M>) {
    this.#host = host;
    this.#loaders = loaders;
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
    const language = canonicalLanguage(nearestLanguage(this.#host) || navigator.language);
    if (language === this.language) return;
    this.language = language;
    const interfaceLanguage = chooseInterfaceLanguage([language]);
    void loadMessages(this.#loaders, interfaceLanguage).then((messages) => {
      if (language !== this.language) return;
      this.messages = messages;
      this.interfaceLanguage = interfaceLanguage;
      this.#host.requestUpdate();
    });
  };
}

/** One observer for each tree of the page; it wakes the elements only for `lang` and `dir`. */
function observe(root: Node): void {
  if (observed.has(root)) return;
  observed.add(root);
  new MutationObserver(() => listeners.forEach((listener) => listener())).observe(root, { subtree: true, attributes: true, attributeFilter: ['lang'] });
}

function nearestLanguage(element: Element): string {
  for (let node: Element | null = element; node; ) {
    const holder: Element | null = node.closest('[lang]');
    if (holder) return holder.getAttribute('lang') ?? '';
    const root = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return '';
}

/** The tag as `Intl` takes it; of one that is none, such as `fr_FR.UTF-8`, its language. */
function canonicalLanguage(language: string): string {
  try {
    return Intl.getCanonicalLocales(language.replace(/_/g, '-'))[0] ?? 'en';
  } catch {
    return /^[a-z]{2,3}/i.exec(language)?.[0] ?? 'en';
  }
}
