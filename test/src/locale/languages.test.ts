import { getFormatter, interfaceLanguages, type InterfaceLanguage, writeDayRange } from '../../../src/locale/index.js';
import { describe, expect, it } from '../../harness.js';
import { withPlainSpaces } from './spaces.js';

interface Written {
  /** Five past nine to ten, on the first of September 2026. */
  readonly timeRange: string;
  readonly moment: string;
  readonly dayRange: string;
  /** An hour and five minutes. */
  readonly duration: string;
  readonly languages: string;
}

/** The same in every language the elements speak, in Paris. */
const written: Readonly<Record<InterfaceLanguage, Written>> = {
  en: { timeRange: '9:05–10:00', moment: 'Tuesday 1 September 2026, 9:05', dayRange: '30 September–1 October 2026', duration: '1 h 5 min', languages: 'French and English' },
  fr: { timeRange: '9 h 05–10 h', moment: 'mardi 1er septembre 2026 à 9 h 05', dayRange: '30 septembre–1er octobre 2026', duration: '1 h 05', languages: 'français et anglais' },
  de: { timeRange: '9:05–10:00', moment: 'Dienstag 1. September 2026, 9:05', dayRange: '30. September–1. Oktober 2026', duration: '1 h 5 min', languages: 'Französisch und Englisch' },
  it: { timeRange: '9:05–10:00', moment: 'martedì 1 settembre 2026, 9:05', dayRange: '30 settembre–1 ottobre 2026', duration: '1 h 5 min', languages: 'francese e inglese' },
  es: { timeRange: '9:05–10:00', moment: 'martes 1 de septiembre de 2026, 9:05', dayRange: '30 de septiembre–1 de octubre de 2026', duration: '1 h 5 min', languages: 'francés e inglés' },
  pt: { timeRange: '9:05–10:00', moment: 'terça-feira 1 de setembro de 2026, 9:05', dayRange: '30 de setembro–1 de outubro de 2026', duration: '1 h 5 min', languages: 'francês e inglês' },
  nl: { timeRange: '9:05–10:00', moment: 'dinsdag 1 september 2026, 9:05', dayRange: '30 september–1 oktober 2026', duration: '1 h 5 min', languages: 'Frans en Engels' },
  pl: { timeRange: '9:05–10:00', moment: 'wtorek 1 września 2026, 9:05', dayRange: '30 września–1 października 2026', duration: '1 h 5 min', languages: 'francuski i angielski' },
  ar: { timeRange: '9:05–10:00', moment: 'الثلاثاء 1 سبتمبر 2026، 9:05', dayRange: '30 سبتمبر–1 أكتوبر 2026', duration: '1 س 5 د', languages: 'الفرنسية والإنجليزية' },
};

const startMs = Date.parse('2026-09-01T07:05Z');
/** Engines do not agree on the comma after the day of the week and, in Arabic, before the year. */
const normalise = (text: string) => withPlainSpaces(text).replace(/^(\S+)[,،] (?=\d)/, '$1 ').replace(/، (?=\d{4})/, ' ');

for (const language of interfaceLanguages) {
  const { timeRange, moment, duration, languageNames } = getFormatter(language, 'Europe/Paris');
  const expected = written[language];

  describe(`getFormatter in ${language}`, () => {
    it('writes a stretch of time', () => expect(withPlainSpaces(timeRange(startMs, startMs + 55 * 60_000))).to.equal(expected.timeRange));
    it('writes a deadline', () => expect(normalise(moment(startMs))).to.equal(expected.moment));
    it('writes days of two months', () => expect(normalise(writeDayRange('2026-09-30', '2026-10-01', language))).to.equal(expected.dayRange));
    it('writes a length of time', () => expect(withPlainSpaces(duration(65 * 60_000))).to.equal(expected.duration));
    // WebKit writes some names as in a menu, with a capital.
    it('names languages', () => expect(languageNames(['fr', 'en']).toLowerCase()).to.equal(expected.languages.toLowerCase()));
  });
}

describe('getFormatter in Arabic', () => {
  it('keeps to the digits of the region', () => {
    expect(getFormatter('ar-EG', 'Europe/Paris').dayWithoutYear('2026-09-01')).to.contain('١');
    expect(getFormatter('ar-MA', 'Europe/Paris').dayWithoutYear('2026-09-01')).to.contain('1');
  });
});
