import { describe } from '../harness.js';
import { checkIn } from './engines.js';
import { hostChecks } from './host-checks.js';

/** Apart from the wide ones, since each page is opened again in a frame. */
describe('elements stand, read and work on narrow pages of others in webkit', () => {
  for (const { claim, act } of hostChecks('webkit', 360)) checkIn('webkit')(claim, act);
});
