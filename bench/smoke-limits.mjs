/** What `npm run bench:smoke` holds: counts, and ratios of figures of the same round, with room for the noise of a busy machine. */

/** @typedef {{ what: string, limit: number }} Limit */

export const limits = /** @satisfies {Record<string, Limit>} */ ({
  firstBytes: { what: 'script until the first session, brotli kB', limit: 28 },
  afterwardsBytes: { what: 'script that follows by itself, brotli kB', limit: 48 },
  firstRequests: { what: 'requests until the first session', limit: 4 },
  requests: { what: 'requests of the page in all, at rest too', limit: 20 },
  nodesPerSession: { what: 'nodes for each session', limit: 28 },
  templates: { what: 'templates rendered at a letter, 1,000 sessions', limit: 12 },
  templatesMore: { what: 'templates rendered at a letter, 5,000 sessions', limit: 12 },
  firstOfC: { what: 'first session against C, 1,000 sessions', limit: 0.45 },
  allOfB: { what: 'everything against B, 1,000 sessions', limit: 3.1 },
  heapOfC: { what: 'heap against C, 1,000 sessions', limit: 0.6 },
  growth: { what: 'everything, 5,000 against 500 sessions', limit: 11 },
  nodeGrowth: { what: 'nodes, 5,000 against 500 sessions', limit: 10.5 },
  shift: { what: 'layout shift of the script tag', limit: 0.02 },
  publishedShift: { what: 'layout shift when published HTML is taken over', limit: 0.02 },
  leak: { what: 'nodes after ten loads and unloads against the first', limit: 1.2 },
  check: { what: 'document of 1,000 sessions read against JSON.parse', limit: 25 },
});
