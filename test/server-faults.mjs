/**
 * Routes that answer as bad servers do, for tests of loading: `/faults/404`, `/faults/500`, `/faults/html`,
 * `/faults/not-json`, `/faults/slow?ms=`, `/faults/huge?mb=`, `/faults/no-cors`, and `/faults/flaky?key=&fail=`, which
 * fails that many times for a key. All browsers ask one server, so a test makes its key with `crypto.randomUUID()`.
 */
import { createServer } from 'node:http';
import { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';

/** @typedef {import('@web/dev-server-core').Context} Context */

const longestDelayMs = 20_000;
const largestSizeMb = 200;
const megabyteOfJson = `"${'x'.repeat(1_000_000 - 3)}",`;

/** @type {Map<string, number>} */
const failuresByKey = new Map();

/** @type {Record<string, (context: Context) => void | Promise<void>>} */
const answers = {
  404: (context) => answer(context, 404, 'text/plain', 'Not found'),
  500: (context) => answer(context, 500, 'text/plain', 'Internal server error'),
  html: (context) => answer(context, 200, 'text/html', '<!doctype html><title>Sign in</title><p>Please sign in.'),
  'not-json': (context) => answer(context, 200, 'application/json', '{"sessions": [{"id": "a", "title": "Op'),
  slow: answerSlowly,
  huge: answerHugely,
  flaky: answerAfterFailures,
  'no-cors': redirectToOtherOrigin,
};

/**
 * Answers requests under `/faults/` and leaves all others alone.
 *
 * @param {Context} context
 * @param {() => Promise<void>} next
 */
export async function serveFaults(context, next) {
  const name = /^\/faults\/([^/]+)$/.exec(context.path)?.[1] ?? '';
  if (!Object.hasOwn(answers, name)) return next();
  context.set('cache-control', 'no-store');
  await answers[name](context);
}

/**
 * @param {Context} context
 * @param {number} status
 * @param {string} type
 * @param {string | Readable} body
 */
function answer(context, status, type, body) {
  context.status = status;
  context.type = type;
  context.body = body;
}

/** @param {Context} context */
async function answerSlowly(context) {
  await wait(Math.min(readNumber(context, 'ms', 1_000), longestDelayMs));
  answer(context, 200, 'application/json', '{"slow": true}');
}

/** @param {Context} context */
function answerHugely(context) {
  const sizeMb = Math.min(readNumber(context, 'mb', 50), largestSizeMb);
  answer(context, 200, 'application/json', Readable.from(writeArray(sizeMb)));
}

/** @param {number} sizeMb */
function* writeArray(sizeMb) {
  yield '[';
  for (let written = 0; written < sizeMb; written += 1) yield megabyteOfJson;
  yield '""]';
}

/** @param {Context} context */
function answerAfterFailures(context) {
  const key = String(context.query.key);
  const failures = failuresByKey.get(key) ?? 0;
  if (failures >= readNumber(context, 'fail', 1)) return answer(context, 200, 'application/json', '{"flaky": true}');
  failuresByKey.set(key, failures + 1);
  answer(context, 503, 'text/plain', 'Service unavailable');
}

/**
 * Sends the page to a second port, which is another origin and gives it no leave to read.
 *
 * @param {Context} context
 */
async function redirectToOtherOrigin(context) {
  const { port } = await (otherOrigin ??= startOtherOrigin());
  context.redirect(`http://127.0.0.1:${port}/`);
}

/** @type {Promise<import('node:net').AddressInfo> | undefined} */
let otherOrigin;

/** @returns {Promise<import('node:net').AddressInfo>} */
function startOtherOrigin() {
  const server = createServer((_, response) => response.setHeader('content-type', 'application/json').end('{}')).unref();
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve(/** @type {import('node:net').AddressInfo} */ (server.address())));
  });
}

/**
 * @param {Context} context
 * @param {string} name
 * @param {number} byDefault
 */
function readNumber(context, name, byDefault) {
  const value = Number(context.query[name] ?? byDefault);
  return Number.isFinite(value) && value >= 0 ? value : byDefault;
}
