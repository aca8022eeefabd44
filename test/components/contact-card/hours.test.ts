import { afterEach, describe, expect, it } from '../../harness.js';
import { expectAccessible } from '../accessibility.js';
import { createContacts, type Fields } from '../documents.js';
import { clearPage, show, undoLater, type ElementOf, type Setting } from '../page.js';
import { seen } from '../seen.js';
import { until } from '../waiting.js';

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];
const office = { days: weekdays, opens: '09:00', closes: '17:30' };

async function showHours(hours: readonly Fields[], now: string, contact: Fields = {}, setting: Setting = {}): Promise<ElementOf<'technopole-contact-card'>> {
  const document = createContacts([{ name: 'Bureau de presse', hours, ...contact }]);
  return show('technopole-contact-card', { document, contact: 'c1', now }, setting);
}

/** Moments in Paris, and what is said of an office that is open on weekdays. */
const moments: readonly (readonly [claim: string, now: string, french: string, english: string])[] = [
  ['open', '2011-11-17T10:00+01:00', 'ouvert, jusqu’à 17 h 30', 'open until 17:30'],
  ['open from the first minute on', '2011-11-17T09:00+01:00', 'ouvert, jusqu’à 17 h 30', 'open until 17:30'],
  ['closed in the morning', '2011-11-17T08:59+01:00', 'fermé, ouvre jeudi 9 h', 'closed, opens Thursday 9:00'],
  ['closed from the last minute on', '2011-11-17T17:30+01:00', 'fermé, ouvre vendredi 9 h', 'closed, opens Friday 9:00'],
  ['closed at the weekend', '2011-11-19T12:00+01:00', 'fermé, ouvre lundi 9 h', 'closed, opens Monday 9:00'],
];

describe('the hours of a contact', () => {
  afterEach(clearPage);

  for (const [claim, now, french, english] of moments) {
    it(`say that it is ${claim}`, async () => {
      expect(seen(await showHours([office], now))).to.include(`Horaires du lundi au vendredi, 9 h – 17 h 30 ${french}`);
      await expectAccessible();
    });

    it(`say that it is ${claim} in English in an English page`, async () => {
      expect(seen(await showHours([office], now, {}, { lang: 'en' }))).to.include(`Hours Monday to Friday, 9:00–17:30 ${english}`);
    });
  }

  it('are those of the zone of the contact', async () => {
    const element = await showHours([office], '2011-11-17T09:30+01:00', { timeZone: 'America/Montreal' });
    expect(seen(element)).to.include('fermé, ouvre jeudi 9 h');
  });

  it('name single days and runs of days', async () => {
    const element = await showHours([{ ...office, days: ['monday', 'tuesday', 'wednesday', 'friday'] }], '2011-11-17T10:00+01:00');
    expect(seen(element)).to.include('du lundi au mercredi et le vendredi, 9 h – 17 h 30 fermé, ouvre vendredi 9 h');
  });

  it('leave out what is over, and say what holds for some days', async () => {
    const past = { ...office, opens: '07:00', validThrough: '2011-11-01' };
    const during = { days: ['thursday', 'friday'], opens: '08:00', closes: '20:00', validFrom: '2011-11-17', validThrough: '2011-11-18' };
    const element = await showHours([past, during], '2011-11-17T10:00+01:00');
    expect(seen(element)).to.include('Horaires 17–18 novembre 2011, 8 h – 20 h ouvert, jusqu’à 20 h');
  });

  it('say on which days of a longer time they hold', async () => {
    const summer = { days: ['monday'], opens: '09:00', closes: '12:00', validFrom: '2011-07-01', validThrough: '2011-08-31' };
    expect(seen(await showHours([summer], '2011-07-05T10:00+02:00'))).to.match(/Horaires .*lundi.*9 h – 12 h/);
  });

  it('say only that it is closed where nothing opens it any more', async () => {
    const during = { ...office, validFrom: '2011-11-17', validThrough: '2011-11-18' };
    expect(seen(await showHours([during], '2011-11-18T18:00+01:00'))).to.match(/ fermé (?!, )/);
  });

  it('run past midnight', async () => {
    const night = { days: ['thursday'], opens: '20:00', closes: '02:00' };
    expect(seen(await showHours([night], '2011-11-18T01:00+01:00'))).to.include('ouvert, jusqu’à 2 h');
  });

  it('have a note, also where there are none', async () => {
    expect(seen(await showHours([office], '2011-11-17T10:00+01:00', { hoursNote: 'Fermé le midi' }))).to.include('Fermé le midi');
    expect(seen(await showHours([], '2011-11-17T10:00+01:00', { hoursNote: 'Sur rendez-vous' }))).to.include('Horaires Sur rendez-vous');
  });

  it('turn at the moment they end', async () => {
    const { now } = Date;
    const endMs = Date.parse('2011-11-17T17:30:00+01:00');
    const shiftMs = endMs - 600 - now();
    Date.now = () => now() + shiftMs;
    undoLater(() => (Date.now = now));
    const element = await showHours([office], '');
    expect(seen(element)).to.include('ouvert, jusqu’à 17 h 30');
    await until(() => seen(element).includes('fermé, ouvre vendredi 9 h'));
    expect(Date.now()).to.be.at.least(endMs);
  });
});
