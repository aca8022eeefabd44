import type { Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { isShallow } from '../json-depth.js';
import { readLanguages } from '../languages.js';
import type { Notes } from '../notes.js';
import type { ImportCode } from '../report.js';

/** A block of JSON-LD and where it stands. */
export interface Block {
  readonly place: string;
  readonly value: unknown;
}

/** The blocks of a source; or why there are none. */
export type FoundBlocks = { readonly blocks: readonly Block[]; readonly pageLanguage?: string } | { readonly problem: ImportCode; readonly found?: string };

/** Finds JSON-LD in a web page, or takes the source as it. What is defective is noted, and the rest kept. */
export function findBlocks(source: string, notes: Notes): FoundBlocks {
  const text = source.replace(/^\ufeff/, '').trim();
  if (text === '') return { problem: 'source-empty' };
  if (/^[[{]/.test(text)) return { blocks: readBlock(text, 'source', notes) };
  if (!text.startsWith('<')) return { problem: 'source-unknown', found: text.slice(0, 80) };
  const tree = fromHtml(text);
  const scripts = scriptsIn(tree);
  const blocks = scripts.flatMap(({ content, line }, index) => readBlock(content, `script ${index + 1}, line ${line}`, notes));
  const [pageLanguage] = readLanguages(languageOf(tree)).tags;
  if (scripts.length > 0) return { blocks, ...(pageLanguage ? { pageLanguage } : {}) };
  return { problem: /itemtype\s*=|\btypeof\s*=/i.test(text) && /schema\.org/i.test(text) ? 'page-has-other-data' : 'page-without-data' };
}

/** What the page says of its own language. */
function languageOf(root: Nodes): string {
  const html = 'children' in root ? root.children.find((node) => node.type === 'element' && node.tagName === 'html') : undefined;
  return html?.type === 'element' ? String(html.properties['lang'] ?? '') : '';
}

interface Script {
  readonly content: string;
  readonly line: number;
}

function scriptsIn(root: Nodes): Script[] {
  const scripts: Script[] = [];
  const waiting: Nodes[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const type = node.type === 'element' && node.tagName === 'script' ? String(node.properties['type'] ?? '') : '';
    if (/^\s*application\/ld\+json\s*(;|$)/i.test(type) && 'children' in node) {
      scripts.push({ content: node.children.map((child) => (child.type === 'text' ? child.value : '')).join(''), line: node.position?.start.line ?? 1 });
    } else if ('children' in node) waiting.push(...[...node.children].reverse());
  }
  return scripts;
}

/** Wrappings that hide a script from browsers of the last century. */
const wrappedFrom = /^(?:<!--|(?:\/\/|\/\*)? ?<!\[CDATA\[(?: ?\*\/)?)/;
const wrappedTo = /(?:-->|(?:\/\/|\/\*)? ?\]\]>(?: ?\*\/)?)$/;

/** Longer than what closes a wrapping: patterns that look for an end are not let loose on more. */
const tailLength = 20;

/** Commas before a bracket, which hands leave there. */
const commasAtEnd = /,(?=\s*[}\]])/g;

function readBlock(written: string, place: string, notes: Notes): Block[] {
  // A raw line end or tab is not allowed inside a string of JSON; outside it is white space like any other.
  const text = unwrap(written.replace(/[\u0000-\u001f]+/g, ' ').trim());
  if (text === '') return [];
  if (!isShallow(text)) return refuse('nested-too-deep', '');
  try {
    return [{ place, value: JSON.parse(text) as unknown }];
  } catch (error) {
    const repaired = parse(text.replace(commasAtEnd, ''));
    if (!repaired) return refuse('json-malformed', error instanceof Error ? error.message : '');
    notes.add('json-repaired', { place });
    return [{ place, value: repaired.value }];
  }

  function refuse(code: 'nested-too-deep' | 'json-malformed', found: string): [] {
    notes.add(code, { place, ...(found ? { found } : {}) });
    return [];
  }
}

function unwrap(text: string): string {
  const opened = text.replace(wrappedFrom, '');
  return (opened.slice(0, -tailLength) + opened.slice(-tailLength).replace(wrappedTo, '')).trim();
}

function parse(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}
