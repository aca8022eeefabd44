import type { RegistrationMessages } from '../types.js';
import { status } from './status.js';

/** French words of the registration button. */
export const registration: RegistrationMessages = {
  ...status,
  register: 'S’inscrire',
  pressAccreditation: 'S’accréditer (presse)',
  signUp: 'S’inscrire à la session',
  joinWaitingList: 'Rejoindre la liste d’attente',
  requestInvitation: 'Demander une invitation',
  byMail: 'par courriel',
  byTelephone: 'par téléphone',
  onTheWeb: 'en ligne',
  or: 'ou',
  reason: ({ state, next }, at, left, isSession) => {
    switch (state) {
      case 'announced': return 'Les modalités d’inscription seront annoncées prochainement.';
      case 'not-yet-open': return `Les inscriptions ouvrent le ${at}.`;
      case 'open': return left === undefined ? until(next, at) : `${places(left)} ${until(next, at)}`;
      case 'nearly-full': return `${places(left ?? 0)} ${until(next, at)}`;
      case 'full': return 'Complet\u202f: toutes les places sont prises.';
      case 'waiting-list': return 'Complet. Les places qui se libèrent sont attribuées par la liste d’attente.';
      case 'invitation-only': return 'Sur invitation uniquement.';
      case 'closed': return 'Les inscriptions sont closes.';
      case 'over': return isSession ? 'La session est passée.' : 'L’événement est passé.';
      case 'cancelled': return isSession ? 'La session est annulée.' : 'L’événement est annulé.';
      case 'postponed': return `${isSession ? 'La session est reportée' : 'L’événement est reporté'}. Les inscriptions reprendront avec la nouvelle date.`;
      case 'unavailable': return 'L’inscription n’est pas possible pour le moment.';
      case 'not-needed': return 'Entrée libre, sans inscription.';
    }
  },
};

function until(next: string | undefined, at: string): string {
  return next === 'closes' ? `Inscriptions ouvertes jusqu’au ${at}.` : 'Inscriptions ouvertes.';
}

function places(left: number): string {
  return left === 1 ? 'Une place restante.' : `${left} places restantes.`;
}
