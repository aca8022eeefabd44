/** Accessibility as far as a program can check it. */
import axe from 'axe-core';
import { expect } from '../harness.js';
import { frame } from './waiting.js';

/** Checks the whole page with axe, shadow DOM included, once nothing moves any more; names what it violates, and where. */
export async function expectAccessible(): Promise<void> {
  await frame();
  await Promise.all(listAnimations().map((animation) => animation.finished));
  const { violations } = await axe.run(document, { resultTypes: ['violations'] });
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${JSON.stringify(target)} ${failureSummary ?? ''}`))).to.deep.equal([]);
}

function listAnimations(): Animation[] {
  const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return [document, ...roots].flatMap((root) => root.getAnimations());
}
