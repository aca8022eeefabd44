import { acceptInSteps } from '../../schemas/accept.js';
import { registrationParts } from '../../schemas/shapes-registration.js';
import type { QuickReader } from './read-document.js';

/** Reads of a document what a registration button shows: dates, registrations, times of sessions, whom to ask. */
export const readRegistration: QuickReader = (value) => acceptInSteps(value, registrationParts);
