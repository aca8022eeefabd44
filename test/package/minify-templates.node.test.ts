import { parseAst } from 'rollup/parseAst';
import { describe, expect, it } from '../harness.js';

interface Minifier {
  minifyModule(code: string, program: object): Promise<string>;
}

const { minifyModule } = (await import(new URL('../../tools/build-minify-templates.mjs', import.meta.url).href)) as Minifier;
const minify = (code: string) => minifyModule(code, parseAst(code));

const cases = [
  { claim: 'makes runs of white space one space', code: 'html`<p>\n    a\t b\n  </p>`', minified: 'html`<p> a b </p>`' },
  { claim: 'keeps the space between a hole and a word', code: 'html`${a}\n  b ${c}`', minified: 'html`${a} b ${c}`' },
  { claim: 'adds no space where there is none', code: 'html`<b>a</b>${c}<i>d</i>`', minified: 'html`<b>a</b>${c}<i>d</i>`' },
  { claim: 'keeps no-break spaces', code: 'html`1\u00a0 \u202f%`', minified: 'html`1\u00a0 \u202f%`' },
  { claim: 'keeps escapes', code: 'html`a\\n  b`', minified: 'html`a\\n b`' },
  { claim: 'reaches templates inside templates', code: 'html`<ul>\n  ${items.map((item) => html`<li>\n  ${item}</li>`)}</ul>`', minified: 'html`<ul> ${items.map((item) => html`<li> ${item}</li>`)}</ul>`' },
  { claim: 'leaves preformatted text alone', code: 'html`<pre>\n  a</pre>`', minified: 'html`<pre>\n  a</pre>`' },
  { claim: 'leaves other templates alone', code: 'text`a\n  b` + `a\n  b`', minified: 'text`a\n  b` + `a\n  b`' },
  { claim: 'minifies styles', code: 'css`\n  :host {\n    color: var(--a, #ffffff);\n    margin: 0.5em;\n  }\n`', minified: 'css`:host{color:var(--a, #ffffff);margin:.5em}`' },
  { claim: 'keeps colours that old browsers fall back to', code: 'css`a { color: #fff; color: var(--b); }`', minified: 'css`a{color:#fff;color:var(--b)}`' },
  { claim: 'keeps signs in styles as they are', code: "css`li::after { content: ' · '; }`", minified: 'css`li:after{content:" · "}`' },
  { claim: 'keeps the escapes of styles', code: "css`li::after { content: '\\\\2d'; color: #ffffff; } .a\\\\:b { margin: 0.5em; }`", minified: 'css`li:after{content:"-";color:#fff}.a\\\\:b{margin:.5em}`' },
  { claim: 'leaves styles with escapes of the script alone', code: "css`li::after { content: '\\u00b7'; }`", minified: "css`li::after { content: '\\u00b7'; }`" },
  { claim: 'leaves styles with holes alone', code: 'css`a { color: ${colour}; }`', minified: 'css`a { color: ${colour}; }`' },
];

describe('minified templates', () => {
  for (const { claim, code, minified } of cases) {
    it(claim, async () => {
      expect(await minify(code)).to.equal(minified);
    });
  }
});
