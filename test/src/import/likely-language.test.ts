import { likelyLanguageOf } from '../../../src/import/likely-language.js';
import { describe, expect, it } from '../../harness.js';
import { entryOf, importFixture } from './schedules.js';

describe('the language that texts seem to be in', () => {
  const cases: readonly (readonly [language: string | undefined, text: string])[] = [
    ['en', 'How we will show the results of this work, and what to do with it for your own clusters.'], ['fr', 'Nous verrons dans cet atelier comment les pôles et leur réseau sont aidés par une équipe, avec des exemples pour vous.'],
    ['de', 'Wir zeigen, wie sich die Ergebnisse mit der Zeit und von Ort zu Ort ändern, und was das für den Alltag ist.'], ['es', 'Veremos cómo se hace para los socios, con ejemplos del sector y una visita por las empresas que más son.'], ['it', 'Vediamo come il settore e gli attori della rete sono uniti per una visita con le imprese del territorio, che più delle altre…'],
    [undefined, 'Python 3.14'], [undefined, ''], [undefined, 'The cat and the dog of the house. Le chat et le chien de la maison sont dans une boîte.'],
  ];
  for (const [language, text] of cases) it(`is ${language ?? 'not known'}: ${text.slice(0, 30)}`, () => expect(likelyLanguageOf([text])).to.equal(language));

  it('is guessed for an event whose source tells none, and told', () => {
    const { document, entries } = importFixture({ conference: { language: '' }, sessions: [{ fields: { title: 'Les pôles', abstract: 'Nous verrons dans cet atelier comment les pôles et leur réseau sont aidés par une équipe.' } }] });
    expect(document.event.languages).to.deep.equal(['fr']);
    expect(entryOf(entries, 'event-language-guessed')).to.include({ became: 'fr' });
  });
});
