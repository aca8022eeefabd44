import * as z from 'zod/mini';
import { referenceSchema } from './identity.js';
import { mailAddressSchema, phoneNumberSchema, webAddressSchema } from './link.js';
import { localisedTextSchema } from './text.js';
import { dateTimeSchema } from './time.js';

/** One way to register: a page, a letter or a call. Exactly the address that `kind` names is used. */
export const registrationChannelSchema = z.object({
  /** `web` (a form), `mail` or `telephone`. */
  kind: z.enum(['web', 'mail', 'telephone']),
  /** The page with the form, for `web`. */
  url: z.optional(webAddressSchema),
  /** The address to write to, for `mail`. */
  mail: z.optional(mailAddressSchema),
  /** Subject of the prepared letter, for `mail`. */
  subject: z.optional(localisedTextSchema),
  /** Text of the prepared letter, for `mail`; line ends are kept. */
  body: z.optional(localisedTextSchema),
  /** The number to call, E.164, for `telephone`. */
  telephone: z.optional(phoneNumberSchema),
  /** What to know about this way: hours, language, who answers. */
  note: z.optional(localisedTextSchema),
});

/** What it costs (schema.org `Offer`). */
export const priceSchema = z.object({
  /** Whom it is for: "étudiants". */
  name: localisedTextSchema,
  /** Amount in the currency's main unit, taxes included; 0 is free. */
  amount: z.number().check(z.minimum(0)),
  /** Currency, ISO 4217: `EUR`. */
  currency: z.string().check(z.regex(/^[A-Z]{3}$/, 'currency')),
  /** Until when this price holds; an early rate ends here. */
  until: z.optional(dateTimeSchema),
});

/**
 * How one registers: for the event, for press accreditation, for a session, for a B2B meeting. What a reader may do at a
 * moment follows from it by the registration state of the core; nothing here says "open" or "closed" by itself.
 */
export const registrationSchema = z.object({
  /** From when one can register; without it, from the moment of publication. */
  opens: z.optional(dateTimeSchema),
  /** Until when one can register; without it, until the event or session begins. */
  closes: z.optional(dateTimeSchema),
  /** Whether one registers at all: false means entry is free for everyone. Default true. */
  needed: z.optional(z.boolean()),
  /** Whether an invitation is asked for. Default false. */
  invitationOnly: z.optional(z.boolean()),
  /** Whether registration is interrupted for now, e.g. because the form is down. Default false. */
  suspended: z.optional(z.boolean()),
  /** Whether the organiser has said nothing but that one will be able to register. Default false. */
  announced: z.optional(z.boolean()),
  /** Places in all, in persons. */
  capacity: z.optional(z.int().check(z.minimum(0))),
  /** Places left, in persons, when the document was written. */
  left: z.optional(z.int().check(z.minimum(0))),
  /** Address that tells the places left by now, as JSON `{ "left": 12 }`; it is asked each minute while the button is seen. */
  leftUrl: z.optional(webAddressSchema),
  /** From how many places left on it counts as nearly full; default a tenth of the capacity, 10 at most. */
  nearlyFullAt: z.optional(z.int().check(z.minimum(0))),
  /** Whether there is a waiting list once all places are taken, and how to get on it. */
  waitingList: z.optional(z.object({
    /** How one gets on the list, best first; without it, as one registers. */
    channels: z.optional(z.array(registrationChannelSchema)),
  })),
  /** How one registers, best first. */
  channels: z.optional(z.array(registrationChannelSchema)),
  /**
   * Name of the query parameter by which the forms of `channels` on the web take an invitation or discount code: `voucher`.
   * With it the registration button offers a field for the code, and takes one from the page (`code`).
   */
  codeParameter: z.optional(z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9._-]{0,63}$/, 'query-parameter'))),
  /** What it costs; none means the document does not say. */
  prices: z.optional(z.array(priceSchema)),
  /** Whom to ask: `id` of a contact. */
  contact: z.optional(referenceSchema),
  /** What else one should know, in a sentence. */
  note: z.optional(localisedTextSchema),
});

/** One way to register. */
export type RegistrationChannel = z.infer<typeof registrationChannelSchema>;
/** What registering costs, for whom and until when. */
export type Price = z.infer<typeof priceSchema>;
/** How one registers. */
export type Registration = z.infer<typeof registrationSchema>;
