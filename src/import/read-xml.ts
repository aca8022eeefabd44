import { parseXml, XmlElement, XmlError, XmlText, type XmlNode } from '@rgrove/parse-xml';
import type { EventDocument } from '../../schemas/index.js';
import type { FormContext } from './forms/form.js';
import type { Notes } from './notes.js';
import type { ImportCode } from './report.js';
import { textField, type SourceRecord } from './source.js';

/** A source as a record, or why there is none. */
export type ReadSource =
  | { readonly name: string; readonly record: SourceRecord; readonly complete?: (document: EventDocument, context: FormContext) => EventDocument }
  | { readonly problem: ImportCode; readonly place?: string; readonly found?: string };

/** Deeper than any schedule; more would only cost memory and stack. */
const maxDepth = 64;

/** More faults than a hand makes. */
const maxRepairs = 10_000;

/** Elements whose children, where they have any, are marked-up text. */
const richElements = new Set(['abstract', 'description', 'biography']);

/** Elements that hold a line of text, whatever marks it up. */
const plainElements = new Set(['title', 'subtitle', 'name']);

/**
 * Reads XML as records. Document types are refused, so there are no entities but the five of XML and character numbers;
 * names of HTML (`&nbsp;`) stay as they stand and are read with the texts. A bare `&` and numbers of forbidden
 * characters are repaired and noted; anything else that is not well-formed is refused with its line.
 */
export function readXml(text: string, notes: Notes): ReadSource {
  const prolog = text.slice(0, Math.max(0, text.indexOf('<schedule')) || 10_000);
  if (/<!doctype\s+html\b|<html\b/i.test(prolog)) return { problem: 'source-is-page' };
  if (/<!DOCTYPE/i.test(prolog)) return { problem: 'doctype-refused' };
  const parsed = parseOrRepair(text, notes);
  if (!(parsed instanceof XmlElement)) return parsed;
  const content = toContent(parsed, 0);
  if (content === undefined) return { problem: 'nested-too-deep' };
  return { name: parsed.name, record: typeof content === 'string' ? new Map() : content };
}

function parseOrRepair(text: string, notes: Notes): XmlElement | Extract<ReadSource, { problem: ImportCode }> {
  const first = tryParse(text);
  if (first instanceof XmlElement) return first;
  const { repaired, count } = repairReferences(text);
  const second = count > 0 && count < maxRepairs ? tryParse(repaired) : first;
  if (second instanceof XmlElement) notes.add('references-repaired', { place: 'source', found: String(count) });
  return second;
}

function tryParse(text: string): XmlElement | Extract<ReadSource, { problem: ImportCode }> {
  try {
    return parseXml(text, { ignoreUndefinedEntities: true }).root ?? { problem: 'xml-malformed' };
  } catch (error) {
    if (isStackOverflow(error)) return { problem: 'nested-too-deep' };
    const found = error instanceof Error ? (error.message.split('\n')[0] ?? '') : '';
    return error instanceof XmlError ? { problem: 'xml-malformed', place: `line ${error.line}, column ${error.column}`, found } : { problem: 'xml-malformed', found };
  }
}

/** Outside CDATA: `&` that begins no reference becomes `&amp;`; numbers of characters that XML forbids go. */
function repairReferences(text: string): { repaired: string; count: number } {
  let count = 0;
  const repaired = text.split('<![CDATA[').map((piece, index) => {
    const end = index === 0 ? 0 : piece.indexOf(']]>');
    if (end < 0) return piece;
    return piece.slice(0, end) + piece.slice(end).replace(faultyReference, (match, number: string | undefined) => {
      if (number !== undefined && isAllowed(Number(number.startsWith('x') ? `0${number}` : number))) return match;
      return (count += 1), match === '&' ? '&amp;' : '';
    });
  }).join('<![CDATA[');
  return { repaired, count };
}

const faultyReference = /&(?:#(\d{1,8}|x[0-9A-Fa-f]{1,7});|(?![A-Za-z][A-Za-z0-9]{0,40};))/g;

/** XML 1.0 §2.2. */
function isAllowed(codePoint: number): boolean {
  if (codePoint < 0x20) return codePoint === 0x9 || codePoint === 0xa || codePoint === 0xd;
  return codePoint <= 0xd7ff || (codePoint >= 0xe000 && codePoint <= 0xfffd) || (codePoint >= 0x10000 && codePoint <= 0x10ffff);
}

/** An element as text, if it is nothing else, or as a record of its attributes, children and text; nothing if it goes too deep. */
function toContent(element: XmlElement, depth: number): string | SourceRecord | undefined {
  if (depth > maxDepth) return undefined;
  const attributes = Object.entries(element.attributes);
  const children = element.children.filter((child) => child instanceof XmlElement);
  const marked = children.length > 0 && (richElements.has(element.name) ? toHtml(element.children, depth) : plainElements.has(element.name) ? element.text : undefined);
  const own = typeof marked === 'string' ? marked : children.length > 0 ? '' : element.text;
  if (attributes.length === 0 && (children.length === 0 || typeof marked === 'string')) return own;
  const fields = new Map<string, unknown>(attributes);
  if (own.trim()) fields.set(textField, own);
  if (typeof marked === 'string') return fields;
  return addChildren(fields, children, depth);
}

function addChildren(fields: Map<string, unknown>, children: readonly XmlElement[], depth: number): SourceRecord | undefined {
  for (const child of children) {
    const content = toContent(child, depth + 1);
    if (content === undefined) return undefined;
    const present = fields.get(child.name);
    if (present === undefined) fields.set(child.name, content);
    else if (Array.isArray(present)) present.push(content);
    else fields.set(child.name, [present, content]);
  }
  return fields;
}

function toHtml(nodes: readonly XmlNode[], depth: number): string {
  if (depth > maxDepth) return '';
  return nodes.map((node) => {
    if (node instanceof XmlText) return escapeHtml(node.text);
    if (!(node instanceof XmlElement)) return '';
    const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`).join('');
    const isVoid = /^(br|hr|img|wbr)$/i.test(node.name);
    return isVoid ? `<${node.name}${attributes}>` : `<${node.name}${attributes}>${toHtml(node.children, depth + 1)}</${node.name}>`;
  }).join('');
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}

/** Engines name it differently: `RangeError` in Chromium and WebKit, `InternalError` in Firefox. */
function isStackOverflow(error: unknown): boolean {
  return error instanceof RangeError || (error instanceof Error && error.name === 'InternalError');
}
