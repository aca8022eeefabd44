import type { ContactMessages, DetailsMessages, PrintMessages } from '../../../src/locale/index.js';
import { chooseInterfaceLanguage, contactMessages, detailsMessages } from '../../../src/locale/load-messages.js';
import { printMessages } from '../../../src/locale/load-print-messages.js';
import { loadWords } from '../../document/load-words.js';
import type { ProgrammeView } from '../session-row.templates.js';

/** What a printed programme needs beside its data: headings count from 1, since it is a document of its own. */
export interface PrintView extends ProgrammeView {
  readonly words: PrintMessages;
  readonly details: DetailsMessages;
  readonly contacts: ContactMessages;
  readonly withAbstracts: boolean;
  /** Address against which those of pictures are read. */
  readonly baseUrl: string;
  /** Writes an E.164 number for people. */
  readonly formatTelephone: (number: string) => string;
}

/** The view of a programme with what printing it needs: its words, and how telephone numbers are written. */
export async function createPrintView(view: ProgrammeView, settings: Pick<PrintView, 'withAbstracts' | 'baseUrl'>): Promise<PrintView> {
  const language = chooseInterfaceLanguage([view.language]);
  const [words, details, contacts, formatTelephone] = await Promise.all([
    loadWords(printMessages, language),
    loadWords(detailsMessages, language),
    loadWords(contactMessages, language),
    // A number as it is stored can be dialled as well.
    import('../../../src/contact/telephone.js').then((late) => late.formatTelephone, () => String),
  ]);
  return { ...view, ...settings, words, details, contacts, formatTelephone, headingLevel: 2 };
}
