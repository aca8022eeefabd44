/** The tables of the parts beside the programmes. */
import { median } from '../statistics.mjs';
import { kB, ms, ratio, table } from './tables.mjs';

/** @typedef {any} Run */
/** @typedef {import('../contestants.mjs').Contestant[]} Contestants */

/**
 * @param {Run} run
 * @param {Contestants} contestants
 */
export function byteTable(run, contestants) {
  const rows = contestants.flatMap(({ name, title }) => run.bytes.filter((/** @type {any} */ { contestant }) => contestant === name).map((/** @type {any} */ row) => ({ title, ...row })));
  const all = table(
    ['', 'until the first session: minified', 'gzip', 'brotli', 'afterwards: brotli', 'page and data: brotli', 'requests'],
    rows.map(({ title, first, afterwards, content, requests }) => [title, kB(first.bytes), kB(first.gzip), kB(first.brotli), kB(afterwards.brotli), kB(content.brotli), String(requests)]),
  );
  const alone = table(['ours alone, with the words of one language', 'minified', 'brotli', 'budget'], run.products.map((/** @type {any} */ { name, bytes, brotli, budget }) => [name, kB(bytes), kB(brotli), kB(budget)]));
  return `${all}\n\n${alone}`;
}

/** @param {Run} run */
export function indexTable(run) {
  return table(['programme', 'document', 'index', 'ratio'], run.index.map((/** @type {any} */ { programme, document, index }) => [programme, `${kB(document)} kB`, `${kB(index)} kB`, ratio(index / document)]));
}

/** @param {Run} run */
export function viewTable(run) {
  const groups = group(run.views, ({ title, slowdown }) => `${title} ${slowdown}`);
  const of = (/** @type {any[]} */ rows, /** @type {'there' | 'back'} */ way, /** @type {'taskMs' | 'frameMs'} */ key) => ms(median(rows.map((row) => row[way][key])));
  return table(
    ['1,000 sessions', 'processor', 'there: next frame', 'there: processor time', 'back: next frame', 'back: processor time'],
    groups.map((rows) => [rows[0].title, `${rows[0].slowdown}x`, of(rows, 'there', 'frameMs'), of(rows, 'there', 'taskMs'), of(rows, 'back', 'frameMs'), of(rows, 'back', 'taskMs')]),
  );
}

/**
 * @param {Run} run
 * @param {Contestants} contestants
 */
export function leakTable(run, contestants) {
  return table(
    [`${run.leaks[0]?.programme} sessions`, 'heap after the first', `after ${run.leaks[0]?.times}`, 'nodes after the first', `after ${run.leaks[0]?.times}`, 'listeners', ''],
    run.leaks.map((/** @type {any} */ { contestant, first, last }) => [
      contestants.find(({ name }) => name === contestant)?.title,
      `${first.heapMb.toFixed(1)} MB`,
      `${last.heapMb.toFixed(1)} MB`,
      first.nodes.toLocaleString('en'),
      last.nodes.toLocaleString('en'),
      `${first.listeners}, then ${last.listeners}`,
      last.nodes > first.nodes * 1.2 ? '**leaks**' : '',
    ]),
  );
}

/** @param {Run} run */
export function buttonTable(run) {
  const of = (/** @type {any[]} */ rows, /** @type {string} */ key) => ms(median(rows.map(({ load }) => load[key])));
  return table(
    ['', 'processor', 'painted', 'everything', 'longest task', 'heap', 'minified', 'gzip', 'brotli'],
    group(run.buttons, ({ contestant, slowdown }) => `${contestant} ${slowdown}`).map((rows) => {
      const { contestant, slowdown, files } = rows[0];
      return [contestant === 'ours' ? 'technopole-events' : contestant, `${slowdown}x`, of(rows, 'firstTaskMs'), of(rows, 'taskMs'), of(rows, 'longestMs'), `${median(rows.map(({ load }) => load.heapMb)).toFixed(1)} MB`, kB(files.bytes), kB(files.gzip), kB(files.brotli)];
    }),
  );
}

/** @param {Run} run */
export function fileTable(run) {
  return table(
    ['programme', 'sessions', 'processor', 'until the file is there, on the wall', 'longest task, on the wall'],
    group(run.calendarFile, ({ programme, slowdown }) => `${programme} ${slowdown}`).map((rows) => [rows[0].programme, rows[0].sessions.toLocaleString('en'), `${rows[0].slowdown}x`, ms(median(rows.map((row) => row.ms))), ms(median(rows.map((row) => row.longestMs)))]),
  );
}

/** @param {Run} run */
export function nodeTable(run) {
  const references = /** @type {Record<string, string>} */ ({ validate: 'JSON.parse', calendar: 'bare strings' });
  const groups = group(run.node, ({ program, sessions, way }) => `${program} ${sessions} ${way}`);
  const costOf = (/** @type {any[]} */ rows) => median(rows.map(({ firstMs }) => firstMs));
  return table(
    ['', 'sessions', 'first call', 'on the wall', 'ratio', 'best of five', 'peak memory'],
    groups.map((rows) => {
      const { program, sessions, way } = rows[0];
      const reference = groups.find(([row]) => row.program === program && row.sessions === sessions && row.way === references[program]) ?? rows;
      const best = rows[0].bestMs === undefined ? undefined : ms(median(rows.map(({ bestMs }) => bestMs)));
      return [`${program}: ${way}`, sessions.toLocaleString('en'), ms(costOf(rows)), ms(median(rows.map(({ wallMs }) => wallMs))), ratio(costOf(rows) / costOf(reference)), best, `${Math.round(median(rows.map(({ peakMb }) => peakMb)))} MB`];
    }),
  );
}

/** @param {Run} run */
export function commandTable(run) {
  return table(['the command', 'sessions', 'time', 'peak memory'], run.commands.map((/** @type {any} */ { step, sessions, ms: took, peakMb }) => [step, sessions.toLocaleString('en'), `${(took / 1_000).toFixed(1)} s`, `${Math.round(peakMb)} MB`]));
}

/**
 * @param {any[]} rows
 * @param {(row: any) => string} keyOf
 * @returns {any[][]}
 */
function group(rows, keyOf) {
  /** @type {Map<string, any[]>} */
  const groups = new Map();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return [...groups.values()];
}
