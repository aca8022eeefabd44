import { describe } from '../harness.js';
import { checkHosts } from './host-checks.js';

/** Apart from the wide ones, since each page is opened again in a frame. */
describe('elements stand, read and work on narrow pages of others in webkit', () => checkHosts('webkit', 360));
