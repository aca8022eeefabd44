import * as z from 'zod/mini';
import { toIssues, valueAt, type Issue, type Path } from './issue.js';

/** A value that fits its schema, or nothing where too much was wrong, and everything that was. */
export interface Repaired<T> {
  readonly value: T | undefined;
  readonly issues: Issue[];
}

/**
 * Reads a value by a schema and leaves out what does not fit: of a wrong link the link, of a session without title the
 * session. What is left out is the smallest part without which the rest fits.
 */
export function readWithRepair<T>(schema: z.ZodMiniType<T>, value: unknown, path: Path): Repaired<T> {
  const result = z.safeParse(schema, value);
  if (result.success) return { value: result.data, issues: [] };
  return leaveOut(schema, value, path, toIssues(result.error.issues, value, path));
}

/** Takes what `issues` complain of out of `value`, and whatever does not fit without it. */
export function leaveOut<T>(schema: z.ZodMiniType<T>, value: unknown, base: Path, issues: readonly Issue[]): Repaired<T> {
  const dropped: Path[] = [];
  let rest = value;
  let wrong: Path[] = issues.map((issue) => (issue.dropped ?? issue.path).slice(base.length));
  for (;;) {
    const parts = wrong.map((path) => removablePart(rest, path)).sort(byPosition).filter((path, index, all) => index === 0 || byPosition(path, all[index - 1]!) !== 0);
    for (const part of parts) rest = without(rest, part);
    dropped.push(...parts);
    const result = rest === undefined ? undefined : z.safeParse(schema, rest);
    if (!result) return { value: undefined, issues: issues.map((issue) => ({ ...issue, dropped: base })) };
    if (result.success) return { value: result.data, issues: issues.map((issue) => ({ ...issue, dropped: coveringPath(issue, dropped, base) })) };
    wrong = toIssues(result.error.issues, rest, []).map((issue) => [...issue.path]);
  }
}

/** The path itself, or of what is not there, the nearest thing around it that is. */
function removablePart(value: unknown, path: Path): Path {
  let part = path;
  while (part.length > 0 && valueAt(value, part) === undefined) part = part.slice(0, -1);
  return part;
}

/** A copy without what stands at `path`; nothing at all for the empty path. */
function without(value: unknown, path: Path): unknown {
  const [key, ...below] = path;
  if (key === undefined) return undefined;
  if (valueAt(value, path) === undefined) return value;
  const child = below.length > 0 ? without((value as Record<string | number, unknown>)[key], below) : undefined;
  if (Array.isArray(value)) return below.length > 0 ? value.with(Number(key), child) : value.toSpliced(Number(key), 1);
  const { [key]: _, ...others } = value as Record<string | number, unknown>;
  return below.length > 0 ? { ...others, [key]: child } : others;
}

/** Later list entries first, so that taking one out does not renumber those still to go. */
function byPosition(a: Path, b: Path): number {
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const [left, right] = [a[index], b[index]];
    if (left === right) continue;
    if (left === undefined || right === undefined) return left === undefined ? 1 : -1;
    return typeof left === 'number' && typeof right === 'number' ? right - left : String(left) < String(right) ? 1 : -1;
  }
  return 0;
}

function coveringPath(issue: Issue, dropped: readonly Path[], base: Path): Path {
  const relative = (issue.dropped ?? issue.path).slice(base.length);
  const covering = dropped.filter((path) => path.every((key, index) => key === relative[index])).sort((a, b) => a.length - b.length)[0];
  return [...base, ...(covering ?? relative)];
}
