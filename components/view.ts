import type { EventDocument } from '../schemas/index.js';
import type { Directory } from '../src/agenda/index.js';
import { directoryOf } from '../src/agenda/directory.js';
import type { Formatter } from '../src/locale/index.js';
import { getFormatter } from '../src/locale/format.js';
import { createTextView, formatLanguage, type TextView } from './text-view.js';

export { inLanguage, paragraph, say, wordFor } from './text-view.js';

/** A document as one reader sees it: what templates need beside their data. */
export interface View extends TextView {
  readonly document: EventDocument;
  readonly directory: Directory;
  readonly format: Formatter;
}

/** The view of a document for a reader of `language`, with words in `interfaceLanguage` and times in a zone, the event's by default. */
export function createView(document: EventDocument, language: string, interfaceLanguage: string, timeZone = document.event.timeZone): View {
  return {
    ...createTextView(document, language, interfaceLanguage),
    document,
    directory: directoryOf(document),
    format: getFormatter(formatLanguage(language, interfaceLanguage), timeZone),
  };
}
