import { html, nothing, render } from 'lit';
import type { Session } from '../../../schemas/index.js';
import { isRightToLeft } from '../../../src/locale/language.js';
import type { QrPath } from '../../../src/qr/index.js';
import { say } from '../../view.js';
import type { Drawn } from '../views.js';
import { drawSections } from './draw-print.js';
import { sectionsOf, type PrintSection } from './print-days.js';
import { front, overview, roomList, type PrintEdition } from './print-front.templates.js';
import { imprint } from './print-imprint.templates.js';
import { PrintPage } from './print-page.js';
import { printRules, type PageEdges } from './print-rules.js';
import { createPrintView, type PrintView } from './print-view.js';
import { printStyles } from './print.styles.js';
import { waitForFonts, waitForPictures } from './wait-for-resources.js';

/** What is to be printed of a programme. */
export interface PrintRequest {
  readonly drawn: Drawn;
  /** Only these sessions; all where it is absent. */
  readonly sessions: ReadonlySet<Session> | undefined;
  /** What those sessions are: a visitor's own, or what filters have left (default). */
  readonly kind?: 'selection' | 'extract';
  readonly withAbstracts: boolean;
  /** Address of the live page, printed as a code and in letters. */
  readonly address: string;
  /** Address against which those of pictures are read; the page's own by default. */
  readonly baseUrl?: string;
  readonly nowMs: number;
  /** The host's page. */
  readonly document: Document;
  /** Is told how many sessions are drawn, of how many. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** With more sessions than this a programme does not fit on one page, and is not tried to. */
const mostOnOnePage = 24;
/** What fits on one page of A4 and of Letter, in millimetres; less than there is, since printers measure type a little differently. */
const onePageHeight = 240;
/** Days with more sessions than this fill pages, and get pages of their own. */
const longDay = 16;

const underWay = new WeakMap<Document, PrintPage | 'drawing'>();

/**
 * Prints a programme: everything is drawn unseen on the host's page, then the browser's print dialog opens, and afterwards
 * the page is as it was. Resolves when the browser has taken over; does nothing while another programme is being drawn.
 */
export async function printProgramme(request: PrintRequest): Promise<void> {
  const { document: page } = request;
  const former = underWay.get(page);
  if (former === 'drawing') return;
  former?.close();
  underWay.set(page, 'drawing');
  const paper = new PrintPage(page, printStyles);
  try {
    await drawOn(paper, request);
    underWay.set(page, paper);
    paper.print();
  } catch (error) {
    underWay.delete(page);
    paper.close();
    throw error;
  }
}

async function drawOn(paper: PrintPage, request: PrintRequest): Promise<void> {
  const { drawn, sessions, address, document: page, nowMs, onProgress } = request;
  const settings = { withAbstracts: request.withAbstracts, baseUrl: request.baseUrl ?? page.baseURI };
  const [view, code] = await Promise.all([createPrintView(drawn.view, settings), codeOf(address)]);
  const isChosen = (session: Session) => sessions?.has(session) ?? true;
  const count = drawn.entries.filter(({ session }) => isChosen(session)).length;
  const isWhole = count === drawn.entries.length;
  const sections = sectionsOf(drawn.agenda, isChosen, isWhole, view);
  const head = front({ kind: isWhole ? 'whole' : (request.kind ?? 'extract'), count, nowMs } satisfies PrintEdition, view);
  const end = imprint(address, code, view);

  const edges = edgesOf(view, page.defaultView!.getComputedStyle(page.body).fontFamily);
  const [main, cover, days, back] = layOut(paper.root, edges.direction, sections, view);
  paper.open(printRules(edges), `${say(view.document.event.name, view)} – ${view.words.programme}`);
  render(head, cover);
  if (count === 0) render(html`<p class="empty">${view.messages.noSessions}</p>`, days);
  await drawSections(days, sections, view, (done) => onProgress?.(done, count));
  render(end, back);
  await waitForFonts(paper.root, edges.fontFamily);
  if (count > mostOnOnePage || paper.measure(main) > onePageHeight) {
    main.classList.replace('sheet', 'booklet');
    render(nothing, back);
    // Laying out a thousand sessions takes long, and tells nothing of the first page.
    days.hidden = true;
    // Of many funders and contacts the first page may be full without the rest.
    for (const extras of [[overview(sections, view), roomList(sections, view)], [overview(sections, view)], []]) {
      render(html`${head}${extras}${end}`, cover);
      if (paper.measure(cover) <= onePageHeight) break;
    }
    days.hidden = false;
    paper.rules = printRules({ ...edges, days: giveLongDaysPages(days, sections, view) });
  }
  await waitForPictures(paper.root);
}

/** The parts of what is printed: its first page, its days, and what follows them where all is on one page. */
function layOut(root: ShadowRoot, direction: string, sections: readonly PrintSection[], { language }: PrintView): [main: HTMLElement, cover: HTMLElement, days: HTMLElement, back: HTMLElement] {
  const hasRooms = sections.some(({ rows }) => rows.some(({ entry }) => entry.session.rooms?.length));
  render(html`<main class="paper sheet ${hasRooms ? '' : 'roomless'}" lang=${language} dir=${direction}><div class="cover"></div><div class="days"></div><div class="back"></div></main>`, root);
  const main = root.querySelector('main')!;
  return [main, ...main.children] as unknown as ReturnType<typeof layOut>;
}

function edgesOf({ document: { event }, language, ...view }: PrintView, fontFamily: string): PageEdges {
  const foot = event.url?.replace(/^https?:\/\/|\/$/g, '') ?? '';
  return { title: say(event.name, { ...view, language }), foot, days: new Map(), direction: isRightToLeft(language) ? 'rtl' : 'ltr', fontFamily };
}

/** Names the pages of days that fill some, so that each of them tells its day. */
function giveLongDaysPages({ children }: HTMLElement, sections: readonly PrintSection[], view: PrintView): Map<string, string> {
  const names = new Map<string, string>();
  for (const [index, { date, rows }] of sections.entries()) {
    if (date === undefined || rows.length <= longDay) continue;
    const name = `technopole-day-${index + 1}`;
    names.set(name, view.format.day(date));
    const section = children[index] as HTMLElement;
    section.classList.add('long');
    section.style.setProperty('page', name);
  }
  return names;
}

/** The code for an address; none where it is too long for one, or the library does not come. */
async function codeOf(address: string): Promise<QrPath | undefined> {
  try {
    const { createQrPath } = await import('../../../src/qr/qr-path.js');
    return createQrPath(address);
  } catch {
    return undefined;
  }
}
