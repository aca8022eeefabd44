/** A document as it stands, with something in it changed by chance. */
import fc from 'fast-check';

type Path = readonly (string | number)[];

/** What is put in the place of something else: of every type, and of the kind that documents get wrong. */
const strangers: readonly unknown[] = [
  null, true, false, 0, -1, 1.5, 1e21, '', ' ', '\u00a0', 'x', 'X y', 'e', 'a', '__proto__', 'constructor', [], {}, [null], [[]], [''], [{}], { fr: 'Texte' }, { fr: '' }, { fr: 1 }, { fr_FR: 'x' }, { 'fr-x-y': 'x' },
  '2027-11-18', '2027-02-29', '2028-02-29', '2027-11-18T09:00', '2027-11-18T09:00Z', '2027-11-18T25:00', '1999-01-01T00:00', '09:30', '24:00', 'Europe/Paris', 'europe/paris', 'Europe/Nowhere', '+01:00', 'Etc/GMT+5', 'EST5EDT',
  'javascript:alert(1)', 'JAVASCRIPT:x', 'data:text/html,x', '//x.example', 'https://', 'https://x.example/a b', 'HTTPS://X.EXAMPLE', 'mailto:a@x.example', 'tel:+33', 'a.svg', '../a.svg', 'http://x.example/\n',
  'a@x.example', 'a@', '+33199001234', '+0123', 'FR', 'fr', 'EUR', '#09f', '#09', 'talk', 'confirmed', 'cancelled', 'web', 'public', 'withheld', 'auditorium', 'image/svg+xml', 'IMAGE/PNG', 2027, 90.0001, 9007199254740992, '\ud800', 'a'.repeat(129),
];

/** A damaged document. A failing test prints what was done to it instead of the whole of it. */
export interface Damaged {
  readonly value: unknown;
  readonly changes: readonly Change[];
}

type Change = readonly [act: 'replace' | 'remove' | 'double' | 'add', path: Path, stranger: unknown];

/** The document with one to three changes: something replaced by a stranger or by another part of itself, taken out, doubled, or added. */
export function damaged(document: unknown): fc.Arbitrary<Damaged> {
  const path = fc.constantFrom(...listPaths(document));
  const stranger = fc.oneof(fc.constantFrom(...strangers), path.map((other) => partAt(document, other)));
  const change = fc.tuple(fc.constantFrom('replace', 'remove', 'double', 'add'), path, stranger) as fc.Arbitrary<Change>;
  return fc.array(change, { minLength: 1, maxLength: 3 }).map((changes) => ({
    changes,
    value: changes.reduce(apply, document),
    [fc.toStringMethod]: () => JSON.stringify(changes).slice(0, 500),
  }));
}

function apply(value: unknown, [act, path, stranger]: Change): unknown {
  switch (act) {
    case 'replace': return changeAt(value, path, () => [stranger]);
    case 'remove': return changeAt(value, path, () => []);
    case 'double': return changeAt(value, path, (old) => [old, old]);
    case 'add': return changeAt(value, [...path, 'introducedLater'], () => [stranger]);
  }
}

function listPaths(value: unknown, path: Path = []): Path[] {
  const below = isParent(value) ? Object.keys(value).flatMap((key) => listPaths((value as Record<string, unknown>)[key], [...path, Array.isArray(value) ? Number(key) : key])) : [];
  return path.length > 0 ? [path, ...below] : below;
}

function partAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((part, key) => (part as Record<string | number, unknown>)[key], value);
}

/** A copy in which what stands at a path is replaced by nothing, one thing or, in a list, several. What is no longer there stays away. */
function changeAt(value: unknown, [key, ...below]: Path, replace: (old: unknown) => readonly unknown[]): unknown {
  if (!isParent(value) || key === undefined) return value;
  const old = (value as Record<string | number, unknown>)[key];
  const next = (below.length > 0 ? [changeAt(old, below, replace)] : replace(old)).filter((part) => part !== undefined);
  if (Array.isArray(value)) return typeof key === 'number' ? value.toSpliced(key, 1, ...next) : value;
  const { [key]: _, ...others } = value as Record<string | number, unknown>;
  return next.length > 0 ? { ...others, [key]: next[0] } : others;
}

function isParent(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
