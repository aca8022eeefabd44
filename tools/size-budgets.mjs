/** What may be how large, in bytes after brotli (quality 11); 1 kB is 1,000 bytes. */

/**
 * @typedef {object} Product
 * @property {string} name
 * @property {string} input
 * @property {string[]} [firstView] the late chunks that a first view in French loads
 * @property {number} budget of the entry and that
 */

/** @type {Product[]} */
export const products = [
  { name: 'programme alone', input: 'components/programme/define.ts', firstView: ['fr-programme'], budget: 24_000 },
  { name: 'registration button alone', input: 'components/registration-button/define.ts', firstView: ['fr-registration'], budget: 14_000 },
  { name: 'embed bundle, entry', input: 'components/embed.ts', budget: 27_000 },
  { name: 'schemas', input: 'schemas/index.ts', budget: 17_000 },
  { name: 'core', input: 'src/index.ts', budget: 75_000 },
];

/**
 * When each late chunk is loaded; words count in the first view of their element, nothing else does. A chunk that is not
 * listed fails the measurement, so that somebody has to say.
 *
 * @type {Record<string, string>}
 */
export const lateChunks = {
  'fr-programme': 'first view in French',
  'fr-registration': 'first view in French',
  'fr-contact': 'first view in French',
  'en-programme': 'first view in English',
  'en-registration': 'first view in English',
  'en-contact': 'first view in English',
  telephone: 'after the first view, where a number is shown',
  'find-sessions': 'first letter searched',
  facets: 'click on the filters',
  'session-details': 'click on a session',
  'link-patterns': 'with the details, or a flawed document',
  calendar: 'click on “add to calendar”',
  'content-line': 'with the calendar or vCard',
  vcard: 'click on “add to contacts”',
  parse: 'flawed document',
  problems: 'flawed document',
};
