/** Reads from the command line what `npm test` is to run; tools/test.mjs lists the flags. */
import { parseArgs } from 'node:util';
import { engines as knownEngines } from './browsers.mjs';
import { listBrowserFiles, listNodeFiles } from './test-files.mjs';

const usualZones = ['Europe/Paris', 'Pacific/Chatham'];

/**
 * @typedef {object} Plan
 * @property {(typeof knownEngines)[number][]} engines
 * @property {string[]} zones
 * @property {boolean} runsNode
 * @property {string[]} nodeFiles
 * @property {string[]} browserFiles
 * @property {(keyof import('./browsers.mjs').Programs)[]} programs what must be installed for it
 */

const options = /** @type {const} */ ({
  engine: { type: 'string', multiple: true },
  zone: { type: 'string', multiple: true },
  files: { type: 'string', multiple: true },
  'node-only': { type: 'boolean' },
  'web-only': { type: 'boolean' },
});

/**
 * @param {string[]} args
 * @returns {Plan}
 */
export function readPlan(args) {
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const chosen = [...(values.files ?? []), ...positionals];
  const nodeFiles = listNodeFiles(chosen);
  const browserFiles = listBrowserFiles(chosen);
  // A suite without files is run, and fails, unless the caller chose files of the other one.
  const runsNode = !values['web-only'] && (chosen.length === 0 || nodeFiles.length > 0);
  const runsBrowsers = !values['node-only'] && (chosen.length === 0 || browserFiles.length > 0);
  if (!runsNode && !runsBrowsers) throw new Error(`No test file is left of ${chosen.join(', ') || 'all'} with these flags.`);
  const engines = runsBrowsers ? readEngines(values.engine) : [];
  // In Node too: what Chromium prints is looked into.
  const programs = runsNode ? new Set(/** @type {const} */ ([...engines, 'chromium', 'xmllint', 'icalendar', 'vobject', 'openpyxl', 'odf', 'xlwt', 'poppler', 'nginx', 'apache', 'java', 'lynx', 'openssl'])) : engines;
  return { engines, zones: values.zone ?? usualZones, runsNode, nodeFiles, browserFiles, programs: [...programs] };
}

/** @param {readonly string[]} [names] */
function readEngines(names = knownEngines) {
  const unknown = names.filter((name) => !knownEngines.some((engine) => engine === name));
  if (unknown.length > 0) throw new Error(`--engine=${unknown[0]}: there is no such engine; choose ${knownEngines.join(', ')}.`);
  return knownEngines.filter((engine) => names.includes(engine));
}
