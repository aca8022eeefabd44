import { clusterSchema } from './cluster.js';
import { contactSchema } from './contact.js';
import { organisationSchema } from './organisation.js';
import { sessionSchema } from './session.js';

/** The schema of the items of each list of a document. */
export const itemSchemas = { sessions: sessionSchema, clusters: clusterSchema, contacts: contactSchema, organisations: organisationSchema };

/** The lists of a document. */
export type ListName = keyof typeof itemSchemas;

/** The lists of a document, in the order in which they are read. */
export const listNames = Object.keys(itemSchemas) as ListName[];
