/** What may be how large, in bytes after brotli (quality 11); 1 kB is 1,000 bytes. */

/**
 * @typedef {object} Product
 * @property {string} name
 * @property {string} input
 * @property {string[]} [firstView] the late chunks that a first view in French loads
 * @property {number} budget of the entry and that
 * @property {string[]} [afterwards] the late chunks that follow by themselves when the first view stands
 * @property {number} [afterwardsBudget] of those
 * @property {string[]} [without] packages that are not counted: who does not import what needs them does not get them
 */

/** @type {Product[]} */
export const products = [
  { name: 'programme alone', input: 'components/programme/define.ts', firstView: ['fr-programme'], budget: 24_000, afterwards: ['visit', 'held', 'filter', 'fr-visit'], afterwardsBudget: 13_400 },
  { name: 'registration button alone', input: 'components/registration-button/define.ts', firstView: ['fr-registration'], budget: 14_000 },
  { name: 'embed bundle, entry', input: 'components/embed.ts', budget: 26_000 },
  { name: 'schemas', input: 'schemas/index.ts', budget: 17_000 },
  { name: 'core, all of it but these libraries', input: 'src/index.ts', without: ['ics', 'lean-qr', 'libphonenumber-js', 'mdast-util-from-markdown', 'micromark'], budget: 26_200 },
];

/**
 * When each late chunk is loaded; words count in the first view of their element, nothing else does. A chunk that is not
 * listed fails the measurement, so that somebody has to say.
 *
 * @type {Record<string, string>}
 */
export const lateChunks = {
  ...wordChunks(),
  define: 'the other elements: where one is in the page, else when it is at rest',
  recover: 'with a document that could not be loaded',
  'co-funding-check': 'with organisers and funders, where one co-funds',
  'keep-focus': 'where a link inside a published fragment has the focus',
  'registration-more': 'with a registration that has prices, or places to ask for',
  prices: 'with prices',
  refresh: 'with the visit, or places to ask for',
  telephone: 'after the first view, where a number is shown',
  visit: 'after the first view, by itself',
  filter: 'with the visit',
  held: 'with the visit, or a view that is chosen',
  finding: 'first letter searched, or first choice',
  facets: 'click on the filters',
  'now-painter': 'click on “now”',
  'grid-painter': 'click on “grid”',
  'print-programme': 'click on “print”',
  'qr-path': 'click on the code',
  'session-details': 'click on a session',
  'check.styles': 'with what can be done with a programme, or the grid',
  'more-controller': 'click on “more”',
  'stay-in-sight': 'click on “jump to now”, or with the details',
  'link-patterns': 'with the details, or a flawed document',
  read: 'with the details or the calendar',
  calendar: 'click on “add to calendar”',
  'content-line': 'with the calendar or vCard',
  'country-name': 'with clusters, the details, the filters or the print',
  'day-range': 'with clusters, contacts or the print',
  'rich-text': 'with the details or the print',
  'directive-helpers': 'with a view that is chosen',
  'offer-download': 'with the calendar or vCard',
  vcard: 'click on “add to contacts”',
  portrait: 'with contacts, or the details',
  'portrait.styles': 'with contacts, or the details',
  'surface.styles': 'with contacts, the details, or the grid',
  'save-contact': 'click on “add to contacts” or the code',
  'qr-code': 'with contacts, or what can be done with a programme',
  stored: 'with the visit, or the calendar button',
  location: 'with the calendar',
  query: 'with the visit, or the directory of clusters',
  'directory-table': 'with the directory of clusters',
  repeat: 'with the directory of clusters, or a view that is chosen',
  'group-parties': 'with organisers and funders, or the print',
  'page-words': 'where the page has words of its own',
  parse: 'flawed document, or one with direction marks',
  problems: 'flawed document',
};

/** Words are fetched in one language, with what says them. */
function wordChunks() {
  const languages = { ar: 'Arabic', de: 'German', en: 'English', es: 'Spanish', fr: 'French', it: 'Italian', nl: 'Dutch', pl: 'Polish', pt: 'Portuguese' };
  const subjects = { programme: 'first view', registration: 'first view', contact: 'first view', visit: 'after the first view, by itself,', details: 'with the details', print: 'with the print', parties: 'with organisers and funders', calendar: 'with the calendar button', clusters: 'with clusters' };
  return Object.fromEntries(
    Object.entries(languages).flatMap(([tag, language]) => Object.entries(subjects).map(([subject, when]) => [`${tag}-${subject}`, `${when} in ${language}`])),
  );
}
