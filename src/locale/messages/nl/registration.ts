import { plural } from '../../plural.js';
import type { RegistrationMessages } from '../types.js';
import { status } from './status.js';

/** Dutch words of the registration button. */
export const registration: RegistrationMessages = {
  ...status,
  register: 'Aanmelden',
  pressAccreditation: 'Persaccreditatie aanvragen',
  signUp: 'Aanmelden voor de sessie',
  joinWaitingList: 'Op de wachtlijst plaatsen',
  requestInvitation: 'Uitnodiging aanvragen',
  byMail: 'per e-mail',
  byTelephone: 'telefonisch',
  onTheWeb: 'via de website',
  or: 'of',
  reason: ({ state, next }, at, left, isSession) => {
    const subject = isSession ? 'De sessie' : 'Het evenement';
    switch (state) {
      case 'announced': return 'Hoe u zich kunt aanmelden, wordt binnenkort bekendgemaakt.';
      case 'not-yet-open': return `De aanmelding opent op ${at}.`;
      case 'open': return left === undefined ? until(next, at) : `${places(left)} ${until(next, at)}`;
      case 'nearly-full': return `${places(left ?? 0)} ${until(next, at)}`;
      case 'full': return 'Vol: alle plaatsen zijn bezet.';
      case 'waiting-list': return 'Vol. Plaatsen die vrijkomen, gaan naar de wachtlijst.';
      case 'invitation-only': return 'Alleen op uitnodiging.';
      case 'closed': return 'De aanmelding is gesloten.';
      case 'over': return `${subject} is voorbij.`;
      case 'cancelled': return `${subject} is geannuleerd.`;
      case 'postponed': return `${subject} is uitgesteld. Met de nieuwe datum gaat de aanmelding weer open.`;
      case 'unavailable': return 'Aanmelden is op dit moment niet mogelijk.';
      case 'not-needed': return 'Vrije toegang, zonder aanmelding.';
    }
  },
};

function until(next: string | undefined, at: string): string {
  return next === 'closes' ? `Aanmelden kan tot ${at}.` : 'De aanmelding is open.';
}

function places(left: number): string {
  return plural('nl', left, { one: 'Nog één plaats vrij.', other: `Nog ${left} plaatsen vrij.` });
}
