/** What visitors get of a source that does not answer, or not as it should. */
import { describe, expect } from '../../harness.js';
import { give, type Source } from '../source-server.js';
import { absences, check, has, scripts, sentence } from './bench.js';

const fails = (source: Source) => source.answers.set('*', give('', 500));

export function describeDown(): void {
  describe('a source that is down', () => {
    check('is shown from the last good copy, and left in peace between attempts', async ({ server, spip, fragment }) => {
      const source = server.source('down');
      const html = await fragment('programme');
      expect((await spip.article('down')).includes(html)).to.equal(true);
      await spip.age(3600);
      fails(source);
      source.asked.length = 0;
      for (let view = 0; view < 4; view++) expect((await spip.article('down')).includes(html), `view ${view}`).to.equal(true);
      expect(source.asked).to.deep.equal(['500 manifest.json']);
      await spip.age(4);
      await spip.article('down');
      expect(source.asked).to.have.length(2);
    });

    check('is no longer shown after a week, and is again when it is back', async ({ server, spip, fragment }) => {
      const source = server.source('down');
      await spip.age(7 * 86_400);
      const page = await spip.article('down');
      expect(absences(page)).to.deep.equal([sentence(source)]);
      expect(has(page, '<technopole-programme')).to.equal(false);
      source.answers.clear();
      await spip.age(900);
      expect((await spip.article('down')).includes(await fragment('programme'))).to.equal(true);
    });

    check('leaves a link and a sentence where there is no copy, and no script', async ({ server, spip }) => {
      const source = server.source('never');
      fails(source);
      const page = await spip.article('never');
      expect(absences(page)).to.deep.equal([sentence(source)]);
      expect(scripts(page)).to.deep.equal([]);
    });

    check('keeps a page for no longer than its time limit, and only one', async ({ server, spip }) => {
      server.source('hanging').answers.set('*', () => undefined);
      const timed = async () => { const begun = Date.now(); expect(absences(await spip.article('hanging'))).to.deep.equal([sentence(server.source('hanging'))]); return Date.now() - begun; };
      const first = await timed();
      const second = await timed();
      expect(first).to.be.within(1900, 5000);
      expect(second).to.be.below(1500);
      console.log(`hanging source, limit 2 s: first page ${first} ms, second ${second} ms`);
    });

    check('is not read beyond the size limit', async ({ server, spip }) => {
      const source = server.source('endless');
      const block = Buffer.alloc(1_000_000, ' ');
      let sent = 0;
      source.answers.set('manifest.json', (_request, response) => {
        const more = () => { while (!response.destroyed && sent < 200 && response.write(block)) sent++; };
        response.on('drain', more);
        more();
      });
      expect(absences(await spip.article('endless'))).to.deep.equal([sentence(source)]);
      expect(sent).to.be.below(100);
    });
  });
}
