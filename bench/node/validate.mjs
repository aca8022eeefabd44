/** In a process of its own: reads the text of a document, and checks it in one way. Prints the milliseconds of the first call, of the processor and on the wall, and of the best of five. */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [way = '', file = ''] = process.argv.slice(2);
const text = readFileSync(file, 'utf8');
/** Each way gives what checks a parsed document; what is loaded before does not count. */
const ways = /** @type {Record<string, () => Promise<(value: unknown) => unknown>>} */ ({
  'JSON.parse': async () => () => true,
  // What no check can do without: every object and every value in it is looked at once.
  'a look at each value': async () => (value) => look(value) > 0,
  ours: async () => {
    const { parseEventDocument } = await import('../../dist/schemas/index.js');
    return (value) => parseEventDocument(value).success;
  },
  // What an element does with a document: without zod as long as nothing is wrong.
  'ours, as elements read': async () => {
    const { readWhole } = await import('../../dist/src/load/whole-document.js');
    return (value) => {
      const steps = /** @type {Generator<void, unknown>} */ (readWhole(value, true));
      for (;;) {
        const step = steps.next();
        if (step.done) return step.value !== undefined;
      }
    };
  },
  ajv: async () => {
    const { default: Ajv } = await import('ajv/dist/2020.js');
    const { default: addFormats } = await import('ajv-formats');
    const schema = JSON.parse(readFileSync(new URL('../../dist/schemas/event-document.schema.json', import.meta.url), 'utf8'));
    return (value) => {
      const ajv = new /** @type {any} */ (Ajv)({ strict: false });
      /** @type {any} */ (addFormats)(ajv);
      return ajv.compile(schema)(value);
    };
  },
  valibot: async () => {
    const { safeParse } = await import('valibot');
    const { documentSchema } = await import('./valibot-schema.mjs');
    return (value) => safeParse(documentSchema, value).success;
  },
});

/**
 * How much there is in a value.
 *
 * @param {unknown} value
 * @returns {number}
 */
function look(value) {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 1;
  let size = 0;
  if (Array.isArray(value)) for (const item of value) size += look(item);
  else for (const key of Object.keys(value)) size += look(/** @type {Record<string, unknown>} */ (value)[key]);
  return size;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const check = await ways[way]?.();
  const times = [];
  const walls = [];
  for (let time = 0; time < 5; time++) {
    const startMs = performance.now();
    const { user, system } = process.cpuUsage();
    const isGood = check?.(JSON.parse(text));
    const used = process.cpuUsage({ user, system });
    walls.push(performance.now() - startMs);
    if (!isGood) throw new Error(`${way} finds the document wrong.`);
    times.push((used.user + used.system) / 1_000);
  }
  process.stdout.write(JSON.stringify({ firstMs: times[0], wallMs: walls[0], bestMs: Math.min(...times), peakMb: process.resourceUsage().maxRSS / 1_000 }));
}
