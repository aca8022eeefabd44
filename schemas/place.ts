import * as z from 'zod/mini';
import { countrySchema, idSchema } from './identity.js';
import { imageSchema, webAddressSchema } from './link.js';
import { localisedTextSchema, richTextSchema } from './text.js';

/** A point on the earth, WGS 84 (schema.org `GeoCoordinates`, RFC 5545 `GEO`). */
export const geoSchema = z.object({
  /** Degrees north, -90 to 90. */
  latitude: z.number().check(z.minimum(-90), z.maximum(90)),
  /** Degrees east, -180 to 180. */
  longitude: z.number().check(z.minimum(-180), z.maximum(180)),
});

/** A postal address (schema.org `PostalAddress`, RFC 6350 `ADR`). */
export const addressSchema = z.object({
  /** Street and number, as they stand on an envelope. */
  street: z.optional(localisedTextSchema),
  /** Postal code. */
  postalCode: z.optional(z.string()),
  /** Town. */
  locality: z.optional(localisedTextSchema),
  /** Region, county or state. */
  region: z.optional(localisedTextSchema),
  /** Country, ISO 3166-1 alpha-2. */
  country: z.optional(countrySchema),
});

/** A room, hall or other spot of the venue where sessions are held (C3VOC `room`). */
export const roomSchema = z.object({
  /** Name of the room inside the document. */
  id: idSchema,
  /** What stands on the door. */
  name: localisedTextSchema,
  /** Place in the order of rooms, ascending; rooms without it follow in the order of the list. */
  order: z.optional(z.number()),
  /** Floor, in the words of the house: "1er étage". */
  floor: z.optional(localisedTextSchema),
  /** Seats, in persons. */
  capacity: z.optional(z.int().check(z.minimum(0))),
  /** Whether one reaches the room without a step, and turns in it with a wheelchair. */
  stepFree: z.optional(z.boolean()),
  /** How one finds it, and what is special about it. */
  description: z.optional(richTextSchema),
  /** Where the room is, if not where the venue is. */
  geo: z.optional(geoSchema),
  /** A page about the room, or its stream. */
  url: z.optional(webAddressSchema),
});

/** Where an event is held (schema.org `Place`). */
export const venueSchema = z.object({
  /** Name of the building or site. */
  name: localisedTextSchema,
  /** Postal address. */
  address: z.optional(addressSchema),
  /** Where it stands. */
  geo: z.optional(geoSchema),
  /** Its own page. */
  url: z.optional(webAddressSchema),
  /** A page with a map of the site. */
  map: z.optional(webAddressSchema),
  /** How one gets there. */
  directions: z.optional(richTextSchema),
  /** What is there for people with disabilities (schema.org `accessibilitySummary`). */
  accessibility: z.optional(richTextSchema),
  /** A picture of the place. */
  image: z.optional(imageSchema),
  /** Its rooms. */
  rooms: z.optional(z.array(roomSchema)),
});

/** A point on the earth. */
export type Geo = z.infer<typeof geoSchema>;
/** A postal address. */
export type PostalAddress = z.infer<typeof addressSchema>;
/** A room of the venue. */
export type Room = z.infer<typeof roomSchema>;
/** Where an event is held. */
export type Venue = z.infer<typeof venueSchema>;
