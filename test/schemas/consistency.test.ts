import { describe, expect, it } from '../harness.js';
import { consistencyCases } from './consistency-cases.js';
import { listIssues } from './documents.js';

describe('parseEventDocument', () => {
  for (const [claim, value, issues] of consistencyCases) {
    it(`${issues.length > 0 ? 'finds' : 'allows'} ${claim}`, () => expect(listIssues(value)).to.deep.equal(issues));
  }
});
