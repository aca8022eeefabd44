import { createClock, loadMessages, registrationMessages } from '../../../src/locale/index.js';
import type { RegistrationReason, RegistrationState } from '../../../src/registration/index.js';
import { findFrenchSlips } from '../../examples/french-typography.js';
import { describe, expect, it } from '../../harness.js';
import { withPlainSpaces } from '../locale/spaces.js';

/** Languages whose sentences are written out here. */
type Written = 'fr' | 'en';

const messages = { fr: await loadMessages(registrationMessages, 'fr'), en: await loadMessages(registrationMessages, 'en') };
const momentMs = Date.parse('2026-09-01T07:00Z');
const moments = { fr: createClock('fr', 'Europe/Paris').moment(momentMs), en: createClock('en', 'Europe/Paris').moment(momentMs) };
const say = (reason: RegistrationReason, language: Written, left?: number) => messages[language].reason(reason, reason.next ? moments[language] : '', left, false);

/** One sentence for every state; a missing state does not compile. */
const sentences: Readonly<Record<RegistrationState, Readonly<Record<Written, string>>>> = {
  announced: { fr: 'Les modalités d’inscription seront annoncées prochainement.', en: 'How to register will be announced soon.' },
  'not-yet-open': { fr: 'Les inscriptions ouvrent le mardi 1er septembre 2026 à 9 h.', en: 'Registration opens on Tuesday 1 September 2026, 9:00.' },
  open: { fr: 'Inscriptions ouvertes jusqu’au mardi 1er septembre 2026 à 9 h.', en: 'Registration is open until Tuesday 1 September 2026, 9:00.' },
  'nearly-full': { fr: '3 places restantes. Inscriptions ouvertes jusqu’au mardi 1er septembre 2026 à 9 h.', en: '3 places left. Registration is open until Tuesday 1 September 2026, 9:00.' },
  full: { fr: 'Complet : toutes les places sont prises.', en: 'Full: all places are taken.' },
  'waiting-list': { fr: 'Complet. Les places qui se libèrent sont attribuées par la liste d’attente.', en: 'Full. Places that become free are given to the waiting list.' },
  'invitation-only': { fr: 'Sur invitation uniquement.', en: 'By invitation only.' },
  closed: { fr: 'Les inscriptions sont closes.', en: 'Registration is closed.' },
  over: { fr: 'L’événement est passé.', en: 'The event is over.' },
  cancelled: { fr: 'L’événement est annulé.', en: 'The event is cancelled.' },
  postponed: { fr: 'L’événement est reporté. Les inscriptions reprendront avec la nouvelle date.', en: 'The event is postponed. Registration will resume with the new date.' },
  unavailable: { fr: 'L’inscription n’est pas possible pour le moment.', en: 'Registration is not possible for the moment.' },
  'not-needed': { fr: 'Entrée libre, sans inscription.', en: 'Free entry, no registration.' },
};
const states = Object.keys(sentences) as RegistrationState[];
const nextOf = (state: RegistrationState): RegistrationReason => (state === 'not-yet-open' ? { state, next: 'opens' } : { state, next: 'closes' });
/** Engines do not agree on the comma after an English weekday. */
const normalise = (text: string) => withPlainSpaces(text).replace(/(?<=day), /g, ' ');

describe('the reason for a state of registration', () => {
  for (const state of states) {
    for (const language of ['fr', 'en'] as const) {
      it(`is said in ${language} of “${state}”`, () => expect(normalise(say(nextOf(state), language, state === 'nearly-full' ? 3 : undefined))).to.equal(sentences[state][language]));
    }

    it(`keeps in French to its typography in “${state}”`, () => expect(findFrenchSlips(say(nextOf(state), 'fr', 1105))).to.deep.equal([]));
  }

  for (const language of ['fr', 'en'] as const) {
    it(`contains in ${language} the moment that opens or closes it`, () => {
      const reasons: readonly RegistrationReason[] = [{ state: 'not-yet-open', next: 'opens' }, { state: 'open', next: 'closes' }, { state: 'nearly-full', next: 'closes' }];
      for (const reason of reasons) expect(say(reason, language, 3), reason.state).to.contain(moments[language]);
    });

    it(`names in ${language} no moment where there is none, or only the event begins or ends`, () => {
      for (const next of [undefined, 'begins', 'ends'] as const) {
        for (const state of states.filter((candidate) => candidate !== 'not-yet-open')) expect(say({ state, ...(next ? { next } : {}) }, language, 3)).to.match(/^\S.*\S\.$/).and.not.match(/2026|undefined| {2}| \./);
      }
    });
  }

  it('tells a session from the event', () => {
    const inStates = (language: Written) => (['over', 'cancelled', 'postponed'] as const).map((state) => messages[language].reason({ state }, '', undefined, true));
    expect(inStates('fr')).to.deep.equal(['La session est passée.', 'La session est annulée.', 'La session est reportée. Les inscriptions reprendront avec la nouvelle date.']);
    expect(inStates('en')).to.deep.equal(['The session is over.', 'The session is cancelled.', 'The session is postponed. Registration will resume with the new date.']);
  });

  it('counts places in French', () => {
    expect([undefined, 1, 2].map((left) => say({ state: 'open' }, 'fr', left))).to.deep.equal(['Inscriptions ouvertes.', 'Une place restante. Inscriptions ouvertes.', '2 places restantes. Inscriptions ouvertes.']);
  });

  it('counts places in English', () => {
    expect([undefined, 1, 2].map((left) => say({ state: 'nearly-full' }, 'en', left))).to.deep.equal(['0 places left. Registration is open.', 'One place left. Registration is open.', '2 places left. Registration is open.']);
  });
});
