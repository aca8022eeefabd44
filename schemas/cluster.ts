import * as z from 'zod/mini';
import { countrySchema, idSchema, referenceSchema, tokenSchema } from './identity.js';
import { keyFigureSchema } from './key-figure.js';
import { imageSchema, linkSchema, webAddressSchema } from './link.js';
import { membershipSchema } from './organisation.js';
import { addressSchema, geoSchema } from './place.js';
import { localisedTextSchema, richTextSchema } from './text.js';
import { dateSchema } from './time.js';

/** Kinds of cluster this version knows the words for. Others are kept and shown as they stand. */
export const clusterKinds = ['competitiveness-cluster', 'technopole', 'science-park', 'meta-cluster', 'technology-hub', 'network'] as const;

/** Kinds of member, the words of the European Cluster Collaboration Platform. */
export const memberKinds = ['company', 'small-company', 'large-company', 'start-up', 'research', 'university', 'public-body', 'civil-society', 'investor'] as const;

/** A label with its level and the time for which it was given: pôle de compétitivité, *à vocation mondiale*, 2005–2012. */
export const labelSchema = z.object({
  /** The label. */
  name: localisedTextSchema,
  /** Its level: "mondial", "à vocation mondiale". */
  level: z.optional(localisedTextSchema),
  /** Who gives it. */
  issuer: z.optional(localisedTextSchema),
  /** First day on which it holds. */
  validFrom: z.optional(dateSchema),
  /** Last day on which it holds. */
  validThrough: z.optional(dateSchema),
});

/** How many members of one kind. */
export const membersSchema = z.object({
  /** What they are; an open list, see {@link memberKinds}. */
  kind: tokenSchema,
  /** How many. */
  count: z.int().check(z.minimum(0)),
});

/** A cluster, technopole or science park (terms of the European Cluster Collaboration Platform and of IASP). */
export const clusterSchema = z.object({
  /** Name of the cluster inside the document. */
  id: idSchema,
  /** What it is; an open list, see {@link clusterKinds}. */
  kind: z.optional(tokenSchema),
  /** Its name. */
  name: localisedTextSchema,
  /** Names it had before; they are found by search. */
  formerNames: z.optional(z.array(localisedTextSchema)),
  /** The cluster it became part of: `id` of another cluster. */
  mergedInto: z.optional(referenceSchema),
  /** Its labels, newest first. */
  labels: z.optional(z.array(labelSchema)),
  /** What it works on, in a few words each. */
  themes: z.optional(z.array(localisedTextSchema)),
  /** Its profile. */
  description: z.optional(richTextSchema),
  /** Region it stands for. */
  region: z.optional(localisedTextSchema),
  /** Country, ISO 3166-1 alpha-2. */
  country: z.optional(countrySchema),
  /** Seat. */
  address: z.optional(addressSchema),
  /** Where it stands. */
  geo: z.optional(geoSchema),
  /** Home page. */
  url: z.optional(webAddressSchema),
  /** Other pages. */
  links: z.optional(z.array(linkSchema)),
  /** Logo. */
  logo: z.optional(imageSchema),
  /** Year it was founded, four digits. */
  foundedYear: z.optional(z.int().check(z.minimum(1000), z.maximum(9999))),
  /** Members by kind. */
  members: z.optional(z.array(membersSchema)),
  /** Projects labelled or led, a count. */
  projects: z.optional(z.int().check(z.minimum(0))),
  /** Cooperation agreements, a count. */
  agreements: z.optional(z.int().check(z.minimum(0))),
  /** Other numbers it is known by. */
  keyFigures: z.optional(z.array(keyFigureSchema)),
  /** What it belongs to, e.g. IASP. */
  memberships: z.optional(z.array(membershipSchema)),
  /** Its people and desks: `id`s of contacts. */
  contacts: z.optional(z.array(referenceSchema)),
});

/** A label with its level and validity. */
export type ClusterLabel = z.infer<typeof labelSchema>;
/** How many members of one kind. */
export type ClusterMembers = z.infer<typeof membersSchema>;
/** A cluster, technopole or science park. */
export type Cluster = z.infer<typeof clusterSchema>;
