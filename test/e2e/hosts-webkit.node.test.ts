import { describe } from '../harness.js';
import { checkHosts } from './host-checks.js';

describe('elements stand, read and work on wide pages of others in webkit', () => checkHosts('webkit', 1280));
