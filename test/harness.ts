/**
 * The words tests are written with. In a browser they are mocha's, in Node `node:test`'s; what both understand
 * is all they offer, so one file runs in every engine and in bare Node.
 */
import { expect } from 'chai';

/** A test or hook; it passes when it returns, or its promise settles, without an error. */
type Act = (() => void) | (() => Promise<void>);

interface Words {
  describe(subject: string, define: () => void): void;
  it: { (claim: string, act: Act): void; skip(claim: string, act: Act): void };
  before(act: Act): void;
  after(act: Act): void;
  beforeEach(act: Act): void;
  afterEach(act: Act): void;
}

// A literal here would be resolved by the server that gives this file to browsers.
const nodeRunner = 'node:test';
const words: Words = 'document' in globalThis ? (globalThis as unknown as Words) : await import(nodeRunner);

export const { describe, it, before, after, beforeEach, afterEach } = words;
export { expect };
