import * as z from 'zod/mini';
import { clusterSchema } from './cluster.js';
import { contactSchema } from './contact.js';
import { eventSchema } from './event.js';
import { documentFormat } from './format.js';
import { organisationSchema } from './organisation.js';
import { sessionSchema } from './session.js';

/**
 * One file describes one event. This schema says what each part looks like; that references resolve, that ids are
 * unique and that times agree is the matter of {@link parseEventDocument}.
 */
export const eventDocumentSchema = z.object({
  /** Always `technopole-events/1`. */
  format: z.literal(documentFormat),
  /** The event. */
  event: eventSchema,
  /** Its programme, in any order; where hours are unknown, the order of this list is the order announced. */
  sessions: z._default(z.array(sessionSchema), []),
  /** Clusters, technopoles and parks that take part. */
  clusters: z._default(z.array(clusterSchema), []),
  /** People, teams and desks. */
  contacts: z._default(z.array(contactSchema), []),
  /** Bodies behind the event. */
  organisations: z._default(z.array(organisationSchema), []),
});

/** One event with everything that is said of it. */
export type EventDocument = z.infer<typeof eventDocumentSchema>;
/** An event document as it may be written, with empty lists left out. */
export type EventDocumentInput = z.input<typeof eventDocumentSchema>;
