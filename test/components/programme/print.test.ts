import { printProgramme } from '../../../components/programme/print/print-programme.js';
import { afterEach, describe, expect, it } from '../../harness.js';
import { createProgramme, createTalks } from '../documents.js';
import { clearPage, undoLater, writePage } from '../page.js';
import { focused } from '../seen.js';
import { onPrint, printedPlace, printedTexts, requestOf } from './printing.js';

const document = createProgramme([{ title: 'Un' }, { title: 'Deux', start: '2011-11-18T09:00', end: '2011-11-18T10:00' }]);

describe('printing a programme', () => {
  afterEach(clearPage);

  it('opens the dialog once everything is drawn, and not before', async () => {
    const drawn: string[][] = [];
    onPrint(() => drawn.push(printedTexts(printedPlace()!.shadowRoot!, '.title')));
    await printProgramme(await requestOf(document));
    expect(drawn).to.deep.equal([['Un', 'Deux']]);
  });

  it('shows nothing on screen', async () => {
    const request = await requestOf(createProgramme(createTalks(60)));
    const seen: boolean[] = [];
    onPrint(() => seen.push(printedPlace()!.checkVisibility()));
    await printProgramme({ ...request, onProgress: () => seen.push(printedPlace()!.checkVisibility()) });
    expect(seen).to.have.length.greaterThan(1);
    expect(seen).not.to.include(true);
  });

  it('tells how far it is, up to the last session', async () => {
    const told: [number, number][] = [];
    onPrint(() => undefined);
    await printProgramme(await requestOf(createProgramme(createTalks(45)), { onProgress: (done, total) => told.push([done, total]) }));
    expect(told).to.deep.equal([[20, 45], [40, 45], [45, 45]]);
  });

  it('leaves the page as it was, with the focus where it was', async () => {
    const button = writePage('<button>Imprimer</button>').querySelector('button')!;
    button.focus();
    const sheets = [...window.document.adoptedStyleSheets];
    const before = window.document.documentElement.outerHTML;
    const titles: string[] = [];
    onPrint(() => {
      titles.push(window.document.title);
      button.blur();
      window.dispatchEvent(new Event('afterprint'));
    });
    await printProgramme(await requestOf(document));
    expect(titles).to.deep.equal(['Forum des pôles – Programme']);
    expect(window.document.documentElement.outerHTML).to.equal(before);
    expect([...window.document.adoptedStyleSheets]).to.deep.equal(sheets);
    expect(focused()).to.equal(button);
  });

  it('cleans up at the next key or touch where a browser never says that it has printed', async () => {
    for (const sign of ['pointerdown', 'keydown']) {
      onPrint(() => undefined);
      await printProgramme(await requestOf(document));
      expect(printedPlace(), sign).not.to.equal(undefined);
      window.dispatchEvent(new Event(sign));
      expect(printedPlace(), sign).to.equal(undefined);
    }
  });

  it('keeps all in place on a telephone, which prints after it has said that it has', async () => {
    onPrint(() => window.dispatchEvent(new Event('afterprint')), 'telephone');
    await printProgramme(await requestOf(document));
    expect(printedTexts(printedPlace()!.shadowRoot!, '.title')).to.deep.equal(['Un', 'Deux']);
  });

  it('leaves the focus alone where the visitor has moved it in the meantime', async () => {
    const [first, second] = writePage('<button>Imprimer</button><button>Plus</button>').querySelectorAll('button');
    first!.focus();
    onPrint(() => window.dispatchEvent(new Event('afterprint')));
    await printProgramme(await requestOf(document, { onProgress: () => second!.focus() }));
    expect(focused()).to.equal(second);
  });

  it('cleans up and says so where the browser refuses', async () => {
    onPrint(() => {
      throw new DOMException('refused', 'InvalidStateError');
    });
    let error: unknown;
    await printProgramme(await requestOf(document)).catch((reason: unknown) => (error = reason));
    expect(error).to.be.instanceOf(DOMException);
    expect(printedPlace()).to.equal(undefined);
  });

  it('prints once, however often it is asked while it draws', async () => {
    let count = 0;
    onPrint(() => count++);
    const request = await requestOf(document);
    await Promise.all([printProgramme(request), printProgramme(request)]);
    expect(count).to.equal(1);
  });

  it('prints again after a print of which the end was never told', async () => {
    const places: number[] = [];
    onPrint(() => places.push(window.document.querySelectorAll('[data-technopole-print]').length));
    const request = await requestOf(document);
    await printProgramme(request);
    await printProgramme(request);
    expect(places).to.deep.equal([1, 1]);
  });

  it('keeps rules of the page that were there before, and those that came since', async () => {
    const [earlier, later] = [new CSSStyleSheet(), new CSSStyleSheet()];
    window.document.adoptedStyleSheets = [earlier];
    undoLater(() => (window.document.adoptedStyleSheets = []));
    onPrint(() => {
      window.document.adoptedStyleSheets = [...window.document.adoptedStyleSheets, later];
      window.dispatchEvent(new Event('afterprint'));
    });
    await printProgramme(await requestOf(document));
    expect([...window.document.adoptedStyleSheets]).to.deep.equal([earlier, later]);
  });
});
