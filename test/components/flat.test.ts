import { html, nothing, render, type TemplateResult } from 'lit';
import { flat } from '../../components/flat.js';
import { describe, expect, it } from '../harness.js';

/** What stands in a page when results were drawn one after the other in the same place. */
function draw(...results: TemplateResult[]): HTMLElement {
  const place = document.createElement('div');
  for (const result of results) render(flat(result), place);
  return place;
}

const label = (text: unknown) => html`<b>${text}</b>`;
const row = (title: unknown, more: unknown = nothing) => html`<li class=${`row ${String(title).length}`} data-title=${title}>
  ${label(title)} ${more}
</li>`;
const markers = (part: Node) => [...part.childNodes].filter(({ nodeType }) => nodeType === Node.COMMENT_NODE).length;

/** The elements and texts of a place: no comments, and no white space between tags. */
function withoutMarkers(place: HTMLElement): Node {
  const copy = place.cloneNode(true);
  const walker = document.createTreeWalker(copy, NodeFilter.SHOW_COMMENT | NodeFilter.SHOW_TEXT);
  const passed: ChildNode[] = [];
  while (walker.nextNode()) if (walker.currentNode.nodeType === Node.COMMENT_NODE || !walker.currentNode.textContent!.trim()) passed.push(walker.currentNode as ChildNode);
  for (const node of passed) node.remove();
  return copy;
}

describe('flat', () => {
  it('draws what the templates would have drawn', () => {
    const result = row('A & <b>', html`<p lang=${'fr'}>${'un'}<i>${label('deux')}</i></p>`);
    const plain = document.createElement('div');
    render(result, plain);
    expect(withoutMarkers(draw(result)).isEqualNode(withoutMarkers(plain))).to.equal(true);
    expect(withoutMarkers(draw(row('B'))).isEqualNode(withoutMarkers(plain))).to.equal(false);
  });

  it('needs no node to remember where templates and texts that are alone begin', () => {
    const item = draw(row('Titre', html`<p>${label('x')}</p>`)).querySelector('li')!;
    expect(item.childNodes.length).to.equal(2);
    expect(markers(item)).to.equal(0);
    expect(markers(item.querySelector('b')!)).to.equal(0);
  });

  it('leaves out what is nothing, empty or absent', () => {
    for (const absent of [nothing, '', undefined, null]) expect(draw(row('A', absent)).querySelector('li')!.innerHTML).to.equal('<b>A</b>');
  });

  it('keeps lists, whose items are flat with the lists in them', () => {
    const list = (titles: string[]) => html`<ul>${titles.map((title) => row(title, ['x', 'y'].map(label)))}</ul>`;
    const place = draw(list(['A', 'B', 'C']));
    expect([...place.querySelectorAll('li')].map(({ textContent }) => textContent)).to.deep.equal(['Axy', 'Bxy', 'Cxy']);
    expect([...place.querySelectorAll('li')].map(markers)).to.deep.equal([0, 0, 0]);
    expect(draw(list(['A', 'B', 'C']), list(['D'])).textContent!.trim()).to.equal('Dxy');
    expect(draw(list([])).querySelector('ul')!.children.length).to.equal(0);
  });

  it('keeps nodes where only values change, and gives them up with the shape', () => {
    const place = document.createElement('div');
    render(flat(row('A')), place);
    const first = place.querySelector('li');
    render(flat(row('B')), place);
    expect(place.querySelector('li')).to.equal(first);
    expect(first!.outerHTML).to.equal('<li class="row 1" data-title="B"><b>B</b></li>');
    render(flat(row('B', html`<p>${'more'}</p>`)), place);
    expect(place.querySelector('li')).not.to.equal(first);
    expect(place.querySelectorAll('li').length).to.equal(1);
  });

  it('takes texts for texts, whatever they look like', () => {
    const hostile = '</b><img src=x onerror=alert(1)>\0\u0001" .textContent=';
    const place = draw(row(hostile, html`<p>${hostile} et ${hostile}</p>`));
    expect(place.querySelector('img')).to.equal(null);
    expect(place.querySelector('b')!.textContent).to.equal(hostile);
    expect(place.querySelector('li')!.dataset['title']).to.equal(hostile);
    expect(place.querySelector('p')!.textContent).to.equal(`${hostile} et ${hostile}`);
  });
});
