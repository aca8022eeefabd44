import { escapeHtml } from '../../src/rich-text/html.js';

/** Most addresses that a sitemap may have (sitemaps.org). */
const maxAddresses = 50_000;

/** Sitemaps of these pages in all languages, each with its other languages; the first is an index where one does not suffice. */
export function sitemaps(paths: readonly string[], tags: readonly string[], url: string): { readonly path: string; readonly content: string }[] {
  const entries = paths.flatMap((path) => tags.map((tag) => entryOf(path, tag, tags, url)));
  if (entries.length <= maxAddresses) return [{ path: 'sitemap.xml', content: sitemapOf(entries) }];
  const parts = Array.from({ length: Math.ceil(entries.length / maxAddresses) }, (_, index) => ({ path: `sitemap-${index + 1}.xml`, content: sitemapOf(entries.slice(index * maxAddresses, (index + 1) * maxAddresses)) }));
  const index = parts.map(({ path }) => `<sitemap><loc>${escapeHtml(url + path)}</loc></sitemap>`).join('\n');
  return [{ path: 'sitemap.xml', content: `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${index}\n</sitemapindex>\n` }, ...parts];
}

function entryOf(path: string, tag: string, tags: readonly string[], url: string): string {
  const address = (other: string) => escapeHtml(`${url}${other}/${path}`);
  const others = tags.length < 2 ? '' : tags.map((other) => `<xhtml:link rel="alternate" hreflang="${escapeHtml(other)}" href="${address(other)}"/>`).join('');
  return `<url><loc>${address(tag)}</loc>${others}</url>`;
}

function sitemapOf(entries: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join('\n')}\n</urlset>\n`;
}
