export { readAddress, sessionFragment, writeAddress, type AddressState } from './address.js';
