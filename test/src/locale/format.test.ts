import { countryName, getFormatter, writeDayRange, type Formatter } from '../../../src/locale/index.js';
import { describe, expect, it } from '../../harness.js';
import { withPlainSpaces } from './spaces.js';

type Case = readonly [claim: string, write: (format: Formatter) => string, fr: string, en: string];

const minuteMs = 60_000;
const at = (text: string) => Date.parse(text);
const start = at('2026-10-25T08:15Z');

/** What is written of the same in French and in English, in Paris. */
const inParis: readonly Case[] = [
  ['a stretch of time', ({ timeRange }) => timeRange(start, start + 45 * minuteMs), '9 h 15–10 h', '9:15–10:00'],
  ['a stretch of no length', ({ timeRange }) => timeRange(start, start), '9 h 15', '9:15'],
  ['a stretch whose end comes first', ({ timeRange }) => timeRange(start, start - 1), '9 h 15', '9:15'],
  ['a stretch past midnight', ({ timeRange }) => timeRange(at('2026-10-25T21:00Z'), at('2026-10-26T00:30Z')), '22 h–1 h 30', '22:00–1:30'],
  ['a stretch through the end of summer time', ({ timeRange }) => timeRange(at('2026-10-24T23:00Z'), at('2026-10-25T02:00Z')), '1 h–3 h', '1:00–3:00'],
  ['a first of the month in short', ({ shortDay }) => shortDay('2026-09-01'), 'mar. 1er sept.', 'Tue 1 Sep'],
  ['another day in short', ({ shortDay }) => shortDay('2011-11-17'), 'jeu. 17 nov.', 'Thu 17 Nov'],
  ['a day without its year', ({ dayWithoutYear }) => dayWithoutYear('2011-11-17'), 'jeudi 17 novembre', 'Thursday 17 November'],
  ['a first of the month without its year', ({ dayWithoutYear }) => dayWithoutYear('2026-05-01'), 'vendredi 1er mai', 'Friday 1 May'],
  ['a day with its year', ({ day }) => day('2011-11-17'), 'jeudi 17 novembre 2011', 'Thursday 17 November 2011'],
  ['days of one month', ({ language }) => writeDayRange('2011-11-17', '2011-11-18', language), '17–18 novembre 2011', '17–18 November 2011'],
  ['days from a first', ({ language }) => writeDayRange('2026-09-01', '2026-09-02', language), '1er–2 septembre 2026', '1–2 September 2026'],
  ['days of two months', ({ language }) => writeDayRange('2026-09-30', '2026-10-01', language), '30 septembre–1er octobre 2026', '30 September–1 October 2026'],
  ['days of two years', ({ language }) => writeDayRange('2026-12-31', '2027-01-01', language), '31 décembre 2026–1er janvier 2027', '31 December 2026–1 January 2027'],
  ['one day as a range', ({ language }) => writeDayRange('2026-09-01', '2026-09-01', language), '1er septembre 2026', '1 September 2026'],
  ['minutes', ({ duration }) => duration(12 * minuteMs), '12 min', '12 min'],
  ['no time at all', ({ duration }) => duration(0), '0 min', '0 min'],
  ['part of a minute', ({ duration }) => duration(11 * minuteMs + 1), '12 min', '12 min'],
  ['a minute less than an hour', ({ duration }) => duration(59 * minuteMs), '59 min', '59 min'],
  ['full hours', ({ duration }) => duration(120 * minuteMs), '2 h', '2 h'],
  ['hours and minutes', ({ duration }) => duration(65 * minuteMs), '1 h 05', '1 h 5 min'],
  ['a large number', (format) => format.number(1105), '1 105', '1,105'],
  ['languages', ({ languageNames }) => languageNames(['fr', 'en']), 'français et anglais', 'French and English'],
  ['a language that has no name', ({ languageNames }) => languageNames(['qtx']), 'qtx', 'qtx'],
  ['a language that is none', ({ languageNames }) => languageNames(['a']), 'a', 'a'],
  ['no language', ({ languageNames }) => languageNames([]), '', ''],
  ['a country', ({ language }) => countryName('IN', language), 'Inde', 'India'],
  ['a country that has no name', ({ language }) => countryName('QX', language), 'QX', 'QX'],
  ['a country that is none', ({ language }) => countryName('France', language), 'France', 'France'],
  ['one thing', ({ list }) => list(['A']), 'A', 'A'],
  ['two things', ({ list }) => list(['A', 'B']), 'A et B', 'A and B'],
];

const inKathmandu: readonly Case[] = [
  ['a stretch of time', ({ timeRange }) => timeRange(start, start + 45 * minuteMs), '14 h–14 h 45', '14:00–14:45'],
  ['a deadline', ({ moment }) => moment(at('2026-08-31T18:15Z')), 'mardi 1er septembre 2026 à 0 h', 'Tuesday 1 September 2026, 0:00'],
  ['the zone', ({ zoneName }) => zoneName(start), 'heure du Népal (Kathmandu)', 'Nepal Time (Kathmandu)'],
];

/** What engines do not agree on: commas within an English date, and whether September has three letters or four. */
const normalise = (text: string) => withPlainSpaces(text).replace(/,(?= \d+ \S+)/g, '').replace(/^(\w{3} \d+ Sep)t$/, '$1');

for (const [zone, cases] of [['Europe/Paris', inParis], ['Asia/Kathmandu', inKathmandu]] as const) {
  describe(`getFormatter for ${zone}`, () => {
    for (const [claim, write, fr, en] of cases) {
      it(`writes ${claim} in French`, () => expect(withPlainSpaces(write(getFormatter('fr', zone)))).to.equal(fr));
      it(`writes ${claim} in English`, () => expect(normalise(write(getFormatter('en', zone)))).to.equal(en));
    }
  });
}

describe('getFormatter', () => {
  const french = getFormatter('fr', 'Europe/Paris');

  it('ties French hours together', () => expect(french.timeRange(start, start + 45 * minuteMs)).to.equal('9\u00a0h\u00a015\u00a0–\u00a010\u00a0h'));
  it('ties lengths of time together', () => expect([french.duration(65 * minuteMs), french.duration(720_000)]).to.deep.equal(['1\u00a0h\u00a005', '12\u00a0min']));
  it('groups French thousands by a narrow no-break space', () => expect(french.number(1_234_567.5)).to.match(/^1[\u202f\u00a0]234[\u202f\u00a0]567,5$/));
  it('gives the formatter of a language and zone once', () => expect(getFormatter('fr', 'Europe/Paris')).to.equal(french));
  it('gives another for another zone', () => expect(getFormatter('fr', 'UTC').timeZone).to.equal('UTC'));
  it('gives another for another language', () => expect(getFormatter('en', 'Europe/Paris').language).to.equal('en'));
  it('lists three things with one “et”', () => expect(french.list(['A', 'B', 'C'])).to.equal('A, B et C'));
  it('names the city of a zone once', () => expect(getFormatter('en', 'Pacific/Chatham').zoneName(0).match(/Chatham/g)).to.have.length(1));
  it('names no city where the zone has none', () => expect(getFormatter('fr', 'UTC').zoneName(0)).to.match(/\S/).and.not.to.contain('('));
  it('names a city of several words', () => expect(getFormatter('fr', 'America/New_York').zoneName(0)).to.match(/ \(New York\)$/));
  it('names Paris in French', () => expect(french.zoneName(start)).to.match(/heure.*\(Paris\)$/));
});
