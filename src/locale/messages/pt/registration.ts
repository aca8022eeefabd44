import { plural } from '../../plural.js';
import type { RegistrationMessages } from '../types.js';
import { status } from './status.js';

/** Portuguese words of the registration button. */
export const registration: RegistrationMessages = {
  ...status,
  register: 'Inscrever-se',
  pressAccreditation: 'Acreditar-se (imprensa)',
  signUp: 'Inscrever-se na sessão',
  joinWaitingList: 'Entrar na lista de espera',
  requestInvitation: 'Pedir um convite',
  byMail: 'por correio eletrónico',
  byTelephone: 'por telefone',
  onTheWeb: 'em linha',
  or: 'ou',
  reason: ({ state, next }, at, left, isSession) => {
    switch (state) {
      case 'announced': return 'As modalidades de inscrição serão anunciadas em breve.';
      case 'not-yet-open': return `Abertura das inscrições: ${at}.`;
      case 'open': return left === undefined ? until(next, at) : `${places(left)} ${until(next, at)}`;
      case 'nearly-full': return `${places(left ?? 0)} ${until(next, at)}`;
      case 'full': return 'Esgotado: todos os lugares estão ocupados.';
      case 'waiting-list': return 'Esgotado. Os lugares que ficarem livres são atribuídos por lista de espera.';
      case 'invitation-only': return 'Apenas por convite.';
      case 'closed': return 'As inscrições estão encerradas.';
      case 'over': return isSession ? 'A sessão já terminou.' : 'O evento já terminou.';
      case 'cancelled': return isSession ? 'A sessão foi cancelada.' : 'O evento foi cancelado.';
      case 'postponed': return `${isSession ? 'A sessão foi adiada' : 'O evento foi adiado'}. As inscrições reabrirão com a nova data.`;
      case 'unavailable': return 'De momento não é possível fazer a inscrição.';
      case 'not-needed': return 'Entrada livre, sem inscrição.';
    }
  },
};

function until(next: string | undefined, at: string): string {
  return next === 'closes' ? `Inscrições abertas até ${at}.` : 'Inscrições abertas.';
}

function places(left: number): string {
  return plural('pt', left, { one: 'Resta um lugar.', other: `Restam ${left} lugares.` });
}
