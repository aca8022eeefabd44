import { plural } from '../../plural.js';
import type { RegistrationMessages } from '../types.js';
import { status } from './status.js';

/** Spanish words of the registration button. */
export const registration: RegistrationMessages = {
  ...status,
  register: 'Inscribirse',
  pressAccreditation: 'Acreditarse (prensa)',
  signUp: 'Inscribirse en la sesión',
  joinWaitingList: 'Apuntarse a la lista de espera',
  requestInvitation: 'Solicitar una invitación',
  byMail: 'por correo electrónico',
  byTelephone: 'por teléfono',
  onTheWeb: 'en línea',
  or: 'o',
  reason: ({ state, next }, at, left, isSession) => {
    switch (state) {
      case 'announced': return 'La forma de inscribirse se anunciará próximamente.';
      case 'not-yet-open': return `La inscripción se abre el ${at}.`;
      case 'open': return left === undefined ? until(next, at) : `${places(left)} ${until(next, at)}`;
      case 'nearly-full': return `${places(left ?? 0)} ${until(next, at)}`;
      case 'full': return 'Completo: todas las plazas están ocupadas.';
      case 'waiting-list': return 'Completo. Las plazas que queden libres se asignarán por lista de espera.';
      case 'invitation-only': return 'Solo por invitación.';
      case 'closed': return 'La inscripción está cerrada.';
      case 'over': return isSession ? 'La sesión ha terminado.' : 'El evento ha terminado.';
      case 'cancelled': return isSession ? 'La sesión se ha cancelado.' : 'El evento se ha cancelado.';
      case 'postponed': return `${isSession ? 'La sesión se ha aplazado' : 'El evento se ha aplazado'}. La inscripción se reabrirá con la nueva fecha.`;
      case 'unavailable': return 'Por el momento no es posible inscribirse.';
      case 'not-needed': return 'Entrada libre, sin inscripción.';
    }
  },
};

function until(next: string | undefined, at: string): string {
  return next === 'closes' ? `Inscripción abierta hasta el ${at}.` : 'Inscripción abierta.';
}

function places(left: number): string {
  return plural('es', left, { one: 'Queda una plaza.', other: `Quedan ${left} plazas.` });
}
