import { programmeDay } from '../../schemas/index.js';
import { describe, expect, it } from '../harness.js';

const cases: readonly (readonly [claim: string, start: string, day: string, event: { timeZone: string; dayChange?: string }])[] = [
  ['puts the morning in its day', '2011-11-17T09:00', '2011-11-17', { timeZone: 'Europe/Paris' }],
  ['puts one in the morning in the evening before', '2011-11-18T01:00', '2011-11-17', { timeZone: 'Europe/Paris' }],
  ['begins a day at four', '2011-11-18T04:00', '2011-11-18', { timeZone: 'Europe/Paris' }],
  ['ends a day before four', '2011-11-18T03:59:59', '2011-11-17', { timeZone: 'Europe/Paris' }],
  ['begins a day at midnight where the event says so', '2011-11-18T00:00', '2011-11-18', { timeZone: 'Europe/Paris', dayChange: '00:00' }],
  ['begins a day in the afternoon where the event says so', '2011-11-18T14:59', '2011-11-17', { timeZone: 'Europe/Paris', dayChange: '15:00' }],
  ['reads an offset on the clock of the event', '2011-11-17T23:00-05:00', '2011-11-18', { timeZone: 'Europe/Paris' }],
  ['changes the day at four where clocks go forward', '2026-03-29T04:00', '2026-03-29', { timeZone: 'Europe/Paris' }],
  ['changes the day at four where clocks go back', '2026-10-25T03:59', '2026-10-24', { timeZone: 'Europe/Paris' }],
  ['crosses a month', '2012-03-01T02:00', '2012-02-29', { timeZone: 'Pacific/Chatham' }],
];

describe('programmeDay', () => {
  for (const [claim, start, day, event] of cases) it(claim, () => expect(programmeDay(start, event)).to.equal(day));
});
