import { facetNames, type FacetName } from '../agenda/filter.js';

/** What of a programme stands in the address of its page. What is absent is as the page has it. */
export interface AddressState {
  readonly view?: 'list' | 'grid' | 'now' | 'selection';
  readonly zone?: 'event' | 'visitor';
  readonly query?: string;
  readonly facets?: Readonly<Partial<Record<FacetName, readonly string[]>>>;
  /** `id` of the session whose details are open. */
  readonly session?: string;
}

const views: readonly string[] = ['list', 'grid', 'now', 'selection'];
const zones: readonly string[] = ['event', 'visitor'];
/** Longer texts and more values than these are nobody's choice. */
const longestText = 200;
const mostValues = 50;

/**
 * Reads what an address says of the programme named `key`: `?programme.view=grid&programme.q=laser&programme.track=a`, and
 * `#session-<id>` for the open session (`#<key>-session-<id>` for another key than `programme`). Whatever it does not
 * understand it passes over.
 */
export function readAddress(url: string, key: string): AddressState {
  const { query, fragment } = splitAddress(url);
  const facets: Partial<Record<FacetName, string[]>> = {};
  const single: Record<string, string> = Object.create(null);
  for (const pair of query.split('&')) {
    const [name, value] = readPair(pair);
    if (!name.startsWith(`${key}.`) || value === '' || value.length > longestText) continue;
    const field = name.slice(key.length + 1);
    const facet = facetNames.find((known) => known === field);
    if (facet) addValue(facets, facet, value);
    else single[field] ??= value;
  }
  const session = readSession(fragment, key);
  return {
    ...(views.includes(single['view'] ?? '') ? { view: single['view'] as AddressState['view'] } : {}),
    ...(zones.includes(single['zone'] ?? '') ? { zone: single['zone'] as AddressState['zone'] } : {}),
    ...(single['q'] === undefined ? {} : { query: single['q'] }),
    ...(Object.keys(facets).length > 0 ? { facets } : {}),
    ...(session === undefined ? {} : { session }),
  };
}

/**
 * The address with this state of the programme named `key` in place of the former. What else stands in it is the page's
 * own and stays as it is, to the letter.
 */
export function writeAddress(url: string, key: string, state: AddressState): string {
  const { base, query, fragment } = splitAddress(url);
  const foreign = query.split('&').filter((pair) => pair !== '' && !readPair(pair)[0].startsWith(`${key}.`));
  const values = facetNames.flatMap((facet) => (state.facets?.[facet] ?? []).map((value) => [facet, value] as const));
  const own = [['view', state.view], ['zone', state.zone], ['q', state.query], ...values]
    .filter(([, value]) => value)
    .map(([name, value]) => `${key}.${name}=${encodeURIComponent(value!)}`);
  const pairs = [...foreign, ...own];
  const isOwnFragment = readSession(fragment, key) !== undefined;
  const hash = state.session === undefined ? (isOwnFragment ? '' : fragment) : sessionFragment(key) + encodeURIComponent(state.session);
  return `${base}${pairs.length > 0 ? `?${pairs.join('&')}` : ''}${hash ? `#${hash}` : ''}`;
}

/** What stands before the `id` of a session in the fragment. */
export function sessionFragment(key: string): string {
  return key === 'programme' ? 'session-' : `${key}-session-`;
}

function readSession(fragment: string, key: string): string | undefined {
  const start = sessionFragment(key);
  return fragment.startsWith(start) && fragment.length > start.length ? decode(fragment.slice(start.length)) : undefined;
}

function splitAddress(url: string): { base: string; query: string; fragment: string } {
  const [, base = '', query = '', fragment = ''] = /^([^?#]*)(?:\?([^#]*))?(?:#([^]*))?$/.exec(url) ?? [];
  return { base, query, fragment };
}

function readPair(pair: string): [name: string, value: string] {
  const [name = '', ...rest] = pair.split('=');
  return [decode(name), decode(rest.join('=').replaceAll('+', ' '))];
}

function addValue(facets: Partial<Record<FacetName, string[]>>, facet: FacetName, value: string): void {
  const values = (facets[facet] ??= []);
  if (values.length < mostValues && !values.includes(value)) values.push(value);
}

/** A text without its percent encoding; as it is where it is none. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
