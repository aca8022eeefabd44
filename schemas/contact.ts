import * as z from 'zod/mini';
import { countrySchema, idSchema, referenceSchema, tokenSchema } from './identity.js';
import { imageSchema, linkAddressSchema, mailAddressSchema, phoneNumberSchema } from './link.js';
import { languageTagSchema, localisedTextSchema, richTextSchema } from './text.js';
import { clockTimeSchema, dateSchema, timeZoneSchema } from './time.js';

/** Roles of contacts this version knows the words for. Others are kept and shown as they stand. */
export const contactRoles = ['press', 'registration', 'organisation', 'b2b', 'accessibility', 'partnership', 'programme', 'speaker', 'chair', 'moderator', 'panellist'] as const;

/**
 * Who may see a channel: `public` (default), `partners` (kept for partner sites that ask for it) or `withheld`.
 * What is not public is never written to a published file, nor put into a page.
 */
export const visibilitySchema = z.enum(['public', 'partners', 'withheld']);

/** A telephone (RFC 6350 `TEL`). */
export const telephoneSchema = z.object({
  /** The number, E.164. */
  number: phoneNumberSchema,
  /** `voice` (default), `mobile`, `fax` or `text`. */
  kind: z.optional(z.enum(['voice', 'mobile', 'fax', 'text'])),
  /** What stands before it: "Standard". */
  label: z.optional(localisedTextSchema),
  /** Who may see it; default `public`. */
  visibility: z.optional(visibilitySchema),
});

/** A mail address (RFC 6350 `EMAIL`). */
export const mailboxSchema = z.object({
  /** The address. */
  address: mailAddressSchema,
  /** What stands before it. */
  label: z.optional(localisedTextSchema),
  /** Who may see it; default `public`. */
  visibility: z.optional(visibilitySchema),
});

/** A page or profile of a contact (RFC 6350 `URL`). */
export const profileSchema = z.object({
  /** Where it is: `http`, `https`, `mailto` or `tel`. */
  url: linkAddressSchema,
  /** What stands on the link. */
  title: z.optional(localisedTextSchema),
  /** Who may see it; default `public`. */
  visibility: z.optional(visibilitySchema),
});

/** When someone can be reached (schema.org `OpeningHoursSpecification`). */
export const openingHoursSchema = z.object({
  /** Days of the week. */
  days: z.array(z.enum(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'])).check(z.minLength(1)),
  /** From, `09:00`, in the contact's time zone. */
  opens: clockTimeSchema,
  /** To, `17:30`; at or before `opens` it means the next day. */
  closes: clockTimeSchema,
  /** First day on which it holds. */
  validFrom: z.optional(dateSchema),
  /** Last day on which it holds. */
  validThrough: z.optional(dateSchema),
});

/** The parts of a person's name (RFC 6350 `N`), for sorting and address books. */
export const nameSchema = z.object({
  /** Family name. */
  family: z.optional(z.string()),
  /** Given name. */
  given: z.optional(z.string()),
  /** Further given names. */
  additional: z.optional(z.string()),
  /** Before the name: "Dr". */
  prefix: z.optional(z.string()),
  /** After the name: "PhD". */
  suffix: z.optional(z.string()),
});

/** Someone to talk to or to listen to: a person, a team or an organisation's desk. */
export const contactSchema = z.object({
  /** Name of the contact inside the document. */
  id: idSchema,
  /** `person` (default), `team` or `organisation` (RFC 6350 `KIND` individual, group, org). */
  kind: z.optional(z.enum(['person', 'team', 'organisation'])),
  /** Name as it is shown (RFC 6350 `FN`). */
  name: localisedTextSchema,
  /** The parts of a person's name. */
  structuredName: z.optional(nameSchema),
  /** What one turns to them for; an open list, see {@link contactRoles}. */
  roles: z.optional(z.array(tokenSchema)),
  /** Job or title: "Sénateur honoraire". */
  jobTitle: z.optional(localisedTextSchema),
  /** Where they work: `id` of an organisation or cluster. */
  organisation: z.optional(referenceSchema),
  /** Where they work, in words, if it is not in the document. */
  organisationName: z.optional(localisedTextSchema),
  /** Telephones, best first. */
  telephones: z.optional(z.array(telephoneSchema)),
  /** Mail addresses, best first. */
  mails: z.optional(z.array(mailboxSchema)),
  /** Pages and profiles. */
  links: z.optional(z.array(profileSchema)),
  /** Languages spoken, best first, BCP 47. */
  languages: z.optional(z.array(languageTagSchema)),
  /** When they can be reached. */
  hours: z.optional(z.array(openingHoursSchema)),
  /** Time zone of those hours; default the event's. */
  timeZone: z.optional(timeZoneSchema),
  /** When they can be reached, in words, beside or instead of `hours`. */
  hoursNote: z.optional(localisedTextSchema),
  /** Portrait. */
  photo: z.optional(imageSchema),
  /** Biography. */
  biography: z.optional(richTextSchema),
  /** Countries they speak for or come from, ISO 3166-1 alpha-2. */
  countries: z.optional(z.array(countrySchema)),
  /** Who may see this contact at all; default `public`. */
  visibility: z.optional(visibilitySchema),
});

/** Who may see a channel. */
export type Visibility = z.infer<typeof visibilitySchema>;
/** A telephone. */
export type Telephone = z.infer<typeof telephoneSchema>;
/** A mail address. */
export type Mailbox = z.infer<typeof mailboxSchema>;
/** When someone can be reached. */
export type OpeningHours = z.infer<typeof openingHoursSchema>;
/** The parts of a person's name. */
export type StructuredName = z.infer<typeof nameSchema>;
/** Someone to talk to or to listen to. */
export type Contact = z.infer<typeof contactSchema>;
