import * as z from 'zod/mini';
import { colourSchema, idSchema, revisionSchema, tokenSchema } from './identity.js';
import { keyFigureSchema } from './key-figure.js';
import { imageSchema, linkSchema, resourceAddressSchema, webAddressSchema } from './link.js';
import { partySchema } from './party.js';
import { venueSchema } from './place.js';
import { registrationSchema } from './registration.js';
import { languageTagSchema, localisedTextSchema, richTextSchema } from './text.js';
import { clockTimeSchema, dateSchema, dateTimeSchema, timeZoneSchema } from './time.js';

/** What has become of the event (schema.org `EventStatusType`, and `announced` before it is certain). */
export const eventStatuses = ['announced', 'confirmed', 'postponed', 'moved-online', 'cancelled'] as const;

/** The series an event belongs to (schema.org `EventSeries`). */
export const seriesSchema = z.object({
  /** Name of the series: "Forum des Pôles de Compétitivité". */
  name: localisedTextSchema,
  /** Page of the series. */
  url: z.optional(webAddressSchema),
  /** Year of the first edition. */
  since: z.optional(z.int().check(z.minimum(1000), z.maximum(9999))),
});

/** A thread through the programme (C3VOC `track`). */
export const trackSchema = z.object({
  /** Name of the track inside the document. */
  id: idSchema,
  /** Name for readers. */
  name: localisedTextSchema,
  /** Colour of its rule or dot, never the only sign. */
  colour: z.optional(colourSchema),
  /** What it is about. */
  description: z.optional(richTextSchema),
});

/** What is to be said of a whole day. */
export const daySchema = z.object({
  /** Which day. */
  date: dateSchema,
  /** Its heading beside the date. */
  title: z.optional(localisedTextSchema),
  /** What it is about. */
  description: z.optional(richTextSchema),
  /** Its subjects, one each. */
  themes: z.optional(z.array(localisedTextSchema)),
  /** Under whose aegis it stands. */
  patronage: z.optional(localisedTextSchema),
});

/** A text that goes with an event: a press release, background, practical advice. */
export const articleSchema = z.object({
  /** Name of the article inside the document. */
  id: idSchema,
  /** `press-release`, `background`, `practical` or another word. */
  kind: tokenSchema,
  /** Title. */
  title: localisedTextSchema,
  /** Second line of the title. */
  subtitle: z.optional(localisedTextSchema),
  /** Text. */
  body: richTextSchema,
  /** Day it was published. */
  date: z.optional(dateSchema),
  /** Place it was published at, as in a dateline. */
  place: z.optional(localisedTextSchema),
});

/** An event: what it is, when, where, by whom and how one gets in (schema.org `ConferenceEvent`). */
export const eventSchema = z.object({
  /** Name of the event; visitors' selections and calendars hang on it. */
  id: idSchema,
  /** Name for readers. */
  name: localisedTextSchema,
  /** Usual short form. */
  acronym: z.optional(z.string()),
  /** The series it belongs to. */
  series: z.optional(seriesSchema),
  /** Which one of the series, counted from 1. */
  edition: z.optional(z.int().check(z.minimum(1))),
  /** Its theme or title. */
  theme: z.optional(localisedTextSchema),
  /** Second line of the theme. */
  subtitle: z.optional(localisedTextSchema),
  /** What it is about. */
  description: z.optional(richTextSchema),
  /** First day. */
  start: dateSchema,
  /** Last day; the same as `start` for one day. */
  end: dateSchema,
  /** Time zone in which its times are meant and shown, IANA. */
  timeZone: timeZoneSchema,
  /** When a day of the programme begins; what starts earlier belongs to the evening before (C3VOC `day_change`). Default `04:00`. */
  dayChange: z.optional(clockTimeSchema),
  /** Where. */
  venue: z.optional(venueSchema),
  /** On site (default), online or both (schema.org `eventAttendanceMode`). */
  attendance: z.optional(z.enum(['on-site', 'online', 'hybrid'])),
  /** What has become of it; default `confirmed`. */
  status: z.optional(z.enum(eventStatuses)),
  /** Why, in words. */
  statusNote: z.optional(localisedTextSchema),
  /** Languages of the document, BCP 47; plain strings are in the first. Default `en`. */
  languages: z.optional(z.array(languageTagSchema)),
  /** Page of the event. */
  url: z.optional(webAddressSchema),
  /** Further links. */
  links: z.optional(z.array(linkSchema)),
  /** A picture. */
  image: z.optional(imageSchema),
  /** Calendar of the whole programme as a hosted iCalendar file. */
  calendar: z.optional(webAddressSchema),
  /** Numbers it is known by. */
  keyFigures: z.optional(z.array(keyFigureSchema)),
  /** Threads through the programme, in order. */
  tracks: z.optional(z.array(trackSchema)),
  /** What is to be said of its days. */
  days: z.optional(z.array(daySchema)),
  /** Texts that go with it. */
  articles: z.optional(z.array(articleSchema)),
  /** How one registers. */
  registration: z.optional(registrationSchema),
  /** How the press is accredited. */
  pressAccreditation: z.optional(registrationSchema),
  /** Who stands behind it. */
  parties: z.optional(z.array(partySchema)),
  /** How often the document was changed since it was first published. */
  revision: z.optional(revisionSchema),
  /** When it was last changed. */
  modified: z.optional(dateTimeSchema),
  /** In an index, where long texts are only `…`: where the whole document is, relative to the index. */
  complete: z.optional(resourceAddressSchema),
});

/** What has become of an event. */
export type EventStatus = (typeof eventStatuses)[number];
/** The series an event belongs to. */
export type EventSeries = z.infer<typeof seriesSchema>;
/** A thread through the programme. */
export type Track = z.infer<typeof trackSchema>;
/** What is to be said of a whole day. */
export type DayNote = z.infer<typeof daySchema>;
/** A text that goes with an event. */
export type Article = z.infer<typeof articleSchema>;
/** An event: what it is, when, where, by whom and how one gets in. */
export type ConferenceEvent = z.infer<typeof eventSchema>;
