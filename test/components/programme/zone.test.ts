import { afterEach, describe, expect, it } from '../../harness.js';
import { createProgramme } from '../documents.js';
import { clearPage, undoLater } from '../page.js';
import { find, findAll, seen, textsOf } from '../seen.js';
import { until } from '../waiting.js';
import { visit, type Programme } from './visits.js';

const document = createProgramme([
  { title: 'Matin', start: '2011-11-17T09:00', end: '2011-11-17T10:00' },
  { title: 'Soir', start: '2011-11-17T20:00', end: '2011-11-17T21:00' },
  { title: 'Jour', start: undefined, end: undefined, day: '2011-11-18' },
]);

/** A visitor whose clock is in a zone, wherever the machine is. */
function liveIn(timeZone: string): void {
  const { resolvedOptions } = Intl.DateTimeFormat.prototype;
  Intl.DateTimeFormat.prototype.resolvedOptions = function () {
    return { ...resolvedOptions.call(this), timeZone };
  };
  undoLater(() => (Intl.DateTimeFormat.prototype.resolvedOptions = resolvedOptions));
}

async function turnTo(element: Programme, name: RegExp): Promise<void> {
  find(element, '.zone button', name).click();
  await element.updateComplete;
  await element.allDrawn;
}

describe('the zone of the times', () => {
  afterEach(clearPage);

  it('is the event’s, and is named', async () => {
    liveIn('Asia/Tokyo');
    expect(seen(find(await visit({ document }), '.zone'))).to.match(/^Horaires : heure d’Europe centrale \(Paris\)/);
  });

  for (const zone of ['Europe/Paris', 'Europe/Berlin', 'Africa/Algiers']) {
    it(`is not to be chosen where the clocks show the same: ${zone}`, async () => {
      liveIn(zone);
      expect(findAll(await visit({ document }), '.zone button').length).to.equal(0);
    });
  }

  for (const width of ['328px', '600px', '1120px']) {
    it(`is offered without moving what stands below: ${width}`, async () => {
      const topOf = async () => {
        const element = await visit({ document }, { width });
        return find(element, '.list').getBoundingClientRect().top - element.getBoundingClientRect().top;
      };
      liveIn('Europe/Paris');
      const without = await topOf();
      liveIn('Asia/Tokyo');
      // Letters of two words are not of one height in every engine.
      expect(await topOf()).to.be.closeTo(without, 1);
    });
  }

  it('turns to the visitor’s, with what changes its day under the right one', async () => {
    liveIn('Asia/Tokyo');
    const element = await visit({ document });
    await turnTo(element, /^Voir à mon heure \(Tokyo\)/);
    await until(() => textsOf(element, 'h3').includes('17 h'));
    expect(textsOf(element, 'h2')).to.deep.equal(['jeudi 17 novembre 2011', 'vendredi 18 novembre 2011']);
    expect(textsOf(element, 'h3')).to.deep.equal(['17 h', '4 h', 'Horaires à confirmer']);
    expect(textsOf(element, '.other-day')).to.deep.equal(['le jeudi 17 novembre sur place']);
    expect(seen(find(element, '.zone'))).to.include('Japon');
  });

  it('turns back', async () => {
    liveIn('Asia/Kathmandu');
    const element = await visit({ document });
    await turnTo(element, /^Voir à mon heure/);
    await until(() => textsOf(element, 'h3').includes('13 h 45'));
    await turnTo(element, /^Voir à l’heure de l’événement/);
    await until(() => textsOf(element, 'h3').includes('9 h'));
    expect(findAll(element, '.other-day').length).to.equal(0);
  });

  it('is the visitor’s from the start where the page wants that', async () => {
    liveIn('America/New_York');
    expect(textsOf(await visit({ document, zone: 'visitor' }), 'h3')).to.include('3 h');
  });
});
