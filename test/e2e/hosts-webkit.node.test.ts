import { describe } from '../harness.js';
import { checkIn } from './engines.js';
import { hostChecks } from './host-checks.js';

describe('elements stand, read and work on wide pages of others in webkit', () => {
  for (const { claim, act } of hostChecks('webkit', 1280)) checkIn('webkit')(claim, act);
});
