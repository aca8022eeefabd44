import type { LocalisedText } from '../../schemas/index.js';

/** A text map of a document, and where it stands. */
export interface FoundText {
  readonly path: string;
  readonly texts: Readonly<Record<string, string>>;
}

/** A string that stands in no text map, and where. */
export interface FoundString {
  readonly path: string;
  readonly property: string;
  readonly value: string;
}

/** Every text map in a document: each object whose properties are languages. */
export function findTextMaps(value: unknown, path = ''): FoundText[] {
  if (!isObject(value)) return [];
  if (isTextMap(value)) return [{ path, texts: value }];
  return Object.entries(value).flatMap(([key, child]) => findTextMaps(child, `${path}/${key}`));
}

/** Every string outside text maps, with the nearest property that is no list position. */
export function findStrings(value: unknown, path = '', property = ''): FoundString[] {
  if (typeof value === 'string') return [{ path, property, value }];
  if (!isObject(value) || isTextMap(value)) return [];
  return Object.entries(value).flatMap(([key, child]) => findStrings(child, `${path}/${key}`, Array.isArray(value) ? property : key));
}

/** What a text says in one language; nothing where it is no text map. */
export function inLanguage(text: LocalisedText | undefined, language: string): string | undefined {
  return typeof text === 'object' ? text[language] : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isTextMap(value: Record<string, unknown>): value is Record<string, string> {
  return !Array.isArray(value) && Object.keys(value).some((key) => ['fr', 'en', 'de'].includes(key));
}
