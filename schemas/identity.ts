import * as z from 'zod/mini';

/**
 * The name of a thing inside its document: 1 to 128 letters, digits and `. _ ~ : @ -`, beginning with a letter, a digit
 * or `_`, so that it can stand in an address unchanged; not `__proto__`, `constructor` or `prototype`, which programs that
 * keep things by their ids stumble over. Unique within its list, and stable from one version of the document to the next:
 * calendars, links and visitors' selections hang on it.
 */
export const idSchema = z.string().check(
  z.regex(/^(?!(__proto__|constructor|prototype)$)[A-Za-z0-9_][A-Za-z0-9._~:@-]{0,127}$/, { error: ({ input }) => (/^(__proto__|constructor|prototype)$/.test(String(input)) ? 'reserved-id' : 'id') }),
);

/** The `id` of something else in the same document. It must resolve. */
export const referenceSchema = idSchema;

/** A country, ISO 3166-1 alpha-2, in capitals: `FR`. */
export const countrySchema = z.string().check(z.regex(/^[A-Z]{2}$/, 'country'));

/** A colour for a track: `#rgb` or `#rrggbb`. Never used as a background under text. */
export const colourSchema = z.string().check(z.regex(/^#([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$/, 'colour'));

/**
 * A word of an open list, in lower case with hyphens (`b2b-meeting`). Words that this version does not know are kept
 * and shown as they stand.
 */
export const tokenSchema = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'token'));

/** How often this thing was changed since it was first published; 0 at first (RFC 5545 `SEQUENCE`). */
export const revisionSchema = z.int().check(z.minimum(0));
