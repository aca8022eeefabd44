import { html, LitElement } from 'lit';
import { LanguageController } from '../../../components/document/language-controller.js';
import { afterEach, describe, expect, it } from '../../harness.js';
import { clearPage, undoLater, writePage } from '../page.js';
import { until } from '../waiting.js';

interface Words {
  readonly greeting: string;
}

let failures = 0;
const asked: string[] = [];

/** Words that come only after some failures, as on a train. */
function load(language: string): Promise<Record<string, Words>> {
  asked.push(language);
  return failures-- > 0 ? Promise.reject(new TypeError('Failed to fetch dynamically imported module')) : Promise.resolve({ words: { greeting: `${language}!` } });
}

class WordedElement extends LitElement {
  readonly words = new LanguageController<Words>(this, load);

  protected override render(): unknown {
    return this.words.messages ? html`<b>${this.words.messages.greeting}</b>` : html`<slot></slot>`;
  }
}
customElements.define('test-worded', WordedElement);

/** Makes what is planned for half a minute come at once. */
function hurry(): void {
  const { setTimeout } = window;
  window.setTimeout = ((work: () => void, ms = 0) => setTimeout(work, ms >= 20_000 ? 1 : ms)) as typeof window.setTimeout;
  undoLater(() => (window.setTimeout = setTimeout));
}

describe('words that cannot be loaded', () => {
  afterEach(clearPage);

  it('are asked for again, and what stands between the tags stays until they are there', async () => {
    hurry();
    failures = 2;
    asked.length = 0;
    const main = writePage('<div lang="fr"><test-worded>Programme</test-worded></div>');
    const element = main.querySelector<WordedElement>('test-worded')!;
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('slot')).not.to.equal(null);
    await until(() => element.shadowRoot!.querySelector('b')?.textContent === 'fr!', 'the words are there');
    expect(asked).to.deep.equal(['fr', 'fr', 'fr']);
  });

  it('do not hold up those of another language', async () => {
    failures = 1;
    asked.length = 0;
    const main = writePage('<div lang="fr"><test-worded>Programme</test-worded></div>');
    const element = main.querySelector<WordedElement>('test-worded')!;
    await until(() => asked.length === 1);
    await element.updateComplete;
    main.querySelector('div')!.lang = 'en';
    await until(() => element.shadowRoot!.querySelector('b')?.textContent === 'en!', 'the words are there');
  });
});
