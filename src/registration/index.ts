export { registrationState, type RegistrationReason, type RegistrationState, type RegistrationStatus, type RegistrationSubject } from './state.js';
