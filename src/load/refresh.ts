/** Shortest interval that a page may ask for, in milliseconds: a kindness to the organiser's server. */
export const shortestRefreshMs = 30_000;
/** Longest wait after failures, in milliseconds. */
const longestWaitMs = 30 * 60_000;

/**
 * How long to wait before a document is asked for again, in milliseconds: the interval, doubled with every failure in a row
 * up to half an hour, and a tenth more or less, so that the visitors of a page do not all ask at once.
 *
 * @param failures Failures in a row.
 * @param random From 0 to 1.
 */
export function refreshDelayMs(intervalMs: number, failures: number, random: number): number {
  const usual = Math.max(shortestRefreshMs, intervalMs);
  const wait = failures === 0 ? usual : Math.max(usual, Math.min(longestWaitMs, usual * 2 ** failures));
  return Math.round(wait * (0.9 + 0.2 * random));
}
