import { describe } from '../harness.js';
import { checkHosts } from './host-checks.js';

describe('elements stand, read and work on pages of others in firefox', () => checkHosts('firefox'));
