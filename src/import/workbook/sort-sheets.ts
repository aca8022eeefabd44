import { fold } from '../../locale/fold.js';
import { readClusterHeadings, type ClusterField } from '../clusters/cluster-headings.js';
import { readLanguages } from '../languages.js';
import type { HeadingRow } from '../tables/headings.js';
import { isEmpty, transpose, type Sheet } from '../tables/sheet.js';
import { readContactHeadings, type ContactField } from './contact-headings.js';
import { languageHeading, readEventHeadings, type EventField } from './event-headings.js';
import { unfoldGrid } from './grid.js';
import { readSessionHeadings, type SessionField } from './session-headings.js';

/** A sheet, and the headings by which it is read. */
export type SortedSheet =
  | { readonly subject: 'event'; readonly sheet: Sheet; readonly headings: HeadingRow<EventField> }
  | { readonly subject: 'sessions'; readonly sheet: Sheet; readonly headings: HeadingRow<SessionField> }
  | { readonly subject: 'contacts'; readonly sheet: Sheet; readonly headings: HeadingRow<ContactField> }
  | { readonly subject: 'clusters'; readonly sheet: Sheet; readonly headings: HeadingRow<ClusterField> };

/** What sheets are called; others are told by their headings. */
const names = {
  event: /^(evenement|event|manifestation|forum|conference|general|informations?|infos?|congres|salon)\b/,
  sessions: /^(seances?|sessions?|programme?|agenda|schedule|planning|deroule|jour(nee)?|day|talks?|interventions?|horaires?)\b/,
  contacts: /^(contacts?|personnes?|people|persons?|intervenante?s?|speakers?|orateurs?|annuaire|equipe|team|presse|press)\b/,
  clusters: /^(poles?|clusters?|membres?|members?)\b/,
};

/** What each sheet is about: by its name, else by that of whose headings it has most. Nothing of one in which too little is known. */
export function sortSheet(sheet: Sheet): SortedSheet | undefined {
  const candidates = [...readings(sheet)];
  const called = (Object.keys(names) as (keyof typeof names)[]).find((subject) => names[subject].test(fold(sheet.name).trim()));
  const named = candidates.filter(({ subject }) => subject === called);
  return best(named) ?? best(candidates.filter(({ headings }) => headings.columns.length >= 2));
}

/** How many headings of a table are understood, for the choice of what separates values. */
export function countHeadings(sheet: Sheet): number {
  return sortSheet(sheet)?.headings.columns.length ?? 0;
}

function best(candidates: readonly SortedSheet[]): SortedSheet | undefined {
  return candidates.reduce<SortedSheet | undefined>((before, candidate) => (candidate.headings.columns.length > (before?.headings.columns.length ?? 0) ? candidate : before), undefined);
}

function* readings(sheet: Sheet): Generator<SortedSheet> {
  const sessions = readSessionHeadings(sheet);
  if (sessions?.columns.some(({ field }) => field === 'title')) yield { subject: 'sessions', sheet, headings: sessions };
  const grid = sessions ? undefined : unfoldGrid(sheet);
  const unfolded = grid && readSessionHeadings(grid);
  if (unfolded) yield { subject: 'sessions', sheet: grid, headings: unfolded };
  const contacts = readContactHeadings(sheet);
  if (contacts?.columns.some(({ field }) => field === 'name' || field === 'family')) yield { subject: 'contacts', sheet, headings: contacts };
  const clusters = readClusterHeadings(sheet);
  if (clusters?.columns.some(({ field }) => field === 'name')) yield { subject: 'clusters', sheet, headings: clusters };
  // What is told of an event stands one below the other as often as side by side.
  for (const view of [sheet, nameLanguages(transpose(sheet))]) {
    const event = readEventHeadings(view);
    if (event?.columns.some(({ field }) => field === 'start' || field === 'name') && view.rows.length <= 40) yield { subject: 'event', sheet: view, headings: event };
  }
}

/** Heads the column that says in which language the values are: of what stands one below the other, the line above the first. */
function nameLanguages(view: Sheet): Sheet {
  const [headings = [], ...values] = view.rows;
  const column = headings.findIndex((heading, index) => isEmpty(heading) && values.some((row) => readLanguages(row[index]?.text ?? '').tags.length > 0));
  if (column < 0) return view;
  return { ...view, rows: [headings.map((heading, index) => (index === column ? { text: languageHeading } : heading)), ...values] };
}
