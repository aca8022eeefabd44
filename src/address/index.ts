export { addressKey, fragmentStart, isAddressKey } from './address-key.js';
export { readAddress, writeAddress, type AddressState } from './address.js';
