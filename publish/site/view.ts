import type { EventDocument, Registration, Session } from '../../schemas/index.js';
import { toInstantMs } from '../../schemas/instant.js';
import { drawProgramme } from '../../components/programme/draw-programme.js';
import type { DetailsView } from '../../components/programme/session-link.templates.js';
import type { Drawn } from '../../components/programme/views.js';
import { createView, type View } from '../../components/view.js';
import { formatTelephone } from '../../src/contact/telephone.js';
import { calendarMessages } from '../../src/locale/load-calendar-messages.js';
import { clusterMessages } from '../../src/locale/load-cluster-messages.js';
import { chooseInterfaceLanguage, contactMessages, detailsMessages, loadMessages, programmeMessages, registrationMessages } from '../../src/locale/load-messages.js';
import { partyMessages } from '../../src/locale/load-party-messages.js';
import { printMessages } from '../../src/locale/load-print-messages.js';
import { visitMessages } from '../../src/locale/load-visit-messages.js';
import type { InterfaceLanguage } from '../../src/locale/index.js';
import { isRightToLeft } from '../../src/locale/language.js';
import { eventSpan, sessionSpan } from '../../src/time/span.js';
import { fileName } from './paths.js';
import { siteRoot } from './static-html.js';
import { siteWords, type SiteWords } from './words.js';

/** A document as its pages in one language show it, at no moment in particular. */
export interface SiteView extends View {
  /** Of the pages, BCP 47. */
  readonly tag: string;
  readonly interfaceLanguage: InterfaceLanguage;
  readonly direction: 'ltr' | 'rtl';
  readonly messages: Awaited<ReturnType<typeof loadAllMessages>>;
  readonly words: SiteWords;
  /** Agenda and view of the programme. */
  readonly drawn: Drawn;
  /** When the event begins, in milliseconds since 1970. */
  readonly startMs: number;
  /** Whether the document has anything to say by an element. */
  readonly has: (name: ElementName) => boolean;
}

/** What an event has a page and a fragment of, beside those of single sessions, people and clusters; in the order of the menu. */
export const elementNames = ['programme', 'speakers', 'clusters', 'contacts', 'partners', 'registration', 'press', 'calendar'] as const;

/** One of them. */
export type ElementName = (typeof elementNames)[number];

/** Makes the view of a document in a language. */
export async function createSiteView(document: EventDocument, tag: string, has: (name: ElementName) => boolean): Promise<SiteView> {
  const interfaceLanguage = chooseInterfaceLanguage([tag]);
  const messages = await loadAllMessages(interfaceLanguage);
  const drawn = drawProgramme(document, { messages: messages.programme, language: tag, interfaceLanguage, headingLevel: 2, timeZone: document.event.timeZone, sessionAddress: '' }, undefined);
  const view = { ...drawn.view, hrefOf: ({ id }: Session) => `${siteRoot}${tag}/sessions/${fileName(id)}.html` };
  return {
    ...createView(document, tag, interfaceLanguage),
    tag,
    interfaceLanguage,
    direction: isRightToLeft(interfaceLanguage) ? 'rtl' : 'ltr',
    messages,
    words: siteWords[interfaceLanguage],
    drawn: { ...drawn, view },
    startMs: eventSpan(document).startMs,
    has,
  };
}

/** What the details of a session need; at a moment at which one can do whatever one ever can. */
export function detailsViewOf(session: Session, view: SiteView): DetailsView {
  const { messages, document, startMs } = view;
  const nowMs = momentOf(session.signUp ?? session.meetings?.booking, Math.min(startMs, sessionSpan(session, document.event.timeZone)?.startMs ?? Infinity), document);
  // The title is the heading of the page; what follows is one level below.
  const level = { isInline: true, headingLevel: -1 };
  return { ...view.drawn.view, ...level, words: messages.details, registration: messages.registration, nowMs, baseUrl: siteRoot, formatTelephone, onClose: ignore, onTurn: ignore, onChoose: ignore, onKeep: undefined, isKept: undefined };
}

/** When one can register, as far as one ever can: when registration opens, else before it closes or what it is for begins. */
export function momentOf(registration: Registration | undefined, startMs: number, document: EventDocument): number {
  const { timeZone } = document.event;
  if (registration?.opens) return toInstantMs(registration.opens, timeZone);
  return Math.min(startMs, registration?.closes ? toInstantMs(registration.closes, timeZone) : Infinity) - 1;
}

async function loadAllMessages(language: InterfaceLanguage) {
  const [programme, details, registration, contact, clusters, parties, calendar, print, visit] = await Promise.all([
    loadMessages(programmeMessages, language), loadMessages(detailsMessages, language), loadMessages(registrationMessages, language), loadMessages(contactMessages, language), loadMessages(clusterMessages, language),
    loadMessages(partyMessages, language), loadMessages(calendarMessages, language), loadMessages(printMessages, language), loadMessages(visitMessages, language),
  ]);
  return { programme, details, registration, contact, clusters, parties, calendar, print, visit };
}

/** Nothing happens in a file. */
function ignore(): void {}
