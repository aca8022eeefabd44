import { describe } from '../harness.js';
import { checkIn } from './engines.js';
import { hostChecks } from './host-checks.js';

describe('elements stand, read and work on pages of others in chromium', () => {
  for (const { claim, act } of hostChecks('chromium')) checkIn('chromium')(claim, act);
});
