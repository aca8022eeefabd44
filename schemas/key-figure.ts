import * as z from 'zod/mini';
import { referenceSchema } from './identity.js';
import { webAddressSchema } from './link.js';
import { localisedTextSchema } from './text.js';
import { dateSchema } from './time.js';

/** A number an organisation or event is known by: "près de 6 800 entreprises". */
export const keyFigureSchema = z.object({
  /** The number itself. */
  value: z.number(),
  /** How exact it is: `exact` (default), `about`, `nearly` (a little less), `over` (a little more). */
  precision: z.optional(z.enum(['exact', 'about', 'nearly', 'over'])),
  /** What is counted, in the plural: "entreprises". */
  label: localisedTextSchema,
  /** What it tells of, where that is not what it stands with: `id` of a cluster or organisation. */
  subject: z.optional(referenceSchema),
  /** Unit where the number is not a count, in the words of CLDR (`euro`, `percent`, `hectare`). */
  unit: z.optional(z.string()),
  /** The day for which it holds. */
  asOf: z.optional(dateSchema),
  /** Where it was published. */
  source: z.optional(webAddressSchema),
});

/** A number an organisation or event is known by. */
export type KeyFigure = z.infer<typeof keyFigureSchema>;
