import { afterEach, describe, expect, it } from '../../harness.js';
import { createProgramme, type Fields } from '../documents.js';
import { clearPage } from '../page.js';
import { find, findAll, seen, textsOf } from '../seen.js';
import { showDetails } from './details-host.js';

const url = 'https://forum.example/a';

/** Files, and what is said of them beside their link. */
const notes: readonly (readonly [file: Fields, words: string])[] = [
  [{ mediaType: 'application/pdf' }, 'PDF'],
  [{ mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation' }, 'PPTX'],
  [{ mediaType: 'image/svg+xml' }, 'SVG'],
  [{ mediaType: 'application/x-tar' }, 'TAR'],
  [{ mediaType: 'application/vnd.unheard-of-thing' }, 'application/vnd.unheard-of-thing'],
  [{ mediaType: 'text/constructor' }, 'text/constructor'],
  [{ bytes: 0 }, '0 o'],
  [{ bytes: 999 }, '999 o'],
  [{ bytes: 1500 }, '2 ko'],
  [{ bytes: 12_345_678 }, '12,3 Mo'],
  [{ language: 'en', bytes: 2000, mediaType: 'application/pdf' }, 'PDF, 2 ko, en anglais'],
];

describe('a file in the details of a session', () => {
  afterEach(clearPage);

  for (const [file, words] of notes) {
    it(`is told as ${words}`, async () => {
      const [, dialog] = await showDetails(createProgramme([{ files: [{ url, title: 'Fichier', ...file }] }]));
      expect(seen(find(dialog, '.links'))).to.equal(`Fichier ${words}`);
    });
  }

  it('is read against the address of the document', async () => {
    const [, dialog] = await showDetails(createProgramme([{ files: [{ url: 'papers/a.pdf' }] }]), { src: 'https://forum.example/2011/event.json' });
    expect(find(dialog, 'a', 'papers/a.pdf').getAttribute('href')).to.equal('https://forum.example/2011/papers/a.pdf');
  });

  it('says of a link in which language it is, for machines too', async () => {
    const [, dialog] = await showDetails(createProgramme([{ links: [{ url, title: 'Plus', language: 'en' }, { url: 'mailto:a@forum.example' }] }]));
    expect(find(dialog, 'a', 'Plus').getAttribute('hreflang')).to.equal('en');
    expect(textsOf(dialog, '.links li')).to.deep.equal(['Plus en anglais', 'a@forum.example']);
    expect(findAll(dialog, 'h3').map(seen)).to.deep.equal(['Liens']);
  });
});
