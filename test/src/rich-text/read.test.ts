import { readRichText, type RichBlock, type RichInline } from '../../../src/rich-text/index.js';
import { unsafeAddresses } from '../../schemas/verdicts-of-addresses.js';
import { describe, expect, it } from '../../harness.js';

const text = (value: string): RichInline => ({ type: 'text', text: value });
const paragraph = (...children: RichInline[]): RichBlock => ({ type: 'paragraph', children });
const link = (url: string, ...children: RichInline[]): RichInline => ({ type: 'link', url, children });

const cases: readonly (readonly [claim: string, commonMark: string, blocks: readonly RichBlock[]])[] = [
  ['nothing', ' \n', []],
  ['paragraphs', 'Un\n\nDeux', [paragraph(text('Un')), paragraph(text('Deux'))]],
  ['lines of a paragraph together', 'Un\ndeux', [paragraph(text('Un\ndeux'))]],
  ['line ends that are meant', 'Un\\\ndeux  \ntrois', [paragraph(text('Un'), { type: 'break' }, text('deux'), { type: 'break' }, text('trois'))]],
  ['headings by their level', '# Un\n\n###### Six\n\nDeux\n---', [{ type: 'heading', level: 1, children: [text('Un')] }, { type: 'heading', level: 6, children: [text('Six')] }, { type: 'heading', level: 2, children: [text('Deux')] }]],
  ['emphasis within emphasis', '**fort *et* _penché_**', [paragraph({ type: 'strong', children: [text('fort '), { type: 'emphasis', children: [text('et')] }, text(' '), { type: 'emphasis', children: [text('penché')] }] })]],
  ['code in a line and in a block', '`a<b`\n\n```js\nlet a;\n```\n\n    b', [paragraph({ type: 'code', text: 'a<b' }), { type: 'code', text: 'let a;' }, { type: 'code', text: 'b' }]],
  ['a rule', '---', [{ type: 'rule' }]],
  ['a quotation', '> Un\n> > Deux', [{ type: 'quote', children: [paragraph(text('Un')), { type: 'quote', children: [paragraph(text('Deux'))] }] }]],
  ['a list', '- un\n- deux', [{ type: 'list', ordered: false, start: 1, items: [[paragraph(text('un'))], [paragraph(text('deux'))]] }]],
  ['a list with numbers from where it begins', '3. trois\n4. quatre', [{ type: 'list', ordered: true, start: 3, items: [[paragraph(text('trois'))], [paragraph(text('quatre'))]] }]],
  ['a list within a list', '- un\n  1. dedans', [{ type: 'list', ordered: false, start: 1, items: [[paragraph(text('un')), { type: 'list', ordered: true, start: 1, items: [[paragraph(text('dedans'))]] }]] }]],
  ['an empty item', '- \n- un', [{ type: 'list', ordered: false, start: 1, items: [[], [paragraph(text('un'))]] }]],
  ['a link', '[le *plan*](https://forum.example/plan "Titre")', [paragraph(link('https://forum.example/plan', text('le '), { type: 'emphasis', children: [text('plan')] }))]],
  ['links by mail and telephone', '[écrire](mailto:a@forum.example) [appeler](tel:+33199001234)', [paragraph(link('mailto:a@forum.example', text('écrire')), text(' '), link('tel:+33199001234', text('appeler')))]],
  ['an address in angle brackets', '<https://forum.example/>', [paragraph(link('https://forum.example/', text('https://forum.example/')))]],
  ['an address that is only written as text', 'https://forum.example/', [paragraph(text('https://forum.example/'))]],
  ['a picture as its alternative', 'Ici ![le *palais*](palais.jpg) !', [paragraph(text('Ici '), text('le palais'), text(' !'))]],
  ['a picture without alternative as nothing', '![](palais.jpg)', [paragraph()]],
  ['a picture in a link as the words of the link', '[![plan](plan.png)](https://forum.example/plan)', [paragraph(link('https://forum.example/plan', text('plan')))]],
  ['HTML in a line as text', 'un <b onclick="x">gras</b>', [paragraph(text('un '), text('<b onclick="x">'), text('gras'), text('</b>'))]],
  ['a block of HTML as text', '<script>alert(1)</script>\n\n<!-- rien -->', [paragraph(text('<script>alert(1)</script>')), paragraph(text('<!-- rien -->'))]],
  ['character references as characters', '&eacute;&lt;script&gt; &#x1F600;', [paragraph(text('é<script> 😀'))]],
  ['words of a link by reference without its address', '[le plan][p]\n\n[p]: https://forum.example/', [paragraph(text('le plan'))]],
];

describe('readRichText', () => {
  for (const [claim, commonMark, blocks] of cases) it(`reads ${claim}`, () => expect(readRichText(commonMark)).to.deep.equal(blocks));

  for (const [claim, url] of unsafeAddresses) {
    it(`keeps no link to ${claim}`, () => {
      for (const commonMark of [`[mot](${url})`, `[mot](<${url}>)`, `<${url}>`, `[![mot](a.png)](${url})`]) {
        expect(addressesOf(readRichText(commonMark)).filter((address) => !/^(https?:\/\/[^/]|mailto:|tel:)/i.test(address))).to.deep.equal([]);
      }
    });
  }

  for (const url of ['javascript:alert(1)', 'data:text/html,x', 'vbscript:x', 'file:///etc/passwd', '//forum.example/', '/plan', 'JaVaScRiPt:alert(1)', '&#106;avascript:alert(1)', 'java&Tab;script:x', 'https://banque.example@x.example/']) {
    it(`keeps of a link to ${url} the words only`, () => expect(readRichText(`[mot](<${url}>)`)).to.deep.equal([paragraph(text('mot'))]));
  }

  it('gives nothing but what it says it gives, whatever is nested', () => {
    const block = '> - **a *b* [c](https://forum.example/)** <i>\n>   1. `d`\n>\n>      # e\n';
    expect(addressesOf(readRichText(block))).to.deep.equal(['https://forum.example/']);
  });

  it('is not led astray by thirty levels of quotations and lists', () => {
    for (const marks of ['> '.repeat(30), '- '.repeat(30), '> - '.repeat(15)]) expect(() => readRichText(`${marks}x`)).not.to.throw();
  });

  it('keeps the words of quotations and lists however deep', () => {
    expect(JSON.stringify(readRichText(`${'> '.repeat(20)}profond`))).to.contain('profond');
    expect(JSON.stringify(readRichText(`${'- '.repeat(20)}profond`))).to.contain('profond');
  });

  it('keeps the words of emphasis however deep', () => {
    const deep = `${'*a '.repeat(300)}profond${' b*'.repeat(300)}`;
    expect(JSON.stringify(readRichText(deep))).to.contain('profond');
    expect(depthOf(readRichText(deep))).to.be.below(20);
  });

  it('keeps what stands in lists that are flattened in order, once', () => {
    const deep = `${'- '.repeat(20)}un\n\n${' '.repeat(40)}deux\n\ntrois`;
    expect(JSON.stringify(readRichText(deep)).match(/un|deux|trois/g)).to.deep.equal(['un', 'deux', 'trois']);
  });

  it('keeps the alternative of a picture by reference', () => expect(JSON.stringify(readRichText('![palais][p]\n\n[p]: a.jpg'))).to.contain('palais'));
});

/** How many pieces stand within each other at most. */
function depthOf(pieces: readonly (RichBlock | RichInline)[]): number {
  return Math.max(0, ...pieces.map((piece) => 1 + ('children' in piece ? depthOf(piece.children) : 0)));
}

function addressesOf(pieces: readonly (RichBlock | RichInline)[]): string[] {
  return pieces.flatMap((piece) => [
    ...(piece.type === 'link' ? [piece.url] : []),
    ...('children' in piece ? addressesOf(piece.children) : []),
    ...('items' in piece ? piece.items.flatMap(addressesOf) : []),
  ]);
}
