import { plural } from '../../plural.js';
import type { RegistrationMessages } from '../types.js';
import { status } from './status.js';

/** Polish words of the registration button. */
export const registration: RegistrationMessages = {
  ...status,
  register: 'Zarejestruj się',
  pressAccreditation: 'Złóż wniosek o akredytację prasową',
  signUp: 'Zapisz się na sesję',
  joinWaitingList: 'Zapisz się na listę rezerwową',
  requestInvitation: 'Poproś o zaproszenie',
  byMail: 'e-mailem',
  byTelephone: 'telefonicznie',
  onTheWeb: 'przez internet',
  or: 'lub',
  reason: ({ state, next }, at, left, isSession) => {
    switch (state) {
      case 'announced': return 'Sposób rejestracji zostanie wkrótce ogłoszony.';
      case 'not-yet-open': return `Początek rejestracji: ${at}.`;
      case 'open': return left === undefined ? until(next, at) : `${places(left)} ${until(next, at)}`;
      case 'nearly-full': return `${places(left ?? 0)} ${until(next, at)}`;
      case 'full': return 'Brak miejsc: wszystkie są zajęte.';
      case 'waiting-list': return 'Brak miejsc. Zwolnione miejsca są przydzielane z listy rezerwowej.';
      case 'invitation-only': return 'Tylko dla zaproszonych.';
      case 'closed': return 'Rejestracja jest zamknięta.';
      case 'over': return isSession ? 'Sesja już się zakończyła.' : 'Wydarzenie już się zakończyło.';
      case 'cancelled': return isSession ? 'Sesja została odwołana.' : 'Wydarzenie zostało odwołane.';
      case 'postponed': return `${isSession ? 'Sesja została przełożona' : 'Wydarzenie zostało przełożone'}. Rejestracja zostanie wznowiona po ogłoszeniu nowego terminu.`;
      case 'unavailable': return 'Rejestracja nie jest w tej chwili możliwa.';
      case 'not-needed': return 'Wstęp wolny, bez rejestracji.';
    }
  },
};

function until(next: string | undefined, at: string): string {
  return next === 'closes' ? `Rejestracja otwarta, termin: ${at}.` : 'Rejestracja otwarta.';
}

function places(left: number): string {
  return plural('pl', left, { one: 'Zostało jedno miejsce.', few: `Zostały ${left} miejsca.`, many: `Zostało ${left} miejsc.`, other: `Zostało ${left} miejsca.` });
}
