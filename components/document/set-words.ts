import type { InterfaceLanguage } from '../../src/locale/index.js';
import type { MessagesBySubject, Subject, Words } from '../../src/locale/messages/subjects.js';
import { replaceWords } from '../../src/locale/replace-words.js';
import { takeWordsFrom } from './load-words.js';

const given: { readonly language: InterfaceLanguage; readonly words: Words }[] = [];

/**
 * Puts words of the host in place of ours, in every element that comes into the page afterwards: call it before the elements
 * are defined. Of several calls for a language, later words win. What a word is called tells the type {@link Words}; names that
 * come from elsewhere and mean no word are passed over.
 *
 * @example
 * setWords('fr', { 'programme.search': 'Chercher', 'programme.sessionCount.other': '{count} conférences' });
 */
export function setWords(language: InterfaceLanguage, words: Words): void {
  given.push({ language, words });
  takeWordsFrom(async (load, of) => withGivenWords(await load(of), of));
}

function withGivenWords<M>(words: Readonly<Record<string, M>>, language: InterfaceLanguage): Readonly<Record<string, M>> {
  const [subject = '', messages] = Object.entries(words)[0] ?? [];
  let own = messages as MessagesBySubject[Subject];
  for (const one of given) if (one.language === language) own = replaceWords(subject as Subject, own, one.words, language).messages;
  return { [subject]: own as M };
}
