/** What a page of paper tells at its edges, where the browser draws something there. */
export interface PageEdges {
  /** Top of every page but the first: the event. */
  readonly title: string;
  /** Foot of every page: where the event is on the web. */
  readonly foot: string;
  /** Top of the pages of a day that has pages of its own, by the name of these pages. */
  readonly days: ReadonlyMap<string, string>;
  readonly direction: 'ltr' | 'rtl';
  /** The font of the host's page, as its computed style gives it. */
  readonly fontFamily: string;
}

/** Marks the place on the host's page that is printed, and nothing else of it. */
export const printMark = 'data-technopole-print';

/**
 * The rules the host's page gets while a programme is printed. On screen the place is not there, or only to be measured; on
 * paper it is all there is, whatever the page says of its own height, overflow and background: what is important in a layer
 * wins over what is important outside any (CSS Cascading 5 §6.4.4).
 */
export function printRules(edges: PageEdges): string {
  const { fontFamily } = edges;
  return `
@layer technopole-print {
  [${printMark}] { display: none !important; }
  [${printMark}=measured] { all: initial !important; display: block !important; position: fixed !important; inset: 0 auto auto 0 !important; inline-size: 182mm !important; visibility: hidden !important; pointer-events: none !important; font-family: ${fontFamily} !important; }
  @media print {
    html, body { all: initial !important; display: block !important; background: #fff !important; color-scheme: only light !important; }
    html::before, html::after, body::before, body::after, html > :not(head, body), body > :not([${printMark}]) { display: none !important; }
    body > [${printMark}] { all: initial !important; display: block !important; font-family: ${fontFamily} !important; }
  }
}
${pageRules(edges)}`;
}

/** Browsers that draw nothing at the edges of pages pass over it; the rest leave out their own lines there. */
function pageRules({ title, foot, days, direction, fontFamily }: PageEdges): string {
  const [start, end] = direction === 'rtl' ? ['right', 'left'] : ['left', 'right'];
  const top = 'vertical-align: bottom; padding-bottom: 4mm;';
  const bottom = 'vertical-align: top; padding-top: 4mm;';
  const named = [...days].map(([name, day]) => `@page ${name} { @top-${end} { content: ${quote(day)}; ${top} } }`);
  return `@page { size: auto; margin: 16mm 14mm; font: 7.5pt/1.3 ${fontFamily}; color: #444;
  @top-${start} { content: ${quote(title)}; ${top} }
  @bottom-${start} { content: ${quote(foot)}; ${bottom} }
  @bottom-${end} { content: counter(page) "\\2009/\\2009" counter(pages); ${bottom} } }
${named.join('\n')}
@page :first { @top-${start} { content: none; } @top-${end} { content: none; } }`;
}

/** A text as a string of CSS (CSS Syntax 3 §4.3.5): whatever could end it is written as a code point. */
function quote(text: string): string {
  return `"${text.replace(/[^\p{L}\p{N} .,–-]/gu, (character) => `\\${character.codePointAt(0)!.toString(16)} `)}"`;
}
