import type { OpeningHours } from '../../../schemas/index.js';
import { availabilityAt } from '../../../src/contact/index.js';
import { describe, expect, it } from '../../harness.js';

type Days = OpeningHours['days'];

const everyDay: Days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const weekdays = everyDay.slice(0, 5);
const office: OpeningHours[] = [{ days: weekdays, opens: '09:00', closes: '17:30' }];
const withLunch: OpeningHours[] = [{ days: weekdays, opens: '14:00', closes: '18:00' }, { days: weekdays, opens: '09:00', closes: '12:30' }];
const night: OpeningHours[] = [{ days: ['friday'], opens: '22:00', closes: '02:00' }];
const forum: OpeningHours[] = [{ days: everyDay, opens: '08:00', closes: '20:00', validFrom: '2027-11-18', validThrough: '2027-11-19' }];

/** Hours, zone, the moment on its wall clock with offset, whether they are open, and when that changes. */
const cases: readonly (readonly [claim: string, hours: readonly OpeningHours[], zone: string, now: string, isOpen: boolean, changesAt: string | undefined])[] = [
  ['open within them', office, 'Europe/Paris', '2027-11-18T10:00+01:00', true, '2027-11-18T17:30+01:00'],
  ['open as they begin', office, 'Europe/Paris', '2027-11-18T09:00+01:00', true, '2027-11-18T17:30+01:00'],
  ['closed as they end', office, 'Europe/Paris', '2027-11-18T17:30+01:00', false, '2027-11-19T09:00+01:00'],
  ['closed before they begin', office, 'Europe/Paris', '2027-11-18T08:59+01:00', false, '2027-11-18T09:00+01:00'],
  ['closed over the weekend', office, 'Europe/Paris', '2027-11-19T18:00+01:00', false, '2027-11-22T09:00+01:00'],
  ['closed on Saturday', office, 'Europe/Paris', '2027-11-20T10:00+01:00', false, '2027-11-22T09:00+01:00'],
  ['closed at noon between two stretches', withLunch, 'Europe/Paris', '2027-11-18T13:00+01:00', false, '2027-11-18T14:00+01:00'],
  ['open in the first of two stretches', withLunch, 'Europe/Paris', '2027-11-18T12:00+01:00', true, '2027-11-18T12:30+01:00'],
  ['open past midnight, before it', night, 'Europe/Paris', '2027-11-19T23:00+01:00', true, '2027-11-20T02:00+01:00'],
  ['open past midnight, after it', night, 'Europe/Paris', '2027-11-20T01:59+01:00', true, '2027-11-20T02:00+01:00'],
  ['closed after the night', night, 'Europe/Paris', '2027-11-20T02:00+01:00', false, '2027-11-26T22:00+01:00'],
  ['closed in the night of another day', night, 'Europe/Paris', '2027-11-19T01:00+01:00', false, '2027-11-19T22:00+01:00'],
  ['closed before they hold', forum, 'Europe/Paris', '2027-11-17T10:00+01:00', false, '2027-11-18T08:00+01:00'],
  ['open on the last day they hold', forum, 'Europe/Paris', '2027-11-19T19:59+01:00', true, '2027-11-19T20:00+01:00'],
  ['closed once they hold no more', forum, 'Europe/Paris', '2027-11-19T20:00+01:00', false, undefined],
  ['closed weeks before they hold', forum, 'Europe/Paris', '2027-10-01T10:00+02:00', false, undefined],
  ['closed where there are none', [], 'Europe/Paris', '2027-11-18T10:00+01:00', false, undefined],
  ['open to the end of the later of two that overlap', [...office, { days: ['thursday'], opens: '16:00', closes: '19:00' }], 'Europe/Paris', '2027-11-18T10:00+01:00', true, '2027-11-18T19:00+01:00'],
  ['open through two that touch', [{ days: ['thursday'], opens: '12:00', closes: '14:00' }, { days: ['thursday'], opens: '09:00', closes: '12:00' }], 'Europe/Paris', '2027-11-18T10:00+01:00', true, '2027-11-18T14:00+01:00'],
  ['open to the end of one that spans another', [...office, { days: ['thursday'], opens: '10:00', closes: '11:00' }], 'Europe/Paris', '2027-11-18T09:30+01:00', true, '2027-11-18T17:30+01:00'],
  ['open around the clock on one day', [{ days: ['thursday'], opens: '00:00', closes: '00:00' }], 'Europe/Paris', '2027-11-18T10:00+01:00', true, '2027-11-19T00:00+01:00'],
  ['closed on the same day a week later', [{ days: ['thursday'], opens: '09:00', closes: '10:00' }], 'Europe/Paris', '2027-11-18T10:00+01:00', false, '2027-11-25T09:00+01:00'],
  ['open by the wall clock of Kathmandu', office, 'Asia/Kathmandu', '2027-11-18T09:00+05:45', true, '2027-11-18T17:30+05:45'],
  ['closed by the wall clock of Kathmandu while Paris is open', office, 'Asia/Kathmandu', '2027-11-18T14:00+01:00', false, '2027-11-19T09:00+05:45'],
  ['open on the day of the week that the zone has', [{ days: ['friday'], opens: '00:00', closes: '08:00' }], 'Pacific/Chatham', '2027-11-18T12:00Z', true, '2027-11-19T08:00+13:45'],
  ['open through the night in which clocks go forward', [{ days: ['saturday'], opens: '22:00', closes: '04:00' }], 'Europe/Paris', '2026-03-29T03:30+02:00', true, '2026-03-29T04:00+02:00'],
  ['open in both passes of an hour that comes twice', [{ days: ['sunday'], opens: '01:00', closes: '03:00' }], 'Europe/Paris', '2026-10-25T02:30+01:00', true, '2026-10-25T03:00+01:00'],
  ['open by summer time on the day it begins', [{ days: everyDay, opens: '09:00', closes: '17:00' }], 'Europe/Paris', '2026-03-29T09:00+02:00', true, '2026-03-29T17:00+02:00'],
  ['closed by winter time on the day it begins', [{ days: everyDay, opens: '09:00', closes: '17:00' }], 'Europe/Paris', '2026-10-25T08:59+01:00', false, '2026-10-25T09:00+01:00'],
  ['closed until a Monday after clocks changed', office, 'Europe/Paris', '2026-10-24T10:00+02:00', false, '2026-10-26T09:00+01:00'],
];

describe('availabilityAt', () => {
  for (const [claim, hours, zone, now, isOpen, changesAt] of cases) {
    it(`finds hours ${claim}`, () => {
      const found = availabilityAt(hours, zone, Date.parse(now));
      expect(found).to.deep.equal({ isOpen, ...(changesAt ? { changesAtMs: Date.parse(changesAt) } : {}) });
    });
  }

  it('names no change of hours that are always open', () => {
    const always: OpeningHours[] = [{ days: everyDay, opens: '00:00', closes: '00:00' }];
    expect(availabilityAt(always, 'Europe/Paris', Date.parse('2027-11-18T10:00Z'))).to.deep.equal({ isOpen: true });
  });
});
