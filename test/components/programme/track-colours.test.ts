import { afterEach, describe, expect, it } from '../../harness.js';
import { createProgramme } from '../documents.js';
import { clearPage, show } from '../page.js';
import { findAll } from '../seen.js';
import { until } from '../waiting.js';

const inColour = (colour?: string) => createProgramme([{ track: 'a' }, { track: 'b' }, { track: 'c' }], {
  tracks: [{ id: 'a', name: 'A', ...(colour && { colour }) }, { id: 'b', name: 'B', colour: '#123' }, { id: 'c', name: 'C' }],
});

/** The colours of the dots that are drawn before the names of tracks. */
function coloursOf(element: HTMLElement): string[] {
  return findAll(element, '.dot').filter((dot) => getComputedStyle(dot).display !== 'none').map((dot) => getComputedStyle(dot).backgroundColor);
}

describe('the tracks of a programme', () => {
  afterEach(clearPage);

  it('have a dot in their colour, and none without', async () => {
    const element = await show('technopole-programme', { document: inColour('#0a7d5a') });
    expect(coloursOf(element)).to.deep.equal(['rgb(10, 125, 90)', 'rgb(17, 34, 51)']);
  });

  it('have another when their colour is changed, or taken away', async () => {
    const element = await show('technopole-programme', { document: inColour('#0a7d5a') });
    element.document = inColour('#ABCDEF');
    await until(() => coloursOf(element).join() === 'rgb(171, 205, 239),rgb(17, 34, 51)');
    element.document = inColour();
    await until(() => coloursOf(element).join() === 'rgb(17, 34, 51)');
  });

  it('bring no sheet of their own each time there are sessions again', async () => {
    const element = await show('technopole-programme', { document: inColour('#0a7d5a') });
    const count = element.shadowRoot!.adoptedStyleSheets.length;
    element.document = createProgramme([]);
    await until(() => findAll(element, '[data-session]').length === 0);
    element.document = inColour('#0a7d5a');
    await until(() => coloursOf(element)[0] === 'rgb(10, 125, 90)');
    // Those of a visit may have come.
    expect(element.shadowRoot!.adoptedStyleSheets.length).to.be.at.most(count + 2);
    expect(new Set(element.shadowRoot!.adoptedStyleSheets).size).to.equal(element.shadowRoot!.adoptedStyleSheets.length);
  });

  it('are drawn in a page that the element is moved to, though no style is', async () => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    const element = document.createElement('technopole-programme');
    element.document = inColour('#0a7d5a');
    document.body.append(element);
    frame.contentDocument!.body.append(element);
    await until(() => findAll(element, '[data-session]').length === 3);
    frame.remove();
  });

  it('have colours of their own in each of two programmes', async () => {
    const [one, other] = [await show('technopole-programme', { document: inColour('#0a7d5a') }), await show('technopole-programme', { document: inColour('#abcdef') })];
    expect([one, other].map((element) => coloursOf(element)[0])).to.deep.equal(['rgb(10, 125, 90)', 'rgb(171, 205, 239)']);
  });
});
