import * as z from 'zod/mini';
import { referenceSchema, tokenSchema } from './identity.js';
import { imageSchema, webAddressSchema } from './link.js';
import { localisedTextSchema } from './text.js';

/** Who stands behind an event, in which role, and what must be said about it. */
export const partySchema = z.object({
  /** `id` of an organisation or cluster. */
  organisation: referenceSchema,
  /** What it does for the event; an open list, see `partyRoles`. */
  role: tokenSchema,
  /** The funding programme: "Fonds européen de développement régional". */
  programme: z.optional(localisedTextSchema),
  /** Usual short form of the programme: `ERDF`, `FEDER`. */
  programmeAcronym: z.optional(localisedTextSchema),
  /** Where the programme is engaged: "PACA". */
  territory: z.optional(localisedTextSchema),
  /** The sentence that must be shown, word for word, per language. */
  mention: z.optional(localisedTextSchema),
  /** The emblem that must be shown with it. */
  emblem: z.optional(imageSchema),
  /** A page about the funded project. */
  url: z.optional(webAddressSchema),
  /** Place among the parties of the same role, ascending. */
  order: z.optional(z.number()),
});

/** Who stands behind an event, in which role. */
export type Party = z.infer<typeof partySchema>;
