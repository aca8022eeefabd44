/** What visitors get of a source that lies, or that nobody has admitted. */
import { describe, expect } from '../../harness.js';
import { give, poison } from '../source-server.js';
import { absences, check, foreign, harmful, has, path, sentence } from './bench.js';

export function describeUntrusted(): void {
  describe('a source that is not to be trusted', () => {
    check('shows nothing where the bytes are not those of the manifest', async ({ server, spip, manifest, fragment }) => {
      const source = server.source('poisoned');
      poison(source, manifest, path, (await fragment('programme')).replace('<li class', '<li data-poison class'), false);
      const page = await spip.article('poisoned');
      expect(absences(page)).to.deep.equal([sentence(source)]);
      expect(has(page, 'data-poison')).to.equal(false);
      expect(source.asked).to.include(`200 ${path}`);
    });

    check('shows the copy from before where the bytes are no longer those of the manifest', async ({ server, spip, manifest, fragment }) => {
      const source = server.source('changed');
      const html = await fragment('programme');
      expect((await spip.article('changed')).includes(html)).to.equal(true);
      const files = manifest.files.map((file) => (file.path === path ? { ...file, integrity: manifest.files[0]!.integrity } : file));
      source.answers.set('manifest.json', give(JSON.stringify({ ...manifest, files })));
      source.answers.set(path, give(html.replace('<li class', '<li data-poison class')));
      await spip.age(3600);
      const page = await spip.article('changed');
      expect(page.includes(html)).to.equal(true);
      expect(has(page, 'data-poison')).to.equal(false);
      expect(source.asked.filter((line) => line === `200 ${path}`)).to.have.length(2);
    });

    check('shows what is published anew as soon as the manifest says so', async ({ server, spip, manifest, fragment }) => {
      const source = server.source('changed');
      const html = (await fragment('programme')).replace('<li class', '<li data-new="yes" class');
      poison(source, manifest, path, html, true);
      await spip.age(3600);
      expect((await spip.article('changed')).includes(html)).to.equal(true);
    });

    for (const [name, added] of Object.entries(harmful)) {
      check(`shows nothing that runs, even if the manifest vouches for it: ${name}`, async ({ server, spip, manifest, fragment }) => {
        const source = server.source(name);
        poison(source, manifest, path, (await fragment('programme')).replace('</technopole-programme>', `${added}\n</technopole-programme>`), true);
        const page = await spip.article(name);
        expect(absences(page)).to.deep.equal([sentence(source)]);
        expect(has(page, /poison|<p>42<\/p>/)).to.equal(false);
        expect(source.asked).to.include(`200 ${path}`);
      });
    }

    check('is not followed to another address', async ({ server, spip }) => {
      const source = server.source('moved');
      source.answers.set('manifest.json', give('', 302, { Location: `${server.source('other').url}manifest.json` }));
      server.source('other').asked.length = 0;
      expect(absences(await spip.article('moved'))).to.deep.equal([sentence(source)]);
      expect(server.source('other').asked).to.deep.equal([]);
    });

    check('is not asked at all where the webmaster has not admitted it', async ({ server, spip }) => {
      const { port } = new URL(server.origin);
      const elsewhere = server.source(`localhost:${port}`);
      expect((await fetch(`http://localhost:${port}/forum/manifest.json`)).status).to.equal(200);
      elsewhere.asked.length = 0;
      for (const [index] of foreign(port).entries()) {
        const page = await spip.article(`foreign ${index}`);
        expect(absences(page).join(), String(index)).to.match(/^<p class="technopole-events-absence">Le contenu prévu ici ne peut pas s’afficher : [^<]+<\/p>$/);
        expect(has(page, /<technopole-programme|href="javascript/), String(index)).to.equal(false);
      }
      expect(elsewhere.asked).to.deep.equal([]);
    });
  });
}
