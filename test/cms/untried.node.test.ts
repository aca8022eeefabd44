/** Guides for systems that do not run here: they say so, and what can be checked of their code is. */
import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '../harness.js';

const hasPhp = spawnSync('php', ['-v']).status === 0;

for (const name of ['drupal', 'typo3']) {
  describe(`the guide for ${name}`, () => {
    const guide = () => readFile(new URL(`../../docs/guides/${name}.md`, import.meta.url), 'utf8');

    it('says in both languages, before anything else, that it was not run', async () => {
      expect(await guide()).to.match(/## Français\n\n> \*\*Pas essayé\.\*\*[^]*## English\n\n> \*\*Not run here\.\*\*/);
    });

    (hasPhp ? it : it.skip)('shows PHP that can be read', async () => {
      const blocks = [...(await guide()).matchAll(/^```php\n([\s\S]*?)^```$/gm)].map(([, code = '']) => (code.startsWith('<?php') ? code : `<?php\n${code}`));
      expect(blocks.length).to.be.greaterThan(1);
      for (const code of blocks) expect(spawnSync('php', ['-l'], { input: code, encoding: 'utf8' }).stdout.trim()).to.match(/^No syntax errors/);
      console.log(`docs/guides/${name}.md: ${blocks.length} blocks of PHP parse`);
    });
  });
}
