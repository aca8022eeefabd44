export { attributeUrl, isPartner } from './attribute-url.js';
