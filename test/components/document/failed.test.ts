import type { LoadFailure } from '../../../src/load/index.js';
import { afterEach, describe, expect, it } from '../../harness.js';
import { expectAccessible } from '../accessibility.js';
import { createDocument } from '../documents.js';
import { clearPage, place, settle, show, tags } from '../page.js';
import { recordErrors, recordEvents, recordWarnings } from '../recording.js';
import { find, seen } from '../seen.js';
import { countRequests, openSource } from '../sources.js';
import { until } from '../waiting.js';

const content = '<p>Programme sur <a href="https://forum.example/">forum.example</a></p>';
const hasStates = CSS.supports('selector(:state(failed))');

/** What an address gives, the code of that failure, and what is said of it in French and in English. */
const failures: readonly (readonly [claim: string, src: () => string, code: string, french: string, english: string])[] = [
  ['nothing there', () => '/faults/404', 'not-found', 'n’existe pas ou plus', 'no longer one'],
  ['an error of the server', () => '/faults/500', 'http', 'répond par une erreur (500)', 'answers with an error (500)'],
  ['a web page', () => '/faults/html', 'html', 'mène à une page web', 'leads to a web page'],
  ['half a document', () => '/faults/not-json', 'not-json', 'est incomplet', 'is incomplete'],
  ['50 MB', () => '/faults/huge?mb=50', 'too-large', 'trop volumineux', 'too large'],
  ['a server that allows no other sites', () => '/faults/no-cors', 'network', 'ne permet pas de l’afficher ici', 'does not allow it to be shown here'],
  ['a format of the future', () => openSource({ ...createDocument(), format: 'technopole-events/9' }).url, 'unknown-format', 'd’un format que cette version ne connaît pas', 'a format that this version does not know'],
  ['something else', () => openSource('{"slides": []}').url, 'unreadable', 'ne décrit pas un événement', 'does not describe an event'],
  ['a number', () => openSource('42').url, 'unreadable', 'ne décrit pas un événement', 'does not describe an event'],
  ['no event', () => openSource('{"format": "technopole-events/1"}').url, 'unreadable', 'ne décrit pas un événement', 'does not describe an event'],
  ['no address', () => '', 'no-address', 'n’est pas indiquée', 'does not say where'],
];

describe('a programme whose address gives', () => {
  afterEach(clearPage);

  for (const [claim, src, code, french, english] of failures) {
    it(`${claim} says so once, and keeps what stands between its tags`, async () => {
      const warnings = recordWarnings();
      const errors = recordErrors();
      const failed = recordEvents<LoadFailure>('technopole-document-failed');
      const element = await show('technopole-programme', { src: src() }, { content });
      expect(seen(element)).to.match(/^Programme sur forum\.example/).and.include(french);
      expect(failed.map(({ detail, target }) => [detail.code, target === element])).to.deep.equal([[code, true]]);
      expect(warnings.length).to.equal(1);
      expect(warnings[0]).to.match(/^<technopole-programme> .*:/).and.include(code);
      expect(errors).to.deep.equal([]);
    });

    if (['500', 'MB', 'sites'].some((word) => claim.endsWith(word))) continue;
    it(`${claim} says so in English in an English page`, async () => {
      recordWarnings();
      const element = await show('technopole-programme', { src: src() }, { content, lang: 'en' });
      expect(seen(element)).to.include(english);
    });
  }
});

describe('an element without its document', () => {
  afterEach(clearPage);

  for (const tag of tags) {
    it(`keeps what stands between its tags, says why, and can be asked to try again (${tag})`, async () => {
      const warnings = recordWarnings();
      const failed = recordEvents('technopole-document-failed');
      const element = await show(tag, { src: '/faults/404' }, { content });
      expect(seen(element)).to.match(/^Programme sur forum\.example Le document n’existe pas .* Réessayer$/);
      expect(find(element, '[part=failure]').getAttribute('role')).to.equal('status');
      expect([failed.length, warnings.length]).to.deep.equal([1, 1]);
      expect(hasStates ? element.matches(':state(failed)') : true).to.equal(true);
      await expectAccessible();
    });

    it(`is no empty box where nothing stands between its tags (${tag})`, async () => {
      recordWarnings();
      const element = await show(tag, { src: '/faults/html' });
      expect(seen(element)).to.match(/^L’adresse indiquée mène à une page web/);
      await expectAccessible();
    });

    it(`offers no second try where there is no address (${tag})`, async () => {
      recordWarnings();
      const element = await show(tag, {}, { content });
      expect(seen(element)).to.include('L’adresse du document n’est pas indiquée').and.not.include('Réessayer');
    });
  }

  it('says so where the address is none', async () => {
    const warnings = recordWarnings();
    const errors = recordErrors();
    const failed = recordEvents('technopole-document-failed');
    const element = place('technopole-contacts', { src: 'https://[forum.example' }, { content });
    await until(() => failed.length > 0 || errors.length > 0);
    expect(errors).to.deep.equal([]);
    await settle(element);
    expect(seen(element)).to.match(/^Programme sur forum\.example \S+/);
    expect([failed.length, warnings.length]).to.deep.equal([1, 1]);
  });

  it('asks three times before it gives up on a server in trouble', async () => {
    recordWarnings();
    const counter = countRequests('/faults/500?three');
    await show('technopole-contacts', { src: '/faults/500?three' });
    expect(counter.requests).to.equal(3);
  });

  it('tells the HTTP status in its event', async () => {
    recordWarnings();
    const failed = recordEvents<LoadFailure>('technopole-document-failed');
    place('technopole-contacts', { src: '/faults/404' });
    await until(() => failed.length > 0);
    expect(failed[0]!.detail.status).to.equal(404);
  });

  it('says so in its own language where the page is in one that it does not speak', async () => {
    recordWarnings();
    const element = await show('technopole-contacts', { src: '/faults/404' }, { lang: 'he', dir: 'rtl' });
    expect(find(element, '[part=failure]').closest('[lang]')?.getAttribute('lang')).to.equal('en');
  });
});
