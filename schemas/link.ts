import * as z from 'zod/mini';
import type { IssueCode } from './issue.js';
import { linkPattern, resourcePattern, webPattern } from './link-patterns.js';
import { languageTagSchema, localisedTextSchema } from './text.js';

/** An address a reader may follow: `http`, `https`, `mailto` or `tel`, nothing else, and no user before the host. */
export const linkAddressSchema = z.string().check(z.regex(linkPattern, refuseAs('link')));

/** The address of a page: `http` or `https`, no user before the host. */
export const webAddressSchema = z.string().check(z.regex(webPattern, refuseAs('web-address')));

/** The address of a file or image: `http`, `https`, or a path relative to the document. */
export const resourceAddressSchema = z.string().check(z.regex(resourcePattern, refuseAs('resource-address')));

/** A mail address as in HTML's `<input type=email>` (a practical subset of RFC 5322), but for the length of labels. */
export const mailAddressSchema = z
  .string()
  .check(z.regex(/^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@(?:[A-Za-z0-9]+(?:\.|-+))*[A-Za-z0-9]+$/, 'mail-address'));

/** A telephone number in E.164 form, `+33199001234`: a plus, the country code, at most 15 digits, no spaces. */
export const phoneNumberSchema = z.string().check(z.regex(/^\+[1-9]\d{3,14}$/, 'phone-number'));

/** A link with its words. */
export const linkSchema = z.object({
  /** Where it leads: `http`, `https`, `mailto` or `tel`. */
  url: linkAddressSchema,
  /** The words of the link; without them the address itself is shown. */
  title: z.optional(localisedTextSchema),
  /** What it is, as a token of the IANA link relations where one fits (`license`, `related`, `describedby`). */
  rel: z.optional(z.string()),
  /** Language of the page behind it, BCP 47. */
  language: z.optional(languageTagSchema),
});

/** A file to download. */
export const fileSchema = z.object({
  /** Where it is: `http`, `https`, or a path relative to the document. */
  url: resourceAddressSchema,
  /** What it is, in words. */
  title: z.optional(localisedTextSchema),
  /** Media type, RFC 6838, `application/pdf`. */
  mediaType: z.optional(z.string().check(z.regex(/^[a-z]+\/[A-Za-z0-9.+-]+$/, 'media-type'))),
  /** Size in bytes. */
  bytes: z.optional(z.int().check(z.minimum(0))),
  /** Language of the file, BCP 47. */
  language: z.optional(languageTagSchema),
});

/** A picture with its text alternative. */
export const imageSchema = z.object({
  /** Where it is: `http`, `https`, or a path relative to the document. */
  url: resourceAddressSchema,
  /** Text alternative (WCAG 2.2 §1.1.1); without it the picture counts as decoration. */
  alt: z.optional(localisedTextSchema),
  /** Width in CSS pixels, so that the page keeps its place. */
  width: z.optional(z.int().check(z.minimum(1))),
  /** Height in CSS pixels. */
  height: z.optional(z.int().check(z.minimum(1))),
  /** Whose picture it is. */
  credit: z.optional(localisedTextSchema),
});

/** A link with its words. */
export type Link = z.infer<typeof linkSchema>;
/** A file to download. */
export type FileLink = z.infer<typeof fileSchema>;
/** A picture with its text alternative. */
export type Picture = z.infer<typeof imageSchema>;

/** Says of an address with a user before its host that this is why it is refused, and `code` of any other. */
function refuseAs(code: IssueCode): { error: (issue: { input?: unknown }) => IssueCode } {
  return { error: ({ input }) => (/^https?:\/\/[^\s\/?#\\]*@/i.test(String(input)) ? 'user-information' : code) };
}
