import { acceptInSteps } from '../../schemas/accept.js';
import { findInconsistencies } from '../../schemas/consistency.js';
import { wholeDocument } from '../../schemas/shapes.js';
import type { QuickReader } from './read-document.js';

/** Reads everything of a document. */
export const readWhole: QuickReader = (value, isOurs) => acceptInSteps(value, wholeDocument, findInconsistencies, isOurs);
