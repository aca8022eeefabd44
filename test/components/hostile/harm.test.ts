/** The judge of the other tests in this folder sees each harm, and none where there is none. */
import { harmDoneTo } from '../../hostile/harm.js';
import { afterEach, describe, expect, it } from '../../harness.js';
import { clearPage, undoLater, writePage } from '../page.js';

function harmOf(markup: string): string[] {
  const host = writePage('<div style="inline-size: 20rem"></div>').querySelector('div')!;
  host.attachShadow({ mode: 'open' }).innerHTML = markup;
  return harmDoneTo(host);
}

describe('harm done by a document', () => {
  afterEach(clearPage);

  for (const [claim, markup, told] of [
    ['an element that acts', '<iframe></iframe>', /made <iframe>/],
    ['a handler', '<p onmouseover="x">x</p>', /made onmouseover|made <p/],
    ['a style', '<p style="position: fixed">x</p>', /styled position/],
    ['a link that runs script', '<a href="javascript:x">x</a>', /link to javascript:/],
    ['a link with data', '<a href="data:text/html,x">x</a>', /link to data:/],
    ['text beyond its box', `<p style="white-space: nowrap">${'W'.repeat(300)}</p>`, /beyond its box/],
    ['a direction that goes on', '<p>\u202ea, 10 h</p><p>Salle <span>\u202ea</span>, 10 h</p>', /turned/],
  ] as const) {
    it(`is told: ${claim}`, () => expect(harmOf(markup).join('\n')).to.match(told));
  }

  it('is told: script that has run', () => {
    Object.assign(window, { wasHacked: true });
    undoLater(() => Reflect.deleteProperty(window, 'wasHacked'));
    expect(harmOf('<p>x</p>')).to.deep.equal(['script has run']);
  });

  it('is not told where there is none', () => {
    expect(harmOf('<p>&lt;script> <bdi>\u202ea</bdi>, <a href="https://forum.example/">x</a> \u202ea\u202c</p><p>\u2067a</p>')).to.deep.equal([]);
  });
});
