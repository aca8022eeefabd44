import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { calendarDate } from '../schemas/calendar-date.ts';
import { clusterSchema } from '../schemas/cluster.ts';
import { contactSchema } from '../schemas/contact.ts';
import { eventSchema } from '../schemas/event.ts';
import { organisationSchema } from '../schemas/organisation.ts';
import { sessionSchema } from '../schemas/session.ts';
import { localisedTextSchema } from '../schemas/text.ts';
import { timeZoneSchema } from '../schemas/time.ts';

const folder = new URL('../schemas/', import.meta.url);
let table = [];
let positions = new Map();
/** Properties left out of the shapes being made. */
let left = new Set();

/** The index of a shape in the table; equal shapes share one. */
function indexOf(shape) {
  if (!positions.has(shape)) positions.set(shape, table.push(shape) - 1);
  return positions.get(shape);
}

/** Turns a zod schema into a shape. A kind of schema that it does not know stops the build. */
function toShape(schema) {
  if (schema === localisedTextSchema) return 't';
  if (schema === timeZoneSchema) return 'z';
  const { def } = schema._zod;
  switch (def.type) {
    case 'boolean': return 'b';
    case 'string': return withDay(patternOf(def));
    case 'number': return numberShape(schema._zod);
    case 'enum': return `e${Object.values(def.entries).join(' ')}`;
    case 'array': return `a${[indexOf(toShape(def.element)), ...leastOf(def)].join(' ')}`;
    case 'object': return `o${Object.entries(def.shape).filter(([name]) => !left.has(name)).map(([name, inner]) => fieldOf(name, inner)).join(' ')}`;
    default: throw new Error(`shapes: no shape for a schema of type ${def.type}`);
  }
}

function fieldOf(name, schema) {
  const { def } = schema._zod;
  return def.type === 'optional' ? `${name}?${indexOf(toShape(def.innerType))}` : `${name}:${indexOf(toShape(schema))}`;
}

/** The pattern of a string, with `i` or `-` before it for its flags. A string has one check at most. */
function patternOf({ checks = [] }) {
  const patterns = checks.map((check) => check._zod.def.pattern).filter(Boolean);
  if (patterns.length !== checks.length || patterns.length > 1) throw new Error('shapes: a string has a check that is no pattern');
  return patterns.length === 0 ? '-' : `${patterns[0].flags.includes('i') ? 'i' : '-'}${patterns[0].source}`;
}

/** Days that exist take a long pattern, for which there is a shape of its own. */
function withDay(pattern) {
  const start = `-^${calendarDate}`;
  return pattern.startsWith(start) ? `d-^${pattern.slice(start.length)}` : `s${pattern}`;
}

function numberShape({ def }) {
  const checks = [def, ...(def.checks ?? []).map((check) => check._zod.def)];
  const isInteger = checks.some(({ format }) => format === 'safeint');
  const limit = (kind) => checks.find(({ check }) => check === kind)?.value ?? '';
  const unknown = checks.filter(({ check }) => check && !['number_format', 'greater_than', 'less_than'].includes(check));
  if (unknown.length > 0) throw new Error(`shapes: a number has a check that is not known: ${unknown[0].check}`);
  return `${isInteger ? 'i' : 'n'}${limit('greater_than')} ${limit('less_than')}`;
}

function leastOf({ checks = [] }) {
  return checks.map((check) => check._zod.def.minimum).filter((minimum) => minimum !== undefined);
}

/** What the registration button shows; it checks no more than that. */
const registrationKeys = {
  event: ['start', 'end', 'timeZone', 'dayChange', 'status', 'languages', 'registration', 'pressAccreditation'],
  sessions: ['id', 'start', 'end', 'status', 'signUp'],
  contacts: ['id', 'name', 'telephones', 'mails', 'visibility'],
};

function pick(schema, keys) {
  const { def } = schema._zod;
  return { _zod: { def: { ...def, shape: Object.fromEntries(keys.map((key) => [key, def.shape[key]])) } } };
}

function write(name, roots, comment, leftOut = []) {
  left = new Set(leftOut);
  table = [];
  positions = new Map();
  const indices = Object.entries(roots).map(([root, schema]) => `${root}: ${indexOf(toShape(schema))}`);
  return `import type { Shapes } from './accept.js';

/** ${comment} Made by \`npm run shapes\` from the zod schemas; a test fails where it is stale. */
export const ${name}: Shapes = {
  roots: { ${indices.join(', ')} },
  table: [
${table.map((shape) => `    ${JSON.stringify(shape)},`).join('\n')}
  ],
};
`;
}

const roots = { event: eventSchema, sessions: sessionSchema, clusters: clusterSchema, contacts: contactSchema, organisations: organisationSchema };
const registrationRoots = Object.fromEntries(Object.entries(registrationKeys).map(([name, keys]) => [name, pick(roots[name], keys)]));
const files = {
  'shapes.ts': write('wholeDocument', roots, 'A whole document.'),
  'shapes-registration.ts': write('registrationParts', registrationRoots, 'What the registration button shows of a document.', ['label']),
};
for (const [name, text] of Object.entries(files)) {
  const file = fileURLToPath(new URL(name, folder));
  if (!process.argv.includes('--check')) await writeFile(file, text);
  else if ((await readFile(file, 'utf8')) !== text) {
    console.error(`schemas/${name} is stale: run npm run shapes.`);
    process.exitCode = 1;
  }
}
