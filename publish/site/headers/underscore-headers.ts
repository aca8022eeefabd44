import { contentTypeOf, kinds, lasting, lifetimes } from './kinds.js';

type Headers = Readonly<Record<string, string>>;

/** Pages of partners read it. */
const shared: Headers = { 'Access-Control-Allow-Origin': '*' };
/** Of these kinds nothing else is published. */
const lastingEndings: ReadonlySet<string> = new Set(lasting.map(({ ending }) => ending));

/**
 * `_headers`, which Netlify, Cloudflare and others read. Where two rules give a file the same header, some of them take the last and some join
 * both with a comma, so no two rules do.
 */
export function underscoreHeaders(): string {
  const byEnding = Object.entries(kinds).map(([ending, kind]): [string, Headers] => [
    `/*.${ending}`,
    { 'Content-Type': contentTypeOf(kind), ...(lastingEndings.has(ending) ? {} : { 'Cache-Control': lifetimes.revalidated }), ...(kind.isShared ? shared : {}) },
  ]);
  const rules: readonly (readonly [string, Headers])[] = [
    ['/*', { 'X-Content-Type-Options': 'nosniff' }],
    ...lasting.map(({ folder, start, ending }): [string, Headers] => [`/${folder}/${start}*.${ending}`, { 'Cache-Control': lifetimes.forEver, ...shared, 'Cross-Origin-Resource-Policy': 'cross-origin' }]),
    ['/fragments/*', shared],
    ...byEnding,
  ];
  return `${rules.map(([path, headers]) => [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n')).join('\n')}\n`;
}
