import * as z from 'zod/mini';
import { preview, toIssues, valueAt, type Issue, type Path } from './issue.js';
import { applyRemoval, createLocator, createRemoval, findRemoved, remove } from './removal.js';

/** A value that fits its schema, or nothing where too much was wrong, and everything that was. */
export interface Repaired<T> {
  readonly value: T | undefined;
  readonly issues: Issue[];
  /** Finds for a path into `value` the path of the same thing before parts were left out. */
  readonly locate: (path: Path) => Path;
}

/**
 * Reads a value by a schema and leaves out what does not fit: of a wrong link the link, of a session without title the
 * session. What is left out is the smallest part without which the rest fits.
 */
export function readWithRepair<T>(schema: z.ZodMiniType<T>, value: unknown, path: Path): Repaired<T> {
  const result = tryParse(schema, value);
  if (!result) return { value: undefined, issues: [{ code: 'too-big', path, found: preview(value), expected: String(mostIssues), dropped: path }], locate: stay };
  if (result.success) return { value: result.data, issues: [], locate: stay };
  return leaveOut(schema, value, path, toIssues(result.error.issues, value, path));
}

/** Takes what `issues` complain of out of `value`, and whatever does not fit without it; says so in each of the issues. */
export function leaveOut<T>(schema: z.ZodMiniType<T>, value: unknown, base: Path, issues: readonly Issue[]): Repaired<T> {
  const relative = issues.map((issue) => (issue.dropped ?? issue.path).slice(base.length));
  const removal = createRemoval();
  let rest = value;
  let wrong = relative;
  for (;;) {
    const locate = createLocator(removal);
    for (const part of wrong.map((path) => locate(removablePart(rest, path)))) remove(removal, part);
    rest = applyRemoval(value, removal);
    const result = rest === undefined ? undefined : tryParse(schema, rest);
    if (!result || result.success) {
      const explained = issues.map((issue, index) => ({ ...issue, dropped: [...base, ...findRemoved(removal, relative[index]!)] }));
      return { value: result?.data, issues: explained, locate: createLocator(removal) };
    }
    wrong = toIssues(result.error.issues, rest, []).map(({ path }) => [...path]);
  }
}

/**
 * zod hands on the issues of one value as arguments of one call, and throws where they are more than the engine allows.
 * The number is the smallest limit of those engines.
 */
const mostIssues = 65_535;

function tryParse<T>(schema: z.ZodMiniType<T>, value: unknown): z.core.util.SafeParseResult<T> | undefined {
  try {
    return z.safeParse(schema, value);
  } catch {
    return undefined;
  }
}

/** The path itself, or of what is not there, the nearest thing around it that is. */
function removablePart(value: unknown, path: Path): Path {
  let part = path;
  while (part.length > 0 && valueAt(value, part) === undefined) part = part.slice(0, -1);
  return part;
}

function stay(path: Path): Path {
  return path;
}
