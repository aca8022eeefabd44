/** Reads from a trace what the main thread of a page has done, in processor time. */

/** What is counted by name; what happens inside counts with it, unless it has a name of its own here. */
const partOf = /** @type {Record<string, Part>} */ ({
  ...named('script', ['EvaluateScript', 'FunctionCall', 'v8.callFunction', 'v8.run', 'v8.compile', 'v8.evaluateModule', 'v8.compileModule', 'TimerFire', 'FireAnimationFrame', 'EventDispatch', 'RunMicrotasks', 'BlinkScheduler_PerformMicrotaskCheckpoint', 'MinorGC', 'MajorGC', 'BlinkGC.AtomicPhase']),
  ...named('parse', ['ParseHTML', 'ParseAuthorStyleSheet']),
  ...named('style', ['UpdateLayoutTree', 'ScheduleStyleRecalculation', 'InvalidateLayout']),
  ...named('layout', ['Layout']),
  ...named('paint', ['PrePaint', 'Paint', 'Layerize', 'Commit', 'UpdateLayer', 'CompositeLayers', 'HitTest', 'IntersectionObserverController::computeIntersections']),
});

/** @typedef {'script' | 'parse' | 'style' | 'layout' | 'paint' | 'other'} Part */
/** @typedef {{ name: string, ph: string, pid: number, tid: number, ts: number, tts?: number, dur?: number, tdur?: number }} TraceEvent */

/** A longer task is felt, in milliseconds. */
const longTaskMs = 50;
/** What is nearer than this to the end of a task has not been waiting for its turn, in microseconds. */
const samePlaceUs = 20;

/**
 * What a load has cost until the page was quiet, and until the first session had been painted; in milliseconds.
 *
 * @param {Buffer | undefined} trace
 */
export function readTrace(trace) {
  /** @type {TraceEvent[]} */
  const events = JSON.parse(String(trace)).traceEvents;
  const mark = events.find(({ name }) => name === 'first-session');
  if (!mark) throw new Error('The trace does not tell when the first session was painted.');
  const main = events.filter(({ pid, tid }) => pid === mark.pid && tid === mark.tid);
  const startTs = Math.max(...main.filter(({ name }) => name === 'navigationStart').map(({ ts }) => ts));
  const spans = main.filter(({ ph, ts, dur }) => ph === 'X' && dur !== undefined && ts >= startTs).sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const tasks = readTasks(spans);
  const tasksMs = tasks.map(({ tdur }) => tdur / 1_000);
  const drawn = spans.filter(({ name }) => ['Layout', 'Paint', 'PrePaint'].includes(name)).map(({ ts, dur }) => ts + (dur ?? 0));
  return {
    taskMs: sum(tasksMs),
    firstTaskMs: sum(tasks.map(({ ts, tts, tdur }) => (ts > mark.ts ? 0 : Math.min(tdur, Math.max(0, (mark.tts ?? 0) - tts))))) / 1_000,
    firstMs: (mark.ts - startTs) / 1_000,
    renderedMs: (Math.max(mark.ts, ...drawn) - startTs) / 1_000,
    longestMs: Math.max(0, ...tasksMs),
    blockingMs: sum(tasksMs.map((ms) => Math.max(0, ms - longTaskMs))),
    parts: readParts(spans),
  };
}

/**
 * The tasks of a thread. What begins where a task has just ended belongs to it: the promises that it has kept.
 *
 * @param {TraceEvent[]} spans in order
 */
function readTasks(spans) {
  /** @type {{ ts: number, tts: number, tdur: number }[]} */
  const tasks = [];
  let endTs = -Infinity;
  for (const { ts, tts = 0, dur = 0, tdur = 0 } of spans) {
    if (ts < endTs) continue;
    const last = tasks.at(-1);
    if (last && ts - endTs < samePlaceUs) last.tdur += tdur;
    else tasks.push({ ts, tts, tdur });
    endTs = ts + dur;
  }
  return tasks;
}

/**
 * Processor time by parts. Each moment belongs to the innermost span that is known by name.
 *
 * @param {TraceEvent[]} spans in order
 */
function readParts(spans) {
  const parts = /** @type {Record<Part, number>} */ ({ script: 0, parse: 0, style: 0, layout: 0, paint: 0, other: 0 });
  /** @type {{ part: Part, endTs: number }[]} */
  const around = [];
  for (const span of spans) {
    while (around.length > 0 && (around.at(-1)?.endTs ?? 0) <= span.ts) around.pop();
    const outer = around.at(-1)?.part;
    const part = partOf[span.name] ?? (span.name.startsWith('V8.GC') ? 'script' : (outer ?? 'other'));
    const ms = (span.tdur ?? 0) / 1_000;
    parts[part] += ms;
    if (outer !== undefined) parts[outer] -= ms;
    around.push({ part, endTs: span.ts + (span.dur ?? 0) });
  }
  return parts;
}

/**
 * @param {Part} part
 * @param {string[]} names
 */
function named(part, names) {
  return Object.fromEntries(names.map((name) => [name, part]));
}

/** @param {number[]} numbers */
function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
