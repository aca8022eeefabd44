import { plural } from '../../plural.js';
import type { RegistrationMessages } from '../types.js';
import { status } from './status.js';

/** Italian words of the registration button. */
export const registration: RegistrationMessages = {
  ...status,
  register: 'Iscriversi',
  pressAccreditation: 'Accreditarsi (stampa)',
  signUp: 'Iscriversi alla sessione',
  joinWaitingList: 'Entrare in lista d’attesa',
  requestInvitation: 'Richiedere un invito',
  byMail: 'per e-mail',
  byTelephone: 'per telefono',
  onTheWeb: 'online',
  or: 'oppure',
  reason: ({ state, next }, at, left, isSession) => {
    switch (state) {
      case 'announced': return 'Le modalità di iscrizione saranno comunicate prossimamente.';
      case 'not-yet-open': return `Apertura delle iscrizioni: ${at}.`;
      case 'open': return left === undefined ? until(next, at) : `${places(left)} ${until(next, at)}`;
      case 'nearly-full': return `${places(left ?? 0)} ${until(next, at)}`;
      case 'full': return 'Al completo: tutti i posti sono occupati.';
      case 'waiting-list': return 'Al completo. I posti che si liberano sono assegnati secondo la lista d’attesa.';
      case 'invitation-only': return 'Solo su invito.';
      case 'closed': return 'Le iscrizioni sono chiuse.';
      case 'over': return isSession ? 'La sessione è terminata.' : 'L’evento è terminato.';
      case 'cancelled': return isSession ? 'La sessione è annullata.' : 'L’evento è annullato.';
      case 'postponed': return `${isSession ? 'La sessione è rinviata' : 'L’evento è rinviato'}. Le iscrizioni riapriranno con la nuova data.`;
      case 'unavailable': return 'Al momento non è possibile iscriversi.';
      case 'not-needed': return 'Ingresso libero, senza iscrizione.';
    }
  },
};

function until(next: string | undefined, at: string): string {
  return next === 'closes' ? `Iscrizioni aperte fino a ${at}.` : 'Iscrizioni aperte.';
}

function places(left: number): string {
  return plural('it', left, { one: 'Un posto rimasto.', other: `${left} posti rimasti.` });
}
