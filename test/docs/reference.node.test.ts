import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '../harness.js';

const folder = fileURLToPath(new URL('../../', import.meta.url));

describe('the reference', () => {
  it('is written by typedoc without a warning: all that is public is documented, and every link leads somewhere', () => {
    const { status, stdout, stderr } = spawnSync('npx', ['typedoc', '--options', 'docs/typedoc.json', '--emit', 'none'], { cwd: folder, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } });
    expect(`${stdout}${stderr}`).not.to.match(/\[(?:warning|error)\]/);
    expect(status).to.equal(0);
  });
});
