/** Prints a programme as a browser does, as far as a test may: what the dialog would show is looked at while it would be open. */
import type { EventDocument, Session } from '../../../schemas/index.js';
import { forReaders } from '../../../components/document/visible-document.js';
import { drawProgramme } from '../../../components/programme/draw-programme.js';
import { printProgramme, type PrintRequest } from '../../../components/programme/print/print-programme.js';
import { loadMessages, programmeMessages, type InterfaceLanguage } from '../../../src/locale/load-messages.js';
import { undoLater } from '../page.js';

/** What a test prints. */
export interface Printing extends Partial<Omit<PrintRequest, 'drawn' | 'sessions'>> {
  readonly language?: InterfaceLanguage;
  /** Only these sessions, by `id`. */
  readonly ids?: readonly string[];
  readonly timeZone?: string;
}

/** The request to print a document. */
export async function requestOf(document: EventDocument, { language = 'fr', ids, timeZone = document.event.timeZone, ...request }: Printing = {}): Promise<PrintRequest> {
  const messages = await loadMessages(programmeMessages, language);
  const drawn = drawProgramme(forReaders(document), { messages, language, interfaceLanguage: language, headingLevel: 2, timeZone, sessionAddress: '#session-' }, undefined);
  const sessions: ReadonlySet<Session> | undefined = ids && new Set(drawn.document.sessions.filter(({ id }) => ids.includes(id)));
  return { drawn, sessions, withAbstracts: false, address: 'https://town.example/forum', nowMs: Date.parse('2011-11-16T08:00Z'), document: window.document, ...request };
}

/** The place on the page that is printed; nothing while none is. */
export function printedPlace(): HTMLElement | undefined {
  return document.querySelector<HTMLElement>('[data-technopole-print]') ?? undefined;
}

/** Has `act` done where the browser would open its dialog, on a machine with a mouse or a telephone. */
export function onPrint(act: () => void, device: 'mouse' | 'telephone' = 'mouse'): void {
  const { print, matchMedia } = window;
  window.print = act;
  window.matchMedia = (query) => (query === '(pointer: fine)' ? ({ matches: device === 'mouse' } as MediaQueryList) : matchMedia.call(window, query));
  undoLater(() => {
    Object.assign(window, { print, matchMedia });
    window.dispatchEvent(new Event('pointerdown'));
  });
}

/** Prints a document, and gives what is on paper. It stays there until the page is cleared. */
export async function print(document: EventDocument, printing?: Printing): Promise<ShadowRoot> {
  onPrint(() => undefined);
  await printProgramme(await requestOf(document, printing));
  return printedPlace()!.shadowRoot!;
}

/** The texts of those parts of it, as they stand. */
export function printedTexts(root: ParentNode, selector: string): string[] {
  return [...root.querySelectorAll(selector)].map((part) => (part.textContent ?? '').replace(/[\s\u202f]+/g, ' ').trim());
}
