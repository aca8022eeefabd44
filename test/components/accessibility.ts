/** Accessibility as far as a program can check it. */
import axe from 'axe-core';
import { expect } from '../harness.js';

/** Checks the whole page with axe, shadow DOM included; names what it violates, and where. */
export async function expectAccessible(): Promise<void> {
  const { violations } = await axe.run(document, { resultTypes: ['violations'] });
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${JSON.stringify(target)} ${failureSummary ?? ''}`))).to.deep.equal([]);
}
