import type { StatusMessages } from '../types.js';

/** English words of every element. */
export const status: StatusMessages = {
  retry: 'Try again',
  failure: ({ code, status: httpStatus }) =>
    ({
      'no-address': 'This page does not say where the document is.',
      network: 'The document could not be loaded: there is no connection, or the site that hosts it does not allow it to be shown here.',
      'not-found': 'There is no document, or no longer one, at the address given.',
      http: `The site that hosts the document answers with an error (${httpStatus ?? '?'}).`,
      'time-out': 'The site that hosts the document takes too long to answer.',
      'too-large': 'The document is too large to be shown.',
      html: 'The address given leads to a web page, not to an event document.',
      'not-json': 'The document is incomplete or is not JSON.',
      'unknown-format': 'The document is in a format that this version does not know.',
      unreadable: 'The document does not describe an event that can be read.',
    })[code],
  partlyBroken: (count) => (count === 1 ? 'One entry of the document could not be read.' : `${count} entries of the document could not be read.`),
  partlyBrokenDetails: 'For the organiser',
  pair: (term, value) => `${term}: ${value}`,
};
