import type { EventDocument, Session } from '../../schemas/index.js';
import { fold } from '../locale/fold.js';
import { directoryOf, type Directory } from './directory.js';
import { wordsOf } from './query.js';
import { fieldsBesideTitle, searchTexts, type SearchField } from './search-texts.js';

/** Where what is searched for can stand, where it is not in the title. */
export type MatchedField = Exclude<SearchField, 'title'>;

/**
 * Why a session is found although its title does not tell: the field with most of those words of the query that the title
 * lacks, the more telling one where two have as many. Nothing where the title, in whatever language, has them all.
 */
export function matchedField(session: Session, query: string, document: EventDocument): MatchedField | undefined {
  const directory = directoryOf(document);
  const inTitle = wordsIn(session, 'title', wordsOf(query), directory);
  const lacking = wordsOf(query).filter((word) => !inTitle.includes(word));
  let best: MatchedField | undefined;
  let most = 0;
  for (const field of lacking.length > 0 ? fieldsBesideTitle : []) {
    const count = wordsIn(session, field, lacking, directory).length;
    if (count > most) [best, most] = [field, count];
  }
  return best;
}

function wordsIn(session: Session, field: SearchField, words: readonly string[], directory: Directory): string[] {
  const texts = searchTexts(session, field, directory).map(fold);
  return words.filter((word) => texts.some((text) => text.includes(word)));
}
