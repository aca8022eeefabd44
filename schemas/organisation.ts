import * as z from 'zod/mini';
import { idSchema, referenceSchema, tokenSchema } from './identity.js';
import { keyFigureSchema } from './key-figure.js';
import { imageSchema, linkSchema, webAddressSchema } from './link.js';
import { addressSchema } from './place.js';
import { localisedTextSchema, richTextSchema } from './text.js';
import { dateSchema } from './time.js';

/** Kinds of organisation this version knows the words for. Others are kept and shown as they stand. */
export const organisationKinds = ['foundation', 'association', 'company', 'public-authority', 'ministry', 'european-union', 'university', 'research-institute', 'media', 'network'] as const;

/** A membership or title: "membre de l'IASP". */
export const membershipSchema = z.object({
  /** The body one belongs to, in words. */
  name: localisedTextSchema,
  /** Its usual short form: `IASP`. */
  acronym: z.optional(z.string()),
  /** Its page. */
  url: z.optional(webAddressSchema),
  /** Since when. */
  since: z.optional(dateSchema),
});

/** A body behind an event: organiser, funder, supporter, employer (schema.org `Organization`). */
export const organisationSchema = z.object({
  /** Name of the organisation inside the document. */
  id: idSchema,
  /** What it is; an open list, see {@link organisationKinds}. */
  kind: z.optional(tokenSchema),
  /** Full name. */
  name: localisedTextSchema,
  /** Usual short form: `FSA`, `DGCIS`. */
  acronym: z.optional(z.string()),
  /** What it does, in one line. */
  tagline: z.optional(localisedTextSchema),
  /** Its profile. */
  description: z.optional(richTextSchema),
  /** What it is charged with or sets itself to do, one entry each. */
  missions: z.optional(z.array(richTextSchema)),
  /** Year it was founded, four digits. */
  foundedYear: z.optional(z.int().check(z.minimum(1000), z.maximum(9999))),
  /** Who founded it, in words or as they sign. */
  founder: z.optional(localisedTextSchema),
  /** Who presides over it: `id` of a contact. */
  chair: z.optional(referenceSchema),
  /** Legal standing: "déclarée d'utilité publique". */
  legalStatus: z.optional(localisedTextSchema),
  /** Home page. */
  url: z.optional(webAddressSchema),
  /** Other pages. */
  links: z.optional(z.array(linkSchema)),
  /** Logo. */
  logo: z.optional(imageSchema),
  /** Seat. */
  address: z.optional(addressSchema),
  /** What it belongs to. */
  memberships: z.optional(z.array(membershipSchema)),
  /** Bodies it works with: `id`s of organisations or clusters. */
  partners: z.optional(z.array(referenceSchema)),
  /** Cooperation agreements signed, a count. */
  agreements: z.optional(z.int().check(z.minimum(0))),
  /** Numbers it is known by. */
  keyFigures: z.optional(z.array(keyFigureSchema)),
  /** Its people and desks: `id`s of contacts. */
  contacts: z.optional(z.array(referenceSchema)),
});

/** A membership or title. */
export type Membership = z.infer<typeof membershipSchema>;
/** A body behind an event. */
export type Organisation = z.infer<typeof organisationSchema>;
