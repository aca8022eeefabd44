/** The grid of a programme, as tests of it show it: two rooms on the first day, one on the second. */
import { createProgramme, type Fields } from '../documents.js';
import { find, findAll } from '../seen.js';
import { until } from '../waiting.js';
import { visit, type Programme } from './visits.js';

/** The sessions of that programme. */
export const sessions: Fields[] = [
  { title: 'A1', rooms: ['mediterranee'], start: '2011-11-17T09:00', end: '2011-11-17T10:00', people: [{ contact: 'oriane' }] },
  { title: 'A2', rooms: ['mediterranee'], start: '2011-11-17T10:00', end: '2011-11-17T11:30' },
  { title: 'B1', rooms: ['auditorium'], start: '2011-11-17T09:00', end: '2011-11-17T09:20' },
  { title: 'B2', rooms: ['auditorium'], start: '2011-11-17T09:30', end: '2011-11-17T11:00', status: 'cancelled' },
  { title: 'C1', rooms: ['auditorium'], start: '2011-11-18T00:30', end: '2011-11-18T01:30' },
  { title: 'D1', rooms: ['foyer'], start: '2011-11-18T09:00', end: '2011-11-18T10:00' },
  { title: 'Sans heure', day: '2011-11-18', start: undefined, end: undefined },
];

/** Shows it, all drawn. */
export async function showGrid(properties: Partial<Programme> = {}, width = '70em'): Promise<Programme> {
  const element = await visit({ document: createProgramme(sessions), view: 'grid', ...properties }, { width });
  await until(() => findAll(element, '.cell').length > 0, 'the grid is there');
  await element.allDrawn;
  return element;
}

/** Types into the field of the search. */
export function search(element: Programme, text: string): void {
  const input = find<HTMLInputElement>(element, 'input[type=search]');
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
}
