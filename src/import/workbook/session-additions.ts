import type { Cluster, EventDocument, Session } from '../../../schemas/index.js';
import { fold } from '../../locale/fold.js';
import { allTexts } from '../../locale/text.js';
import { readAddressNoting } from '../address.js';
import { readCountry } from '../countries.js';
import { readLanguages } from '../languages.js';
import type { Notes } from '../notes.js';
import { itemsOf, readNumber } from '../tables/cells.js';
import type { Found, Row } from '../tables/row.js';
import type { SessionField } from './session-headings.js';

/** The document with what tables tell of sessions and schedules have no words for. */
export function addToSessions(document: EventDocument, rows: ReadonlyMap<string, Row<SessionField>>, baseUrl: string, notes: Notes): EventDocument {
  const clusters = clustersByName(document.clusters);
  return { ...document, sessions: document.sessions.map((session) => ({ ...session, ...additionsOf(rows.get(session.id), clusters, baseUrl, notes) })) };
}

function additionsOf(row: Row<SessionField> | undefined, clusters: ReadonlyMap<string, string>, baseUrl: string, notes: Notes): Partial<Session> {
  if (!row) return {};
  const named = itemsIn(row, 'clusters').flatMap(({ item, found }) => clusters.get(fold(item)) ?? unknown(row, item, found));
  const countries = itemsIn(row, 'countries').flatMap(({ item, found }) => readCountry(item) ?? unreadable(row, item, found));
  const interpretation = itemsIn(row, 'interpretation').flatMap(({ item, found }) => {
    const { tags } = readLanguages(item);
    return tags.length > 0 ? tags : unreadable(row, item, found);
  });
  const signUp = readSignUp(row, baseUrl, notes);
  return {
    ...(named.length > 0 ? { clusters: [...new Set(named)] } : {}), ...(countries.length > 0 ? { countries: [...new Set(countries)] } : {}),
    ...(interpretation.length > 0 ? { interpretation: [...new Set(interpretation)] } : {}), ...(signUp ? { signUp } : {}),
  };
}

function itemsIn(row: Row<SessionField>, field: SessionField): { item: string; found: Found<SessionField> }[] {
  return row.find(field).flatMap((found) => itemsOf(found.cell.text).flatMap((part) => part.split(/\s*,\s*/)).filter(Boolean).map((item) => ({ item, found })));
}

function unknown(row: Row<SessionField>, item: string, { place }: Found<SessionField>): [] {
  row.note('reference-unknown', { place, found: item });
  return [];
}

function unreadable(row: Row<SessionField>, item: string, { place, column }: Found<SessionField>): [] {
  row.note('value-unreadable', { place, subject: column.heading, found: item });
  return [];
}

/** Seats, and where one signs up: an address, or a yes. */
function readSignUp(row: Row<SessionField>, baseUrl: string, notes: Notes): Session['signUp'] {
  const seats = row.value('capacity', readNumber)?.value;
  const capacity = seats !== undefined && Number.isSafeInteger(seats) && seats >= 0 ? seats : undefined;
  const [found] = row.find('signUp');
  const written = found?.cell.link ?? found?.cell.text ?? '';
  const isNo = /^(non|no|libre|free|aucune|none|-)$/i.test(written);
  const isYes = /^(oui|yes|obligatoire|required|x|sur inscription)$/i.test(written);
  const url = written && !isNo && !isYes ? readAddressNoting(written, baseUrl, notes, { place: found!.place }) : undefined;
  if (capacity === undefined && !isYes && url === undefined) return undefined;
  const isMail = url?.startsWith('mailto:');
  const channel = url === undefined ? [] : [isMail ? { kind: 'mail' as const, mail: url.slice(7) } : { kind: 'web' as const, url }];
  return { ...(isYes || url ? { needed: true } : {}), ...(capacity === undefined ? {} : { capacity }), ...(channel.length > 0 ? { channels: channel } : {}) };
}

function clustersByName(clusters: readonly Cluster[]): ReadonlyMap<string, string> {
  return new Map(clusters.flatMap(({ id, name, formerNames = [] }) => [...formerNames.flatMap(allTexts), ...allTexts(name), id].map((key) => [fold(key), id] as const)));
}
