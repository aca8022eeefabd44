import { afterEach, describe, expect, it } from '../../harness.js';
import { createProgramme, type Fields } from '../documents.js';
import { clearPage, show } from '../page.js';
import { find, seen } from '../seen.js';
import { chooseView, visit } from './visits.js';

const signUp = (more: Fields = {}) => ({ signUp: { left: 12, channels: [{ kind: 'link', url: 'https://forum.example/' }], ...more } });
const workshop = (fields: Fields) => createProgramme([{ title: 'Atelier', start: '2011-11-17T09:00', end: '2011-11-17T10:00', ...fields }]);

/** How the row of a session in the auditorium reads at a moment. */
const moments: readonly (readonly [claim: string, session: Fields, now: string, row: string])[] = [
  ['are told before its sign-up closes', signUp({ closes: '2011-11-16T18:00' }), '2011-11-16T17:59:00+01:00', 'Atelier Auditorium · 12 places restantes'],
  ['are nobody’s after that', signUp({ closes: '2011-11-16T18:00' }), '2011-11-16T18:00:00+01:00', 'Atelier Auditorium'],
  ['are nobody’s when it is over, where no deadline is set', signUp(), '2011-11-17T10:00:00+01:00', 'Atelier Auditorium'],
  ['are nobody’s where it is cancelled', { ...signUp(), status: 'cancelled' }, '2011-11-10T09:00:00+01:00', 'Annulé Atelier Auditorium'],
  ['are not told while its sign-up is interrupted', signUp({ suspended: true }), '2011-11-10T09:00:00+01:00', 'Atelier Auditorium'],
];

describe('the places left of a session', () => {
  afterEach(clearPage);

  for (const [claim, session, now, row] of moments) {
    it(claim, async () => {
      const shown = find(await show('technopole-programme', { document: workshop(session), now }), '[data-session]');
      expect(seen(shown)).to.equal(row.replace(' ·', ''));
      expect(getComputedStyle(find(shown, '.place'), '::after').content === 'none').to.equal(!row.includes('·'));
    });
  }

  it('are nobody’s in the view of now either, once its sign-up has closed', async () => {
    const element = await visit({ document: workshop(signUp({ closes: '2011-11-16T18:00' })), now: '2011-11-16T17:00:00+01:00' });
    await chooseView(element, /^En ce moment/);
    expect(seen(find(element, '[data-session]'))).to.include('12 places');
    element.now = '2011-11-16T19:00:00+01:00';
    await element.updateComplete;
    expect(seen(find(element, '[data-session]'))).not.to.include('12 places');
  });
});
