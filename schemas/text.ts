import * as z from 'zod/mini';
import { languageTagPattern } from './language-tag.js';

/**
 * A BCP 47 language tag such as `fr`, `pt-BR` or `zh-Hant`. The subtags are checked for their form (RFC 5646 §2.1,
 * without the grandfathered tags), not looked up in the registry.
 */
export const languageTagSchema = z
  .string()
  .check(z.regex(languageTagPattern, 'language-tag'));

/** A text that is not blank, on one or several lines. */
export const plainTextSchema = z.string().check(z.regex(/\S/, 'empty-text'));

/**
 * A text for readers: either one string, in the first of the event's `languages`, or a map from language tag to string
 * (`{ "fr": "Accueil", "en": "Welcome" }`). The map holds one language at least.
 */
export const localisedTextSchema = z.union(
  [plainTextSchema, z.record(languageTagSchema, plainTextSchema).check(z.refine((map) => Object.keys(map).length > 0, 'empty-text'))],
  'text',
);

/**
 * A longer text for readers, written in CommonMark. Raw HTML in it is shown as the characters it consists of.
 * Same shape as {@link localisedTextSchema}.
 */
export const richTextSchema = localisedTextSchema;

/** A BCP 47 language tag. */
export type LanguageTag = z.infer<typeof languageTagSchema>;
/** A text in one language, or a map from language tag to text. */
export type LocalisedText = z.infer<typeof localisedTextSchema>;
/** A CommonMark text in one language, or a map from language tag to CommonMark text. */
export type RichText = z.infer<typeof richTextSchema>;
