import { createClock } from '../../../src/locale/index.js';
import { describe, expect, it } from '../../harness.js';
import { withPlainSpaces } from './spaces.js';

/** Language, zone, instant, and the time of day as it is written there. */
const times: readonly (readonly [claim: string, language: string, zone: string, instant: string, time: string])[] = [
  ['hours and minutes in French', 'fr', 'Europe/Paris', '2011-11-17T08:30Z', '9\u00a0h\u00a030'],
  ['a full hour in French', 'fr', 'Europe/Paris', '2011-11-17T08:00Z', '9\u00a0h'],
  ['midnight in French', 'fr', 'Europe/Paris', '2011-11-16T23:00Z', '0\u00a0h'],
  ['minutes below ten in French', 'fr', 'Europe/Paris', '2011-11-16T23:05Z', '0\u00a0h\u00a005'],
  ['an afternoon in French', 'fr', 'Europe/Paris', '2011-11-17T16:15Z', '17\u00a0h\u00a015'],
  ['French in Kathmandu', 'fr', 'Asia/Kathmandu', '2011-11-17T03:15Z', '9\u00a0h'],
  ['French of a region', 'fr-CA', 'America/Toronto', '2011-11-17T14:30Z', '9\u00a0h\u00a030'],
  ['French whatever the case of its tag', 'FR', 'Europe/Paris', '2011-11-17T08:30Z', '9\u00a0h\u00a030'],
  ['the first pass of an hour in French', 'fr', 'Europe/Paris', '2026-10-25T00:30Z', '2\u00a0h\u00a030'],
  ['the second pass of an hour in French', 'fr', 'Europe/Paris', '2026-10-25T01:30Z', '2\u00a0h\u00a030'],
  ['hours and minutes in English', 'en', 'Europe/Paris', '2011-11-17T08:30Z', '9:30'],
  ['a full hour in English', 'en', 'Europe/Paris', '2011-11-17T08:00Z', '9:00'],
  ['midnight in English', 'en', 'Europe/Paris', '2011-11-16T23:00Z', '0:00'],
  ['an afternoon in English', 'en', 'Asia/Kathmandu', '2011-11-17T11:30Z', '17:15'],
  ['English of the United States', 'en-US', 'Europe/Paris', '2011-11-17T16:15Z', '5:15 PM'],
  ['German without a leading zero', 'de', 'Europe/Berlin', '2011-11-17T08:30Z', '9:30'],
];

const deadlines: readonly (readonly [claim: string, language: string, zone: string, instant: string, moment: string])[] = [
  ['French with 1er', 'fr', 'Europe/Paris', '2026-09-01T07:00Z', 'mardi 1er septembre 2026 à 9 h'],
  ['French without 1er', 'fr', 'Europe/Paris', '2026-09-11T07:05Z', 'vendredi 11 septembre 2026 à 9 h 05'],
  ['French on the day that the zone has', 'fr', 'Asia/Kathmandu', '2026-08-31T18:15Z', 'mardi 1er septembre 2026 à 0 h'],
  ['French on the eve that the zone has', 'fr', 'America/New_York', '2026-09-01T03:59Z', 'lundi 31 août 2026 à 23 h 59'],
  ['English', 'en', 'Europe/Paris', '2026-09-01T07:00Z', 'Tuesday 1 September 2026, 9:00'],
  ['English on the day that the zone has', 'en', 'Asia/Kathmandu', '2026-08-31T18:15Z', 'Tuesday 1 September 2026, 0:00'],
  ['English of the United States', 'en-US', 'America/New_York', '2026-09-01T13:00Z', 'Tuesday September 1 2026, 9:00 AM'],
];

/** Engines do not agree on commas within an English date. */
const withoutDateCommas = (text: string) => text.replace(/,(?= \S+ \S+ \d{4}| \d{4})| at(?= \d)/g, '');

describe('createClock', () => {
  for (const [claim, language, zone, instant, time] of times) {
    it(`writes ${claim}`, () => {
      const written = createClock(language, zone).time(Date.parse(instant));
      expect(/^fr/i.test(language) ? written : withPlainSpaces(written)).to.equal(time);
    });
  }

  for (const [claim, language, zone, instant, moment] of deadlines) {
    it(`writes a deadline in ${claim}`, () => expect(withoutDateCommas(withPlainSpaces(createClock(language, zone).moment(Date.parse(instant))))).to.equal(moment));
  }

  it('ties the hour of a French deadline together', () => {
    expect(createClock('fr', 'Europe/Paris').moment(Date.parse('2026-09-11T07:05Z'))).to.match(/ à 9\u00a0h\u00a005$/);
  });

  it('writes a day as it is, in whatever zone', () => {
    for (const zone of ['Pacific/Apia', 'Pacific/Pago_Pago', 'Europe/Paris']) {
      expect(createClock('fr', zone).day('2011-11-17')).to.equal('jeudi 17 novembre 2011');
      expect(createClock('fr', zone).day('2026-05-01')).to.equal('vendredi 1er mai 2026');
      expect(withoutDateCommas(createClock('en', zone).day('2011-11-17'))).to.equal('Thursday 17 November 2011');
    }
  });

  it('takes no extension for a region', () => {
    expect(createClock('en-u-ca-gregory', 'Europe/Paris').time(Date.parse('2011-11-17T16:15Z'))).to.equal('17:15');
  });

  it('goes by the region whatever the case of the tag', () => {
    const at = Date.parse('2011-11-17T16:15Z');
    expect(createClock('en-us', 'Europe/Paris').time(at)).to.equal(createClock('en-US', 'Europe/Paris').time(at));
  });
});
