/** What runs in the page of the print test: a programme that is printed when the test says so. */
import type { EventDocument } from '../../schemas/index.js';
import { forReaders } from '../../components/document/visible-document.js';
import { drawProgramme } from '../../components/programme/draw-programme.js';
import { printProgramme } from '../../components/programme/print/print-programme.js';
import { loadMessages, programmeMessages, type InterfaceLanguage } from '../../src/locale/load-messages.js';

/** What the test asks for. */
export interface Print {
  /** Address of the document. */
  readonly source: string;
  readonly language: InterfaceLanguage;
  readonly withAbstracts: boolean;
  /** Only these sessions, by `id`, as a visitor's selection. */
  readonly ids?: readonly string[];
  /** Address of the live page. */
  readonly address: string;
  readonly now: string;
}

declare global {
  interface Window {
    /** Draws a programme for print, and resolves when the browser is asked to print. */
    drawPrint(print: Print): Promise<void>;
  }
}

window.drawPrint = async ({ source, language, withAbstracts, ids, address, now }) => {
  const whole = (await (await fetch(source)).json()) as EventDocument;
  const messages = await loadMessages(programmeMessages, language);
  const settings = { messages, language, interfaceLanguage: language, headingLevel: 2, timeZone: whole.event.timeZone, sessionAddress: '#session-' };
  const drawn = drawProgramme(forReaders(whole), settings, undefined);
  const sessions = ids && new Set(drawn.document.sessions.filter(({ id }) => ids.includes(id)));
  const baseUrl = new URL(source, document.baseURI).href;
  await printProgramme({ drawn, sessions, kind: 'selection', withAbstracts, address, baseUrl, nowMs: Date.parse(now), document });
};
