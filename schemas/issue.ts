import type { core } from 'zod/mini';

/** Where in a document: property names and list indices from the root, `['sessions', 3, 'start']`. */
export type Path = readonly (string | number)[];

/** What can be wrong with a document. The codes are stable; sentences for readers come from the core. */
export type IssueCode =
  | 'missing' | 'wrong-type' | 'unknown-choice' | 'too-small' | 'too-big'
  | 'unknown-format' | 'text' | 'empty-text' | 'language-tag' | 'id' | 'reserved-id' | 'token' | 'country' | 'colour' | 'currency' | 'media-type' | 'query-parameter'
  | 'date' | 'date-time' | 'clock-time' | 'time-zone'
  | 'link' | 'web-address' | 'resource-address' | 'user-information' | 'mail-address' | 'phone-number'
  | 'duplicate-id' | 'unknown-reference' | 'part-of-itself' | 'end-before-start' | 'end-without-start' | 'outside-event'
  | 'missing-channel-address' | 'more-left-than-places';

/** One thing that is wrong with a document. */
export interface Issue {
  readonly code: IssueCode;
  /** Where it is. */
  readonly path: Path;
  /** What stands there, shortened to 80 characters; absent where nothing does. */
  readonly found?: string;
  /** What would be allowed, where the code alone does not say it: a type, a list of words, a limit. */
  readonly expected?: string;
  /** What lenient reading left out because of it; absent where everything was kept. */
  readonly dropped?: Path;
}

/** Turns what zod reports into issues of ours, below `path`. */
export function toIssues(zodIssues: readonly core.$ZodIssue[], value: unknown, path: Path): Issue[] {
  return zodIssues.flatMap((zodIssue) => (zodIssue.code === 'invalid_union' ? fromText(zodIssue, value, path) : [toIssue(zodIssue, value, path)]));
}

/** What stands at a path of a value. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (parent, key) => (typeof parent === 'object' && parent !== null && Object.hasOwn(parent, key) ? (parent as Record<string | number, unknown>)[key] : undefined),
    value,
  );
}

function toIssue(zodIssue: core.$ZodIssue, root: unknown, base: Path): Issue {
  const inner = zodIssue.path as Path;
  const value = valueAt(root, inner);
  return { ...describe(zodIssue, value), path: [...base, ...inner], ...(value === undefined ? {} : { found: preview(value) }) };
}

/** The only unions are texts: a wrong map is reported at its wrong entries. */
function fromText(zodIssue: core.$ZodIssueInvalidUnion, root: unknown, base: Path): Issue[] {
  const path = [...base, ...(zodIssue.path as Path)];
  const value = valueAt(root, zodIssue.path as Path);
  if (value === undefined) return [{ code: 'missing', path }];
  if (typeof value === 'string') return [{ code: 'empty-text', path, found: preview(value) }];
  const isMap = typeof value === 'object' && value !== null && !Array.isArray(value);
  const entries = isMap ? (zodIssue.errors[1] ?? []) : [];
  if (entries.length === 0) return [{ code: 'text', path, found: preview(value) }];
  return entries.map((entry) => toIssue({ ...entry, path: [...zodIssue.path, ...entry.path] }, root, base));
}

function describe(zodIssue: core.$ZodIssue, value: unknown): Pick<Issue, 'code' | 'expected'> {
  if (zodIssue.code === 'invalid_type') return value === undefined ? { code: 'missing' } : { code: 'wrong-type', expected: zodIssue.expected };
  if (zodIssue.code === 'invalid_key') return { code: 'language-tag' };
  if (zodIssue.code === 'too_small') return { code: 'too-small', expected: String(zodIssue.minimum) };
  if (zodIssue.code === 'too_big') return { code: 'too-big', expected: String(zodIssue.maximum) };
  if (zodIssue.code === 'invalid_value') return value === undefined ? { code: 'missing' } : { code: 'unknown-choice', expected: zodIssue.values.join(', ') };
  return { code: zodIssue.message as IssueCode };
}

/** What stands there, as JSON, shortened to 80 characters; where no JSON can be made of it, its type. */
export function preview(value: unknown): string {
  const text = typeof value === 'string' ? value : toJson(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** Nesting without end, loops and big integers have no JSON. */
function toJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return typeof value;
  }
}
