import type { InterfaceLanguage } from '../../src/locale/index.js';
import { primaryLanguage } from '../../src/locale/language.js';
import type { MessagesBySubject, Subject } from '../../src/locale/messages/subjects.js';
import { replaceWords } from '../../src/locale/replace-words.js';

const told = new Set<string>();

/**
 * Words of a subject, under its name, with those of the page in place of ours: of every block
 * `<script type="application/json" data-technopole-words lang="fr">` in this language. Of two for the same word, the later one wins.
 */
export function withPageWords<M>(words: Readonly<Record<string, M>>, language: InterfaceLanguage): Readonly<Record<string, M>> {
  const [subject = '', messages] = Object.entries(words)[0] ?? [];
  let own = messages as MessagesBySubject[Subject];
  for (const block of document.querySelectorAll('[data-technopole-words]')) {
    if (primaryLanguage(block.closest('[lang]')?.getAttribute('lang') ?? language) !== language) continue;
    const replaced = replaceWords(subject as Subject, own, readBlock(block), language);
    own = replaced.messages;
    if (replaced.unknown.length > 0) warnOnce(`no word of the elements is called ${replaced.unknown.join(', ')}, or no text is given for it`);
  }
  return { [subject]: own as M };
}

function readBlock({ textContent }: Element): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(textContent ?? '');
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // Told below, as what is JSON and no object.
  }
  warnOnce('what is written is not a JSON object');
  return {};
}

/** Each subject asks for its words; what is wrong is told for the first. */
function warnOnce(sentence: string): void {
  if (told.has(sentence)) return;
  told.add(sentence);
  console.warn(`data-technopole-words: ${sentence}.`);
}
