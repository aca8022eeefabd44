import { execFile } from 'node:child_process';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from '../harness.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const scratch = join(root, '.cache', 'docs-examples');
const run = promisify(execFile);

const guides = (await readdir(join(root, 'docs/guides'))).filter((name) => name.endsWith('.md')).map((name) => `docs/guides/${name}`);

for (const page of ['README.md', ...guides]) {
  const examples = examplesOf(await readFile(join(root, page), 'utf8'));
  if (examples.length === 0) continue;
  describe(`the examples of ${page}`, () => {
    for (const [index, example] of examples.entries()) {
      it(`number ${index + 1} runs and prints what its comments say`, async () => {
        await mkdir(scratch, { recursive: true });
        const file = join(scratch, `${page.replace(/\W/g, '-')}-${index}.mjs`);
        await writeFile(file, example);
        const { stdout } = await run(process.execPath, [file], { cwd: root });
        for (const said of printedBy(example)) expect(stdout.split('\n')).to.include(said);
      });
    }
  });
}

/** Blocks marked `js run`: they import the built package by its own name. */
function examplesOf(markdown: string): string[] {
  return [...markdown.matchAll(/^```js run\n([\s\S]*?)^```$/gm)].map((match) => match[1]!);
}

/** What stands in a comment behind a `console.log`. */
function printedBy(example: string): string[] {
  return [...example.matchAll(/console\.log\(.*\); \/\/ (.+)$/gm)].map((match) => match[1]!);
}
