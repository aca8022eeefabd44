import { plural } from '../../plural.js';
import type { RegistrationMessages } from '../types.js';
import { status } from './status.js';

/** German words of the registration button. */
export const registration: RegistrationMessages = {
  ...status,
  register: 'Anmelden',
  pressAccreditation: 'Als Presse akkreditieren',
  signUp: 'Zum Programmpunkt anmelden',
  joinWaitingList: 'Auf die Warteliste setzen lassen',
  requestInvitation: 'Einladung anfragen',
  byMail: 'per E-Mail',
  byTelephone: 'telefonisch',
  onTheWeb: 'online',
  or: 'oder',
  reason: ({ state, next }, at, left, isSession) => {
    const subject = isSession ? 'Der Programmpunkt' : 'Die Veranstaltung';
    switch (state) {
      case 'announced': return 'Wie die Anmeldung erfolgt, wird demnächst bekannt gegeben.';
      case 'not-yet-open': return `Die Anmeldung beginnt: ${at}.`;
      case 'open': return left === undefined ? until(next, at) : `${places(left)} ${until(next, at)}`;
      case 'nearly-full': return `${places(left ?? 0)} ${until(next, at)}`;
      case 'full': return 'Ausgebucht: Alle Plätze sind vergeben.';
      case 'waiting-list': return 'Ausgebucht. Frei werdende Plätze werden über die Warteliste vergeben.';
      case 'invitation-only': return 'Nur auf Einladung.';
      case 'closed': return 'Die Anmeldung ist geschlossen.';
      case 'over': return `${subject} ist vorbei.`;
      case 'cancelled': return `${subject} ist abgesagt.`;
      case 'postponed': return `${subject} ist verschoben. Mit dem neuen Termin öffnet die Anmeldung wieder.`;
      case 'unavailable': return 'Eine Anmeldung ist zurzeit nicht möglich.';
      case 'not-needed': return 'Eintritt frei, keine Anmeldung erforderlich.';
    }
  },
};

function until(next: string | undefined, at: string): string {
  return next === 'closes' ? `Anmeldung möglich bis ${at}.` : 'Anmeldung möglich.';
}

function places(left: number): string {
  return plural('de', left, { one: 'Noch ein Platz frei.', other: `Noch ${left} Plätze frei.` });
}
