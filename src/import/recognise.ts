/** The formats events are imported from. */
export type SourceFormat = 'event-document' | 'schedule-xml' | 'schedule-json' | 'calendar' | 'json-ld' | 'workbook' | 'table';

/** The format of a text, by what it begins with and holds; that of JSON in which nothing is known is a schedule's. Nothing for an empty one. */
export function recogniseText(text: string): SourceFormat | undefined {
  const start = text.slice(0, 4000).replace(/^\ufeff/, '').trimStart();
  if (start === '') return undefined;
  if (/^begin\s*:\s*v(calendar|event)/i.test(start)) return 'calendar';
  if (start.startsWith('<')) return isPage(start) ? 'json-ld' : 'schedule-xml';
  if (/^[{[]/.test(start)) return recogniseJson(text);
  return start.startsWith('/*') || start.startsWith('//') ? 'schedule-json' : 'table';
}

/** A page of the web, and not XML that has a schedule in it. */
function isPage(start: string): boolean {
  return /<!doctype\s+html\b|<html\b|<head\b|<body\b|<script\b/i.test(start) && !/<schedule\b/i.test(start);
}

/** By the words that only one of them has; a whole document may be too long to be parsed twice. */
function recogniseJson(text: string): SourceFormat {
  if (/"format"\s*:\s*"technopole-events\//.test(text)) return 'event-document';
  return /"@(context|graph|type)"\s*:/.test(text) ? 'json-ld' : 'schedule-json';
}
