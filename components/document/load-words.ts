import type { InterfaceLanguage, MessageLoader } from '../../src/locale/index.js';

/** Has words loaded, and may put words of a host in place of ours. Words come as a file of them exports them: by the name of their subject. */
export type WordSource = <M>(load: MessageLoader<M>, language: InterfaceLanguage) => Promise<Readonly<Record<string, M>>>;

let source: WordSource | undefined;

/** Has all words taken from a source from now on. Bundles in which nobody calls it do not hold it. */
export function takeWordsFrom(given: WordSource): void {
  source = given;
}

/** The words of a subject in a language, with those of the host in place of ours where it has some of its own. */
export async function loadWords<M>(load: MessageLoader<M>, language: InterfaceLanguage): Promise<M> {
  const words = await (source ? source(load, language) : load(language));
  return Object.values(words)[0]!;
}
