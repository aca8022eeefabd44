import { interfaceLanguages, loadMessages, programmeMessages, registrationMessages, visitMessages, type ProgrammeMessages } from '../../../src/locale/index.js';
import { replaceWords } from '../../../src/locale/replace-words.js';
import { describe, expect, it } from '../../harness.js';

const french = await loadMessages(programmeMessages, 'fr');
const put = (words: Readonly<Record<string, unknown>>) => replaceWords('programme', french, words, 'fr');
const withWords = (words: Readonly<Record<string, unknown>>): ProgrammeMessages => put(words).messages;

describe('replaceWords', () => {
  it('replaces a word', () => expect(withWords({ 'programme.search': 'Chercher' }).search).to.equal('Chercher'));

  it('leaves the other words as they are', () => {
    const { search: _, ...others } = withWords({ 'programme.search': 'Chercher' });
    const { search: __, ...ours } = french;
    expect(others).to.deep.equal(ours);
  });

  it('leaves our own words untouched', () => {
    withWords({ 'programme.kinds.panel': 'Débat', 'programme.search': 'Chercher' });
    expect([french.kinds['panel'], french.search]).to.deep.equal(['Table ronde', 'Rechercher']);
  });

  it('replaces one word of a list', () => {
    const { kinds } = withWords({ 'programme.kinds.panel': 'Débat' });
    expect([kinds['panel'], kinds['workshop']]).to.deep.equal(['Débat', 'Atelier']);
  });

  it('adds a word for a kind of session that we do not know', () => expect(withWords({ 'programme.kinds.hackathon': 'Hackathon' }).kinds['hackathon']).to.equal('Hackathon'));

  it('writes what is named into a template', () => expect(withWords({ 'programme.keep': 'Retenir {title}' }).keep('A')).to.equal('Retenir A'));

  it('writes what is named as often as a template asks for it, and takes no name for a pattern', () => {
    expect(withWords({ 'programme.keep': '{title}, {title}' }).keep('$& {count}')).to.equal('$& {count}, $& {count}');
  });

  it('leaves other braces alone', () => expect(withWords({ 'programme.keep': '{titre} {title}' }).keep('A')).to.equal('{titre} A'));

  it('writes a count as the language writes it', () => expect(withWords({ 'programme.sessionCount': '{count} conférences' }).sessionCount(1105, '1 105')).to.equal('1 105 conférences'));

  it('writes one form of several, and leaves us the others', () => {
    const { placesLeft } = withWords({ 'programme.placesLeft.one': 'dernière place', 'programme.placesLeft.zero': 'plus de place' });
    expect([0, 1, 2].map(placesLeft)).to.deep.equal(['plus de place', 'dernière place', '2 places restantes']);
  });

  it('prefers a form to the whole, in whichever order they come', () => {
    const { placesLeft } = withWords({ 'programme.placesLeft.one': 'une place', 'programme.placesLeft': 'places\u00a0: {count}' });
    expect([1, 2].map(placesLeft)).to.deep.equal(['une place', 'places\u00a0: 2']);
  });

  it('knows the forms of the language', async () => {
    const { messages } = replaceWords('programme', await loadMessages(programmeMessages, 'pl'), { 'programme.sessionCount.few': '{count} prelekcje', 'programme.sessionCount.many': '{count} prelekcji' }, 'pl');
    expect([1, 2, 5, 22].map((count) => messages.sessionCount(count, String(count)))).to.deep.equal(['1 sesja', '2 prelekcje', '5 prelekcji', '22 prelekcje']);
  });

  it('replaces the sentence on one state of a registration', async () => {
    const ours = await loadMessages(registrationMessages, 'fr');
    const { messages, unknown } = replaceWords('registration', ours, { 'registration.reason.not-yet-open': 'Ouverture {at}.' }, 'fr');
    expect([messages.reason({ state: 'not-yet-open' }, 'lundi', undefined, false), messages.reason({ state: 'closed' }, '', undefined, false)]).to.deep.equal(['Ouverture lundi.', 'Les inscriptions sont closes.']);
    expect(unknown).to.deep.equal([]);
  });

  it('replaces the sentence on one failure, with its status', () => {
    const { failure } = withWords({ 'programme.failure.http': 'Erreur {status}.' });
    expect([failure({ code: 'http', status: 503 }), failure({ code: 'html' })]).to.deep.equal(['Erreur 503.', french.failure({ code: 'html' })]);
  });

  it('replaces where something was found', async () => {
    const { messages } = replaceWords('visit', await loadMessages(visitMessages, 'fr'), { 'visit.foundIn.room': 'Dans le lieu' }, 'fr');
    expect(messages.foundIn('room')).to.equal('Dans le lieu');
  });

  it('passes over words of other subjects', () => {
    const { messages, unknown } = put({ 'registration.register': 'Venez' });
    expect(messages).to.deep.equal(french);
    expect(unknown).to.deep.equal([]);
  });

  const refused: readonly (readonly [claim: string, name: string, text: unknown])[] = [
    ['a name that means no word', 'programme.serach', 'x'], ['a name of no subject', 'search', 'x'], ['a subject there is not', 'agenda.search', 'x'], ['a name that is too long', 'programme.kinds.panel.one', 'x'],
    ['a part of a single word', 'programme.search.one', 'x'], ['a list as a whole', 'programme.kinds', 'x'], ['a word that a fixed list does not have', 'programme.statuses.vanished', 'x'], ['a form that no language has', 'programme.placesLeft.several', 'x'],
    ['a form of what does not count', 'programme.keep.one', 'x'], ['no text', 'programme.search', 3], ['an empty text', 'programme.search', ' '], ['what every object has', 'programme.toString', 'x'], ['what changes objects', 'programme.__proto__', 'x'],
    ['what changes objects as a subject', '__proto__', 'x'],
  ];
  for (const [claim, name, text] of refused) {
    it(`tells and leaves out ${claim}`, () => {
      const { messages, unknown } = put({ [name]: text });
      expect(unknown).to.deep.equal([name]);
      expect(JSON.stringify(messages)).to.equal(JSON.stringify(french));
      expect(Object.keys(messages)).to.deep.equal(Object.keys(french));
    });
  }

  it('keeps a word that changes objects within its list', () => {
    const { messages } = put(JSON.parse('{"programme.kinds.__proto__": "x"}') as Record<string, unknown>);
    expect(Object.getPrototypeOf(messages.kinds)).to.equal(Object.prototype);
  });

  for (const language of interfaceLanguages) {
    it(`replaces words of ${language}`, async () => {
      expect(replaceWords('programme', await loadMessages(programmeMessages, language), { 'programme.now': '>' }, language).messages.now).to.equal('>');
    });
  }
});
