import { facetNames, type FacetName } from '../agenda/filter.js';
import { fragmentStart } from './address-key.js';
import { decodePart, encodePart, joinUrl, splitUrl } from './url-parts.js';

const views = ['list', 'grid', 'now', 'selection'] as const;
const zones = ['event', 'visitor'] as const;

/** What of a programme stands in the address of its page. What is absent is as the page has it. */
export interface AddressState {
  readonly view?: (typeof views)[number];
  readonly zone?: (typeof zones)[number];
  readonly query?: string;
  /** Choices of the filters; the day is one of them. */
  readonly facets?: Readonly<Partial<Record<FacetName, readonly string[]>>>;
  /** `id` of the session whose details are open. */
  readonly session?: string;
}

/** Longer texts and more values than these are nobody's choice: a query is cut there, others are left out. */
const longestText = 200;
const mostValues = 50;

/** The parameters that are ours, after the key; others with the same beginning are the page's. */
const fields: readonly string[] = ['view', 'zone', 'q', ...facetNames];

/**
 * Reads what an address says of the programme named `key`: `?programme.view=grid&programme.q=laser&programme.track=a`, and
 * `#session-<id>` for the open session (`#<key>-session-<id>` for another key than `programme`). Whatever it does not
 * understand it passes over.
 */
export function readAddress(url: string, key: string): AddressState {
  const { query, fragment } = splitUrl(url);
  const values = readValues(query, key);
  const first = (field: string) => values.get(field)?.[0];
  const view = views.find((name) => name === first('view'));
  const zone = zones.find((name) => name === first('zone'));
  const text = cut(first('q') ?? '');
  const chosen = facetNames.map((facet) => [facet, tidy(values.get(facet))] as const).filter(([, of]) => of.length > 0);
  const session = readSession(fragment, key);
  return {
    ...(view && { view }),
    ...(zone && { zone }),
    ...(text && { query: text }),
    ...(chosen.length > 0 && { facets: Object.fromEntries(chosen) }),
    ...(session && { session }),
  };
}

/**
 * The address with this state of the programme named `key` in place of the former. Everything else in it is the page's own
 * and stays as it is, to the letter and in its place; only for an open session the fragment has to give way.
 */
export function writeAddress(url: string, key: string, state: AddressState): string {
  const { base, query, fragment } = splitUrl(url);
  const pairs = query?.split('&') ?? [];
  const foreign = pairs.filter((pair) => fieldOf(pair, key) === undefined);
  const former = pairs.findIndex((pair) => fieldOf(pair, key) !== undefined);
  const place = former < 0 ? foreign.length : former;
  const written = [...foreign.slice(0, place), ...writePairs(key, state), ...foreign.slice(place)];
  return joinUrl({ base, query: written.length > 0 ? written.join('&') : undefined, fragment: nextFragment(fragment, key, state.session) });
}

function writePairs(key: string, { view, zone, query = '', facets = {} }: AddressState): string[] {
  const choices = facetNames.flatMap((facet) => tidy(facets[facet]).map((value) => [facet, value] as const));
  return [['view', view], ['zone', zone], ['q', cut(query)], ...choices].flatMap(([field, value]) => (value ? `${key}.${field}=${encodePart(value)}` : []));
}

function nextFragment(fragment: string | undefined, key: string, session = ''): string | undefined {
  if (tidy([session]).length > 0) return fragmentStart(key, 'session') + encodePart(session);
  return readSession(fragment, key) === undefined ? fragment : undefined;
}

function readSession(fragment: string | undefined, key: string): string | undefined {
  const start = fragmentStart(key, 'session');
  return fragment?.startsWith(start) ? tidy([decodePart(fragment.slice(start.length))])[0] : undefined;
}

function readValues(query: string | undefined, key: string): ReadonlyMap<string, readonly string[]> {
  const values = new Map<string, string[]>();
  for (const pair of query?.split('&') ?? []) {
    const field = fieldOf(pair, key);
    if (field === undefined || !pair.includes('=')) continue;
    const value = decodePart(pair.slice(pair.indexOf('=') + 1).replaceAll('+', ' '));
    if (values.has(field)) values.get(field)!.push(value);
    else values.set(field, [value]);
  }
  return values;
}

/** Which of our parameters a pair of the query is. */
function fieldOf(pair: string, key: string): string | undefined {
  const name = decodePart(pair.split('=', 1)[0]!);
  return name.startsWith(`${key}.`) ? fields.find((field) => field === name.slice(key.length + 1)) : undefined;
}

function tidy(values: readonly string[] = []): string[] {
  return [...new Set(values)].filter((value) => value !== '' && value.length <= longestText).slice(0, mostValues);
}

/** The beginning of a text; no character is halved. */
function cut(text: string): string {
  return text.length <= longestText ? text : text.slice(0, longestText).replace(/[\ud800-\udbff]$/, '');
}
