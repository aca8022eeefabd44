import type { InterfaceLanguage, MessageLoader } from '../../src/locale/index.js';

/** Puts words of a host in place of ours. Words come and go as a file of them exports them: by the name of their subject. */
export type WordReplacer = <M>(words: Readonly<Record<string, M>>, language: InterfaceLanguage) => Readonly<Record<string, M>> | Promise<Readonly<Record<string, M>>>;

let replace: WordReplacer | undefined;

/** Has all words that are loaded from now on replaced. Bundles in which nobody calls it do not hold it. */
export function replaceLoadedWords(replacer: WordReplacer): void {
  replace = replacer;
}

/** The words of a subject in a language, with those of the host in place of ours where it has some of its own. */
export async function loadWords<M>(load: MessageLoader<M>, language: InterfaceLanguage): Promise<M> {
  const words = await load(language);
  return Object.values(replace ? await replace(words, language) : words)[0]!;
}
