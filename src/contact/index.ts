export { availabilityAt, type Availability } from './hours.js';
export { formatTelephone } from './telephone.js';
export { visibleContact, visibleDocument, type Audience } from './visible.js';
