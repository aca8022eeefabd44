import { html, nothing, render, type TemplateResult } from 'lit';
import { stamp, type Stamp } from '../../components/stamp.js';
import { describe, expect, it } from '../harness.js';

/** What stands in a page when lists of results were drawn one after the other in the same place. */
function draw(...drawings: TemplateResult[][]): HTMLElement {
  const place = document.createElement('div');
  let former: Stamp[] | undefined;
  for (const results of drawings) former = stamp(results, place, former);
  return place;
}

const label = (text: unknown) => html`<b>${text}</b>`;
const row = (title: unknown, more: unknown = nothing) => html`<li class=${`row ${String(title).length}`} data-title=${title}>
  ${label(title)} ${more}
</li>`;
const list = (titles: string[]) => html`<ul class="list">
  ${titles.map((title) => row(title))}
</ul>`;
const rowsIn = (place: Element) => [...place.querySelectorAll('li')];

/** The elements and texts of a place: no comments, and no white space between tags. */
function withoutMarkers(place: HTMLElement): Node {
  const copy = place.cloneNode(true);
  const walker = document.createTreeWalker(copy, NodeFilter.SHOW_COMMENT | NodeFilter.SHOW_TEXT);
  const passed: ChildNode[] = [];
  while (walker.nextNode()) if (walker.currentNode.nodeType === Node.COMMENT_NODE || !walker.currentNode.textContent!.trim()) passed.push(walker.currentNode as ChildNode);
  for (const node of passed) node.remove();
  return copy;
}

describe('stamp', () => {
  it('draws what Lit would have drawn, the first of a shape and those that follow', () => {
    const results = ['A & <b>', 'B', 'A & <b>'].map((title) => row(title, html`<p lang=${'fr'}><span>${'un'}</span><i>${label(title)}</i></p>`));
    const plain = document.createElement('div');
    render(results, plain);
    expect(withoutMarkers(draw(results)).isEqualNode(withoutMarkers(plain))).to.equal(true);
    expect(withoutMarkers(draw(results.slice(1))).isEqualNode(withoutMarkers(plain))).to.equal(false);
  });

  it('needs no node to remember where templates and texts begin', () => {
    for (const item of rowsIn(draw(['Un', 'Deux'].map((title) => row(title, html`<p>${label(title)}</p>`))))) {
      const all = [item, ...item.querySelectorAll('*')].flatMap(({ childNodes }) => [...childNodes]);
      expect(all.map(({ nodeName }) => nodeName)).to.deep.equal(['B', 'P', '#text', 'B', '#text']);
    }
  });

  it('leaves out what is nothing, empty or absent', () => {
    for (const absent of [nothing, '', undefined, null]) expect(draw([row('A', absent)]).querySelector('li')!.innerHTML).to.equal('<b>A</b>');
    expect(rowsIn(draw([row('', ''), row('B')])).map(({ dataset, textContent }) => [dataset['title'], textContent])).to.deep.equal([['', ''], ['B', 'B']]);
  });

  it('draws lists, longer and shorter ones', () => {
    const place = draw([list(['A', 'B']), list(['C']), list([])]);
    expect([...place.querySelectorAll('ul')].map(({ textContent }) => textContent)).to.deep.equal(['AB', 'C', '']);
    const again = draw([list(['A', 'B']), list(['C'])], [list(['A']), list(['D', 'E', 'F'])]);
    expect([...again.querySelectorAll('ul')].map(({ textContent }) => textContent)).to.deep.equal(['A', 'DEF']);
    expect(draw([list(['A'])], []).childElementCount).to.equal(0);
  });

  it('keeps nodes where only values change, and gives them up with the shape', () => {
    const place = document.createElement('div');
    const former = stamp([row('A'), row('B')], place);
    const [first, second] = rowsIn(place);
    stamp([row('X'), row('B', html`<p>${'more'}</p>`)], place, former);
    expect(rowsIn(place)[0]).to.equal(first);
    expect(first!.outerHTML).to.equal('<li class="row 1" data-title="X"><b>X</b></li>');
    expect(rowsIn(place)[1]).not.to.equal(second);
    expect(rowsIn(place).map(({ textContent }) => textContent)).to.deep.equal(['X', 'Bmore']);
  });

  it('keeps the rows of a list, too', () => {
    const place = document.createElement('div');
    const former = stamp([list(['A', 'B'])], place);
    const before = rowsIn(place);
    stamp([list(['C', 'D'])], place, former);
    expect(rowsIn(place)).to.deep.equal(before);
    expect(before.map(({ textContent }) => textContent)).to.deep.equal(['C', 'D']);
  });

  it('leaves alone what others have changed, where its own value stays', () => {
    const place = document.createElement('div');
    const former = stamp([row('A')], place);
    const item = rowsIn(place)[0]!;
    item.dataset['title'] = 'of somebody else';
    item.append(document.createElement('p'));
    stamp([row('A')], place, former);
    expect([item.dataset['title'], item.lastElementChild!.localName]).to.deep.equal(['of somebody else', 'p']);
  });

  it('sets a text anew where a translator has put elements around it', () => {
    const place = document.createElement('div');
    const former = stamp([row('A')], place);
    place.querySelector('b')!.innerHTML = '<font><font>Translated</font></font>';
    const next = stamp([row('A')], place, former);
    expect(place.querySelector('b')!.textContent).to.equal('Translated');
    stamp([row('B')], place, next);
    expect(place.querySelector('b')!.innerHTML).to.equal('B');
  });

  it('takes texts for texts, whatever they look like', () => {
    const hostile = '</b><img src=x onerror=alert(1)>\0\x010" .textContent=';
    for (const title of ['A', hostile]) {
      const place = draw([row(title), row(hostile, html`<p>${`\x011`}</p>`)]);
      expect(place.querySelector('img')).to.equal(null);
      const item = rowsIn(place)[1]!;
      expect([item.querySelector('b')!.textContent, item.dataset['title'], item.querySelector('p')!.textContent]).to.deep.equal([hostile, hostile, '\x011']);
    }
  });
});
