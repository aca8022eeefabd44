import { resourceAddressSchema, type Cluster } from '../../../schemas/index.js';
import { readAddressNoting } from '../address.js';
import { itemsOf } from '../tables/cells.js';
import type { Found } from '../tables/row.js';
import type { ClusterContext, ClusterRow } from './cluster-context.js';
import type { ClusterField } from './cluster-headings.js';

/** The home page. */
export function readPage(row: ClusterRow, context: ClusterContext): string | undefined {
  const [found] = row.find('url');
  const url = found && readLinks(found, context)[0]?.url;
  return url && /^https?:/i.test(url) ? url : undefined;
}

/** The links of a cell: that which a workbook has behind it, or the addresses in it. A column of a service names it. */
export function readLinks({ cell, column, place }: Found<ClusterField>, { notes, subject, baseUrl }: ClusterContext): { url: string; title?: string }[] {
  const isAddress = /^(https?:|www\.|\S+\.\S+$)/i.test(cell.text);
  const written = cell.link && !isAddress ? [cell.link] : itemsOf(cell.text);
  return written.flatMap((address) => {
    const url = readAddressNoting(address, baseUrl, notes, { place, subject });
    return url === undefined ? [] : [{ url, ...(column.field === 'links' && !/^(autres )?liens?$|^links?$/i.test(column.heading) ? { title: column.heading } : {}) }];
  });
}

/** The logo, where the cell has its address. */
export function readLogo(row: ClusterRow): Cluster['logo'] {
  const url = row.value('logo', ({ text }) => (resourceAddressSchema.safeParse(text).success ? text : undefined));
  return url ? { url } : undefined;
}
