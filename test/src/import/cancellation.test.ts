import { describe, expect, it } from '../../harness.js';
import { codesOf, entryOf, importSession } from './schedules.js';

type Case = readonly [found: string, title: string, note?: string];

const cancelled: readonly Case[] = [
  ['(CANCELLED) Tea for all', 'Tea for all'],
  ['[CANCELED] Tea for all', 'Tea for all'],
  ['[cancelled] Tea for all', 'Tea for all'],
  ['(Cancelled): Tea for all', 'Tea for all'],
  ['CANCELLED: Tea for all', 'Tea for all'],
  ['Cancelled: Tea for all', 'Tea for all'],
  ['CANCELLED - Tea for all', 'Tea for all'],
  ['CANCELLED – Tea for all', 'Tea for all'],
  ['CANCELLED Tea for all', 'Tea for all'],
  ['CANCELED! Tea for all', 'Tea for all'],
  ['Tea for all - CANCELLED, replaced by Coffee for some', 'Tea for all', 'replaced by Coffee for some'],
  ['Tea for all – cancelled', 'Tea for all'],
  ['Tea for all: cancelled', 'Tea for all'],
  ['Tea for all CANCELLED', 'Tea for all'],
  ['Tea for all (cancelled)', 'Tea for all'],
  ['Tea for all [CANCELLED, replaced by Coffee]', 'Tea for all', 'replaced by Coffee'],
  ['Tea for all (cancelled: speaker is ill)', 'Tea for all', 'speaker is ill'],
  ['Tea - for all - CANCELLED', 'Tea - for all'],
  ['ANNULÉ : Le thé pour tous', 'Le thé pour tous'],
  ['[ANNULÉE] La table ronde', 'La table ronde'],
  ['(Annulé) Le thé pour tous', 'Le thé pour tous'],
  ['ANNULE Le thé pour tous', 'Le thé pour tous'],
  ['Le thé pour tous – annulé', 'Le thé pour tous'],
  ['Le thé pour tous (annulé)', 'Le thé pour tous'],
  ['Le thé pour tous [ANNULÉ : grève]', 'Le thé pour tous', 'grève'],
  ['*** ANNULÉ *** Le thé pour tous', 'Le thé pour tous'],
  ['ENTFÄLLT: Tee für alle', 'Tee für alle'],
  ['ENTFÄLLT Tee für alle', 'Tee für alle'],
  ['Tee für alle (entfällt)', 'Tee für alle'],
  ['ABGESAGT: Tee für alle', 'Tee für alle'],
  ['Tee für alle – abgesagt', 'Tee für alle'],
  ['FÄLLT AUS: Tee für alle', 'Tee für alle'],
  ['CANCELLED', 'CANCELLED'],
];

const held: readonly string[] = [
  'Cancelling POSIX calls in a kernel', 'Is tea good? (REPLACES CANCELLED TALK)', 'Tea in the afternoon (TALK REPLACES CANCELLED TALK)',
  'How to cancel a subscription', 'Cancelled flights and what they cost', 'The talk that was cancelled', 'Annuler une commande git', 'Annulé par la foule', 'Why CANCELLED orders come back',
  'Remplace la séance annulée (REMPLACE LE THÉ ANNULÉ)', 'Tee (ERSATZ, Kaffee ABGESAGT)', 'Cancellation of noise', 'Coffee (CANCELLED TALK REPLACEMENT)', 'Entfällt die Steuer?',
];

describe('a title that says its session is cancelled', () => {
  for (const [found, title, note] of cancelled) {
    it(`is understood: ${found}`, () => {
      const { session, entries } = importSession({ fields: { title: found } });
      expect(session).to.include({ title, status: 'cancelled' });
      expect(session.statusNote).to.equal(note);
      expect(entryOf(entries, 'title-cancelled')).to.include({ kind: 'changed', found, became: title });
    });
  }

  for (const title of held) {
    it(`is not seen where none is: ${title}`, () => {
      const { session, entries } = importSession({ fields: { title } });
      expect(session.title).to.equal(title);
      expect(session).not.to.have.property('status');
      expect(codesOf(entries)).to.deep.equal(['title-mentions-cancellation']);
      expect(entryOf(entries, 'title-mentions-cancellation')).to.include({ kind: 'kept', found: title });
    });
  }

  it('is not looked for in titles that are no titles', () => {
    const { session } = importSession({ fields: { title: `CANCELLED: ${'x'.repeat(600)}` } });
    expect(session).not.to.have.property('status');
  });
});
