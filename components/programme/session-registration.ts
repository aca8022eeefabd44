import type { EventDocument, Registration, Session } from '../../schemas/index.js';
import type { RegistrationStatus, RegistrationSubject } from '../../src/registration/index.js';
import { registrationState } from '../../src/registration/state.js';
import { eventSpan, sessionSpan } from '../../src/time/span.js';

/** What may be done about a registration of a session at a moment; of an event that is off, nothing. */
export function sessionRegistration(registration: Registration, session: Session, document: EventDocument, nowMs: number): RegistrationStatus {
  return registrationState(registration, subjectOf(session, document), nowMs);
}

/** The next moment at which something else may be done about a session; nothing where none comes. */
export function nextRegistrationTurn({ signUp, meetings, ...session }: Session, document: EventDocument, nowMs: number): number | undefined {
  const turns = [signUp, meetings?.booking].map((registration) => (registration && sessionRegistration(registration, session, document, nowMs).changesAtMs) ?? Infinity);
  const nextMs = Math.min(...turns);
  return Number.isFinite(nextMs) ? nextMs : undefined;
}

function subjectOf(session: Session, document: EventDocument): RegistrationSubject {
  const { event } = document;
  const isOff = event.status === 'cancelled' || event.status === 'postponed';
  const status = isOff ? event.status : session.status;
  return { ...(status ? { status } : {}), span: sessionSpan(session, event.timeZone) ?? eventSpan(document), timeZone: event.timeZone };
}
