import type { Row } from '../tables/row.js';
import { plain, readWrittenDay } from '../tables/written-time.js';
import type { SessionField } from './session-headings.js';

const inFigures = /^(\d{1,2})\/(\d{1,2})\/(?:\d{4}|\d{2})\b/;

/**
 * Whether a programme writes its dates as in the United States, the month first: where one of them can be nothing else and
 * none the contrary; else where its hours are of two halves of the day. What nothing tells is noted of English tables.
 */
export function isMonthFirst(rows: readonly Row<SessionField>[], language: string): boolean {
  const found = rows.flatMap((row) => (['day', 'start', 'hours'] as const).flatMap((field) => row.find(field).map((cell) => ({ row, ...cell }))));
  const dates = found.flatMap(({ row, cell, place }) => {
    const [written, first, second] = (cell.date === undefined && inFigures.exec(cell.text)) || [];
    return written === undefined ? [] : [{ row, place, written, first: Number(first), second: Number(second) }];
  });
  if (dates.some(({ first }) => first > 12)) return false;
  if (dates.some(({ second }) => second > 12)) return true;
  const isAmerican = found.some(({ cell }) => /\d\s*[ap]\.?m\b/.test(plain(cell.text)));
  const doubtful = dates.find(({ first, second }) => first !== second);
  if (doubtful && (isAmerican || language === 'en')) doubtful.row.note('date-order-guessed', { place: doubtful.place, found: doubtful.written, became: readWrittenDay({ text: doubtful.written }, undefined, isAmerican) ?? '' });
  return isAmerican;
}
