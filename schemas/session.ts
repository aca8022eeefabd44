import * as z from 'zod/mini';
import { countrySchema, idSchema, referenceSchema, revisionSchema, tokenSchema } from './identity.js';
import { fileSchema, imageSchema, linkSchema, webAddressSchema } from './link.js';
import { registrationSchema } from './registration.js';
import { languageTagSchema, localisedTextSchema, richTextSchema } from './text.js';
import { dateSchema, dateTimeSchema } from './time.js';

/** Kinds of session this version knows the words for. Others are kept and shown as they stand. */
export const sessionKinds = ['plenary', 'keynote', 'panel', 'workshop', 'talk', 'lightning-talk', 'testimonial', 'b2b-meeting', 'assembly', 'ceremony', 'networking', 'meal', 'break', 'visit', 'conference'] as const;

/** Roles of people in a session this version knows the words for. Others are kept. */
export const sessionRoles = ['speaker', 'chair', 'moderator', 'panellist', 'interpreter', 'host'] as const;

/** What has become of a session. `expected` is announced with reserve; `replaced` names its successor. */
export const sessionStatuses = ['expected', 'confirmed', 'moved', 'full', 'cancelled', 'replaced'] as const;

/** Someone who takes part in giving a session. */
export const participationSchema = z.object({
  /** `id` of a contact. */
  contact: referenceSchema,
  /** What they do; an open list, see {@link sessionRoles}. Default `speaker`. */
  role: z.optional(tokenSchema),
});

/** A recording of a session (schema.org `recordedIn`). */
export const recordingSchema = z.object({
  /** Where it is played or downloaded. */
  url: webAddressSchema,
  /** What it is, in words. */
  title: z.optional(localisedTextSchema),
  /** Media type, RFC 6838. */
  mediaType: z.optional(z.string().check(z.regex(/^[a-z]+\/[A-Za-z0-9.+-]+$/, 'media-type'))),
  /** Language that is heard, BCP 47. */
  language: z.optional(languageTagSchema),
});

/** A stretch of time within a B2B meeting that is booked as one. */
export const slotSchema = z.object({
  /** Begins. */
  start: dateTimeSchema,
  /** Ends. */
  end: dateTimeSchema,
  /** Tables left, a count. */
  left: z.optional(z.int().check(z.minimum(0))),
});

/** How business meetings are booked. */
export const meetingsSchema = z.object({
  /** Who may book: "PME membres d'un pôle". */
  audience: z.optional(localisedTextSchema),
  /** How it goes, in words. */
  procedure: z.optional(richTextSchema),
  /** Length of one meeting, in minutes. */
  slotMinutes: z.optional(z.int().check(z.minimum(1))),
  /** The slots, in order. */
  slots: z.optional(z.array(slotSchema)),
  /** How and until when one books. */
  booking: z.optional(registrationSchema),
});

/** Where and when a session was to be before it was moved. */
export const formerScheduleSchema = z.object({
  /** Began. */
  start: z.optional(dateTimeSchema),
  /** Ended. */
  end: z.optional(dateTimeSchema),
  /** Was held in: `id`s of rooms. */
  rooms: z.optional(z.array(referenceSchema)),
});

/** One item of the programme (C3VOC `event`, schema.org `subEvent`). */
export const sessionSchema = z.object({
  /** Name of the session inside the document; it appears in addresses and calendars. */
  id: idSchema,
  /** What it is; an open list, see {@link sessionKinds}. Default `talk`. */
  kind: z.optional(tokenSchema),
  /** Title. */
  title: localisedTextSchema,
  /** Second line of the title. */
  subtitle: z.optional(localisedTextSchema),
  /** What it is about, in a paragraph. */
  abstract: z.optional(richTextSchema),
  /** What it is about, at length, beside the abstract. */
  description: z.optional(richTextSchema),
  /** When it begins. Without it the hour is not known yet. */
  start: z.optional(dateTimeSchema),
  /** When it ends; asks for `start`. */
  end: z.optional(dateTimeSchema),
  /** The day it belongs to, while the hour is not known; with `start` it may be left out. */
  day: z.optional(dateSchema),
  /** What has become of it; default `confirmed`. */
  status: z.optional(z.enum(sessionStatuses)),
  /** Why, in words. */
  statusNote: z.optional(localisedTextSchema),
  /** The session held instead: `id` of a session. */
  replacedBy: z.optional(referenceSchema),
  /** Where and when it was to be before. */
  formerly: z.optional(formerScheduleSchema),
  /** The session it is a part of, such as the plenary a testimony belongs to: `id` of a session. */
  partOf: z.optional(referenceSchema),
  /** `id` of a track of the event. */
  track: z.optional(referenceSchema),
  /** Keywords. */
  tags: z.optional(z.array(localisedTextSchema)),
  /** `id`s of the rooms, the main one first. */
  rooms: z.optional(z.array(referenceSchema)),
  /** Who gives it. */
  people: z.optional(z.array(participationSchema)),
  /** Clusters it is about or held by: `id`s. */
  clusters: z.optional(z.array(referenceSchema)),
  /** Organisations it is about or held by: `id`s. */
  organisations: z.optional(z.array(referenceSchema)),
  /** Countries in the spotlight, ISO 3166-1 alpha-2. */
  countries: z.optional(z.array(countrySchema)),
  /** Regions in the spotlight that are no countries: "Bassin méditerranéen". */
  regions: z.optional(z.array(localisedTextSchema)),
  /** Languages spoken on stage, BCP 47. */
  languages: z.optional(z.array(languageTagSchema)),
  /** Languages interpreted into, BCP 47. */
  interpretation: z.optional(z.array(languageTagSchema)),
  /** Languages of live captions, BCP 47. */
  captions: z.optional(z.array(languageTagSchema)),
  /** Sign languages, BCP 47: `fsl` (LSF), `ase`, `gsg`. */
  signLanguages: z.optional(z.array(languageTagSchema)),
  /** Whether and how one signs up for this session. */
  signUp: z.optional(registrationSchema),
  /** How business meetings are booked, for `b2b-meeting`. */
  meetings: z.optional(meetingsSchema),
  /** The session's own page at the organiser's. */
  url: z.optional(webAddressSchema),
  /** Further links. */
  links: z.optional(z.array(linkSchema)),
  /** Slides, papers and other files. */
  files: z.optional(z.array(fileSchema)),
  /** Recordings. */
  recordings: z.optional(z.array(recordingSchema)),
  /** Whether it is recorded or streamed; false is a promise not to (C3VOC `do_not_record`). */
  recorded: z.optional(z.boolean()),
  /** Licence of the recording, in words or as an SPDX identifier. */
  licence: z.optional(z.string()),
  /** A picture. */
  image: z.optional(imageSchema),
  /** How often it was changed since it was first published (RFC 5545 `SEQUENCE`). */
  revision: z.optional(revisionSchema),
  /** When it was last changed (RFC 5545 `LAST-MODIFIED`). */
  modified: z.optional(dateTimeSchema),
});

/** Someone who takes part in giving a session. */
export type Participation = z.infer<typeof participationSchema>;
/** A recording of a session. */
export type Recording = z.infer<typeof recordingSchema>;
/** A slot of a B2B meeting. */
export type MeetingSlot = z.infer<typeof slotSchema>;
/** How business meetings are booked. */
export type Meetings = z.infer<typeof meetingsSchema>;
/** What has become of a session. */
export type SessionStatus = (typeof sessionStatuses)[number];
/** One item of the programme. */
export type Session = z.infer<typeof sessionSchema>;
