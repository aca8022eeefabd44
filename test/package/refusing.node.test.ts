import { fileURLToPath } from 'node:url';
import { rollup, type Plugin } from 'rollup';
import { before, describe, expect, it } from '../harness.js';
import { consistencyCases } from '../schemas/consistency-cases.js';
import { eventDocument } from '../schemas/full-document.js';

const { bundle, minify } = (await import(new URL('../../tools/build-plugins.mjs', import.meta.url).href)) as { bundle: () => Plugin[]; minify: () => Plugin };

type Reader = (value: unknown) => Generator<void, unknown>;

/** The quick reader as a page gets it. */
async function bundleReader(): Promise<{ code: string; readWhole: Reader }> {
  const build = await rollup({ input: fileURLToPath(new URL('../../src/load/whole-document.ts', import.meta.url)), plugins: bundle() });
  const { output } = await build.generate({ format: 'es', plugins: [minify()] });
  await build.close();
  const { code } = output[0];
  return { code, ...((await import(`data:text/javascript,${encodeURIComponent(code)}`)) as { readWhole: Reader }) };
}

describe('the quick reader of a bundle', () => {
  let code: string;
  let readWhole: Reader;
  before(async () => void ({ code, readWhole } = await bundleReader()));

  const read = (value: unknown) => {
    for (const steps = readWhole(value); ; ) {
      const step = steps.next();
      if (step.done) return step.value;
    }
  };

  it('reads what is flawless', () => expect(read(eventDocument)).to.deep.equal(eventDocument));
  for (const [claim, value, issues] of consistencyCases) {
    it(`${issues.length > 0 ? 'refuses' : 'reads'} ${claim}`, () => expect(read(value) === undefined).to.equal(issues.length > 0));
  }

  it('has nothing with which to tell what is wrong', () => {
    expect(code).to.include('waitingList');
    for (const part of ['unknown-reference', 'end-before-start', 'dropped']) expect(code).not.to.include(part);
  });
});
