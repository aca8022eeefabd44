import { describeHosts } from './describe-hosts.js';

describeHosts('firefox');
