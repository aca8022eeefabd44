import type { RegistrationMessages } from '../types.js';
import { status } from './status.js';

/** English words of the registration button. */
export const registration: RegistrationMessages = {
  ...status,
  register: 'Register',
  pressAccreditation: 'Request press accreditation',
  signUp: 'Sign up for the session',
  joinWaitingList: 'Join the waiting list',
  requestInvitation: 'Ask for an invitation',
  byMail: 'by e-mail',
  byTelephone: 'by telephone',
  onTheWeb: 'online',
  or: 'or',
  reason: ({ state, next }, at, left, isSession) => {
    switch (state) {
      case 'announced': return 'How to register will be announced soon.';
      case 'not-yet-open': return `Registration opens on ${at}.`;
      case 'open': return left === undefined ? until(next, at) : `${places(left)} ${until(next, at)}`;
      case 'nearly-full': return `${places(left ?? 0)} ${until(next, at)}`;
      case 'full': return 'Full: all places are taken.';
      case 'waiting-list': return 'Full. Places that become free are given to the waiting list.';
      case 'invitation-only': return 'By invitation only.';
      case 'closed': return 'Registration is closed.';
      case 'over': return `The ${isSession ? 'session' : 'event'} is over.`;
      case 'cancelled': return `The ${isSession ? 'session' : 'event'} is cancelled.`;
      case 'postponed': return `The ${isSession ? 'session' : 'event'} is postponed. Registration will resume with the new date.`;
      case 'unavailable': return 'Registration is not possible for the moment.';
      case 'not-needed': return 'Free entry, no registration.';
    }
  },
};

function until(next: string | undefined, at: string): string {
  return next === 'closes' ? `Registration is open until ${at}.` : 'Registration is open.';
}

function places(left: number): string {
  return left === 1 ? 'One place left.' : `${left} places left.`;
}
