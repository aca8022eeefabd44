import { afterEach, describe, expect, it } from '../../harness.js';
import { expectAccessible } from '../accessibility.js';
import { createRegistration, type Fields } from '../documents.js';
import { clearPage, show, type ElementOf } from '../page.js';
import { findAll, seen } from '../seen.js';

const web = { kind: 'web', url: 'https://forum.example/inscription' };
const usual = { opens: '2011-09-01T09:00', closes: '2011-11-10T18:00', channels: [web] };
const mail = { kind: 'mail', mail: 'liste@forum.example' };
const during = '2011-10-01T09:00+02:00';

interface State {
  readonly claim: string;
  readonly registration?: Fields;
  readonly event?: Fields;
  readonly now?: string;
  /** What can be pressed, in French and in English; nothing where one cannot act. */
  readonly action?: readonly [french: string, english: string];
  readonly href?: string;
  readonly french: string;
  readonly english: RegExp;
}

const register = ['S’inscrire', 'Register'] as const;
const states: readonly State[] = [
  { claim: 'not yet open', registration: usual, now: '2011-08-01T09:00+02:00', french: 'Les inscriptions ouvrent le jeudi 1er septembre 2011 à 9 h.', english: /^Registration opens on Thursday,? 1 September 2011, 9:00\.$/ },
  { claim: 'open until a moment', registration: usual, action: register, french: 'Inscriptions ouvertes jusqu’au jeudi 10 novembre 2011 à 18 h.', english: /^Registration is open until Thursday,? 10 November 2011, 18:00\.$/ },
  { claim: 'open until it begins', registration: { channels: [web] }, action: register, french: 'Inscriptions ouvertes.', english: /^Registration is open\.$/ },
  { claim: 'open with places left', registration: { ...usual, left: 214, capacity: 850 }, action: register, french: '214 places restantes. Inscriptions ouvertes jusqu’au jeudi 10 novembre 2011 à 18 h.', english: /^214 places left\. Registration is open until/ },
  { claim: 'nearly full', registration: { ...usual, left: 3, capacity: 100 }, action: register, french: '3 places restantes. Inscriptions ouvertes jusqu’au jeudi 10 novembre 2011 à 18 h.', english: /^3 places left\. / },
  { claim: 'down to one place', registration: { channels: [web], left: 1 }, action: register, french: 'Une place restante. Inscriptions ouvertes.', english: /^One place left\. Registration is open\.$/ },
  { claim: 'full', registration: { ...usual, left: 0 }, french: 'Complet : toutes les places sont prises.', english: /^Full: all places are taken\.$/ },
  { claim: 'full with a waiting list', registration: { ...usual, left: 0, waitingList: { channels: [mail] } }, action: ['Rejoindre la liste d’attente par courriel', 'Join the waiting list by e-mail'], href: 'mailto:liste@forum.example', french: 'Complet. Les places qui se libèrent sont attribuées par la liste d’attente.', english: /^Full\. Places that become free/ },
  { claim: 'full with a waiting list on the same page', registration: { ...usual, left: 0, waitingList: {} }, action: ['Rejoindre la liste d’attente', 'Join the waiting list'], french: 'Complet. Les places qui se libèrent sont attribuées par la liste d’attente.', english: /^Full\./ },
  { claim: 'by invitation only', registration: { ...usual, invitationOnly: true }, action: ['Demander une invitation', 'Ask for an invitation'], french: 'Sur invitation uniquement.', english: /^By invitation only\.$/ },
  { claim: 'closed', registration: usual, now: '2011-11-12T09:00+01:00', french: 'Les inscriptions sont closes.', english: /^Registration is closed\.$/ },
  { claim: 'closed because it has begun', registration: { channels: [web] }, now: '2011-11-17T12:00+01:00', french: 'Les inscriptions sont closes.', english: /^Registration is closed\.$/ },
  { claim: 'over', registration: usual, now: '2011-11-20T09:00+01:00', french: 'L’événement est passé.', english: /^The event is over\.$/ },
  { claim: 'cancelled', registration: usual, event: { status: 'cancelled' }, french: 'L’événement est annulé.', english: /^The event is cancelled\.$/ },
  { claim: 'postponed', registration: usual, event: { status: 'postponed' }, french: 'L’événement est reporté. Les inscriptions reprendront avec la nouvelle date.', english: /^The event is postponed\./ },
  { claim: 'announced', registration: { announced: true }, french: 'Les modalités d’inscription seront annoncées prochainement.', english: /^How to register will be announced soon\.$/ },
  { claim: 'interrupted', registration: { ...usual, suspended: true }, french: 'L’inscription n’est pas possible pour le moment.', english: /^Registration is not possible for the moment\.$/ },
  { claim: 'not mentioned', french: 'L’inscription n’est pas possible pour le moment.', english: /^Registration is not possible for the moment\.$/ },
  { claim: 'not needed', registration: { needed: false }, french: 'Entrée libre, sans inscription.', english: /^Free entry, no registration\.$/ },
];

async function showState({ registration, event, now = during }: State, lang: string): Promise<ElementOf<'technopole-registration-button'>> {
  return show('technopole-registration-button', { document: createRegistration(registration, event), now }, { lang });
}

/** What is written beside the action. */
function reasonOf(element: HTMLElement): string {
  return findAll(element, '[part=reason]').map(seen).join();
}

describe('the registration of an event that is', () => {
  afterEach(clearPage);

  for (const state of states) {
    const { claim, action, href = web.url, french, english } = state;

    it(`${claim} has ${action ? 'that action' : 'no action'}, and says why`, async () => {
      const element = await showState(state, 'fr');
      expect(findAll(element, '[part=action]').map((link) => [seen(link), link.getAttribute('href')])).to.deep.equal(action ? [[action[0], href]] : []);
      expect(reasonOf(element)).to.equal(french);
      await expectAccessible();
    });

    it(`${claim} says so in English in an English page`, async () => {
      const element = await showState(state, 'en');
      expect(findAll(element, '[part=action]').map(seen)).to.deep.equal(action ? [action[1]] : []);
      expect(reasonOf(element)).to.match(english);
    });

    it(`${claim} has nothing that can be pressed and does nothing`, async () => {
      const element = await showState(state, 'fr');
      expect(findAll(element, 'button, [role=button], [disabled], [aria-disabled], a:not([href])').length).to.equal(0);
      expect(findAll(element, 'a').map((link) => link.getAttribute('href')).filter((address) => !/^(https|mailto|tel):./.test(address ?? ''))).to.deep.equal([]);
    });
  }
});
