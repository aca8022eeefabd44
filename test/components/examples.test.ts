import { afterEach, describe, expect, it } from '../harness.js';
import { expectAccessible } from './accessibility.js';
import { textBeyond } from './overflow.js';
import { clearPage, show, tags, type ElementOf, type Tag } from './page.js';
import { recordErrors, recordWarnings } from './recording.js';
import { findAll, seen } from './seen.js';

/** The example documents: a moment of each, one of its contacts, and how many sessions it has. */
const examples = [
  { name: 'forum-2011', now: '2011-11-17T10:00+01:00', contact: 'press-desk', sessionCount: 8 },
  { name: 'forum-2027', now: '2027-11-18T11:00+01:00', contact: 'presse', sessionCount: 55 },
];

async function showExample(tag: Tag, { name, now, contact }: (typeof examples)[number], lang: string, width = '760px'): Promise<ElementOf<Tag>> {
  const properties = { src: `/docs/examples/${name}/event.json`, now, ...(tag === 'technopole-contact-card' ? { contact } : {}) };
  return show(tag, properties as Partial<ElementOf<Tag>>, { lang, width });
}

for (const example of examples) {
  describe(`the example ${example.name}`, () => {
    afterEach(clearPage);

    for (const tag of tags) {
      it(`is shown whole, without a word in the console (${tag})`, async () => {
        const [errors, warnings] = [recordErrors(), recordWarnings()];
        const element = await showExample(tag, example, 'fr');
        expect(seen(element)).not.to.match(/undefined|\[object|NaN|Invalid|n’ont? pas pu être lue/);
        // On this page, which is not as high as a screen, funders stand below the edge; their check says so, and is right.
        expect([errors, warnings.filter((warning) => !/technopole-partners.*not visible|n’est pas visible/.test(warning))]).to.deep.equal([[], []]);
        await expectAccessible();
      });

      it(`needs no scrolling sideways on a telephone (${tag})`, async () => {
        const element = await showExample(tag, example, 'en', '320px');
        expect(textBeyond(element)).to.deep.equal([]);
      });
    }

    it('has all its sessions in its programme', async () => {
      const element = await showExample('technopole-programme', example, 'fr');
      const addresses = findAll(element, 'a[part~=session-link]').map((link) => link.getAttribute('href'));
      expect(new Set(addresses).size).to.equal(example.sessionCount);
    });
  });
}
