import type { Cluster, Contact, Telephone } from '../../../schemas/index.js';
import { readMailAddress, readTelephoneNumber } from '../channels.js';
import { readLine } from '../plain-text.js';
import { itemsOf } from '../tables/cells.js';
import type { Found } from '../tables/row.js';
import type { ClusterContext, ClusterRow } from './cluster-context.js';
import type { ClusterField } from './cluster-headings.js';

/** A contact of a cluster, but for its id and where it works. */
export type ClusterContact = Omit<Contact, 'id' | 'organisation'>;

/**
 * The people and the desk of a cluster. Mail addresses and telephones go to who is named as contact, each its own where there
 * are as many, else all to the first; where nobody is named, to the cluster itself.
 */
export function readClusterContacts(row: ClusterRow, name: Cluster['name'], country: string | undefined, context: ClusterContext): ClusterContact[] {
  const people = row.find('contact').flatMap((found) => itemsOf(found.cell.text).map((person) => toLine(person, found, context)));
  const titles = row.texts('contactTitle', (text, found) => toLine(text, found, context));
  if (titles.length > people.length) {
    const [found] = row.find('contactTitle');
    row.note('list-not-matched', { place: found!.place, subject: found!.column.heading, found: found!.cell.text });
  }
  const mails = row.find('mail').flatMap((found) => readMails(found, row));
  const telephones = (['telephone', 'mobile'] as const).flatMap((field) => row.find(field).flatMap((found) => readTelephones(found, country, row)));
  const named = people.map((person, index): ClusterContact => {
    const jobTitle = titles[index];
    return { name: person, ...(jobTitle ? { jobTitle } : {}), ...channels(shareOf(mails, index, people.length), shareOf(telephones, index, people.length)) };
  });
  const desk: ClusterContact[] = people.length === 0 && (mails.length > 0 || telephones.length > 0) ? [{ kind: 'organisation', name, ...channels(mails, telephones) }] : [];
  return [...named, ...readHeads(row, people, context), ...desk];
}

/** Who leads the cluster, by the heading of the column, unless already named as contact. */
function readHeads(row: ClusterRow, people: readonly string[], context: ClusterContext): ClusterContact[] {
  return row.find('head').flatMap((found) => itemsOf(found.cell.text).map((person) => toLine(person, found, context)).filter((person) => !people.includes(person)).map((person) => ({ name: person, jobTitle: found.column.heading })));
}

function shareOf<Channel>(all: readonly Channel[], index: number, people: number): readonly Channel[] {
  if (all.length === people) return [all[index]!];
  return index === 0 ? all : [];
}

function channels(mails: readonly { address: string }[], telephones: readonly Telephone[]): Pick<Contact, 'mails' | 'telephones'> {
  return { ...(telephones.length > 0 ? { telephones: [...telephones] } : {}), ...(mails.length > 0 ? { mails: [...mails] } : {}) };
}

function readMails(found: Found<ClusterField>, row: ClusterRow): { address: string }[] {
  const written = itemsOf(found.cell.text).flatMap((item) => item.split(/[,\s]+/)).filter(Boolean);
  return written.flatMap((item) => {
    const address = readMailAddress(item);
    if (address !== undefined) return [{ address }];
    row.note('mail-unreadable', { place: found.place, found: item });
    return [];
  });
}

function readTelephones(found: Found<ClusterField>, country: string | undefined, row: ClusterRow): Telephone[] {
  const kind = found.column.field === 'mobile' ? { kind: 'mobile' as const } : {};
  return itemsOf(found.cell.text.replace(/\s[/,]\s/g, ';')).flatMap((written) => {
    const number = readTelephoneNumber(written, country);
    if (number !== undefined) return [{ number, ...kind }];
    row.note('telephone-unreadable', { place: found.place, found: written });
    return [];
  });
}

function toLine(text: string, { place }: Found<ClusterField>, { notes, subject }: ClusterContext): string {
  return readLine(text, { notes, place, subject });
}
