/** Every state of the gallery `docs/examples/states.html`, one by one. */
import { afterEach, describe, expect, it } from '../harness.js';
import { expectAccessible } from './accessibility.js';
import { textBeyond } from './overflow.js';
import { clearPage, place, undoLater, type Tag } from './page.js';
import { recordErrors, recordWarnings } from './recording.js';
import { seen } from './seen.js';
import { frame, until } from './waiting.js';

interface State {
  readonly name: string;
  readonly tag: Tag;
  readonly properties: object;
  readonly content?: string;
  /** What comes after the first view. */
  readonly late?: string;
}

interface Gallery {
  readonly sections: readonly { readonly tag: Tag; readonly states: readonly State[] }[];
  readonly silentAddress: string;
}

const { sections, silentAddress } = (await import(new URL('/docs/examples/states.mjs', location.origin).href)) as Gallery;

/** Puts a state on the page, and waits until all there is to see has come. */
async function showState({ name, tag, properties, content = '', late }: State, lang: string, width: string): Promise<HTMLElement> {
  recordWarnings();
  const { fetch } = globalThis;
  globalThis.fetch = (input, init) => (String(input).endsWith(silentAddress) ? new Promise(() => undefined) : fetch(input, init));
  undoLater(() => (globalThis.fetch = fetch));
  const element = place(tag, { ...properties, headingLevel: 3 }, { lang, width, content, ...(lang === 'ar' ? { dir: 'rtl' as const } : {}) });
  await until(() => (name === 'loading' ? element.shadowRoot?.querySelector('.skeleton') : seen(element) !== ''), name);
  if ('allDrawn' in element) await element.allDrawn;
  if (late) await until(() => element.shadowRoot?.querySelector(late), `${name} shows ${late}`);
  await frame();
  return element;
}

for (const { tag, states } of sections) {
  describe(`every state of <${tag}>`, () => {
    afterEach(clearPage);

    for (const state of states) {
      for (const [lang, width] of [['fr', '60em'], ['ar', '20em']] as const) {
        it(`is shown, accessible and within ${width}: ${state.name} (${lang})`, async () => {
          const errors = recordErrors();
          const element = await showState(state, lang, width);
          await expectAccessible();
          expect(textBeyond(element)).to.deep.equal([]);
          expect(errors).to.deep.equal([]);
        });
      }
    }
  });
}
