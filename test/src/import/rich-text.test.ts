import { plainTextOf } from '../../../src/rich-text/index.js';
import { describe, expect, it } from '../../harness.js';
import { codesOf, entryOf, importFixture, importSession } from './schedules.js';

type Case = readonly [claim: string, found: string, became: string];

const converted: readonly Case[] = [
  ['paragraphs', '<p>One.</p>\n<p>Two &amp; three.</p>', 'One.\n\nTwo & three.'],
  ['emphasis and code', '<p>An <em>a</em> and a <strong>b</strong> and <code>c_d</code></p>', 'An *a* and a **b** and `c_d`'],
  ['lists', '<ul><li>a</li><li>b</li></ul><ol><li>c</li></ol>', '- a\n- b\n\n1. c'],
  ['line breaks', '<p>a<br>b<br/>c</p>', 'a\\\nb\\\nc'],
  ['headings and rules', '<h2>Head</h2><hr><p>Text</p>', '## Head\n\n---\n\nText'],
  ['blocks of code', '<pre><code>a = 1\n  b = 2</code></pre>', '```\na = 1\n  b = 2\n```'],
  ['quotations', '<blockquote><p>So it is.</p></blockquote>', '> So it is.'],
  ['links', '<p><a href="https://forum.example/a b?x=1&amp;y=2">words</a></p>', '[words](https://forum.example/a%20b?x=1\\&y=2)'],
  ['links that are their own words', '<p><a href="https://forum.example/">https://forum.example/</a></p>', '<https://forum.example/>'],
  ['characters that mean something to Markdown', '<p>2 * 3 * 4, a_b_c, [x](y), #1, 1. May</p>', '2 \\* 3 \\* 4, a_b_c, \\[x]\\(y), #1, 1. May'],
  ['names between angle brackets', '<p>#include <stdio.h> and vector<int></p>', '\\#include \\<stdio.h> and vector\\<int>'],
  ['what was escaped as text', '<p>The &lt;b&gt; element</p>', 'The \\<b> element'],
  ['struck and underlined words', '<p>a <del>b</del> <u>c</u> <s>d</s></p>', 'a b c d'],
  ['pictures by their text', '<p><img src="https://forum.example/a.png" alt="A map"></p>', '![A map](https://forum.example/a.png)'],
  ['tags inside Markdown', 'Some **bold** and <b>bolder</b> text.\n\n* one\n* two', 'Some **bold** and **bolder** text.\n\n- one\n- two'],
  ['line breaks in a text without other tags', 'One<br /><br />Two', 'One\\\n\\\nTwo'],
  ['a list after loose paragraphs', 'One.\n\nTwo.\n<ul>\n<li>a</li>\n</ul>', 'One.\n\nTwo.\n\n- a'],
  ['a document that was escaped once too often', '&lt;p&gt;One &amp;amp; two&lt;/p&gt;', 'One & two'],
  ['a document that was escaped once too often, its line ends too', '&lt;p&gt;One &#8230;&lt;/p&gt;\\n&lt;p&gt;Two&lt;/p&gt;\\n', 'One …\n\nTwo'],
];

const untouched: readonly Case[] = [
  ['plain text', 'One.\n\nTwo & three.', 'One.\n\nTwo & three.'],
  ['Markdown', '**a** _b_ [c](https://forum.example/)\n\n* d\n* e', '**a** _b_ [c](https://forum.example/)\n\n* d\n* e'],
  ['names between angle brackets in plain text', '#include <stdio.h> and vector<int>', '#include <stdio.h> and vector<int>'],
  ['addresses between angle brackets', 'See <https://forum.example/>', 'See <https://forum.example/>'],
  ['tags inside code', 'Write `<b>` for bold:\n\n    <p>so</p>', 'Write `<b>` for bold:\n\n    <p>so</p>'],
  ['less than and greater than', 'a < b and c > d', 'a < b and c > d'],
  ['code indented by four', 'So:\n\n    a = 1', 'So:\n\n    a = 1'],
  ['windows line ends', 'a\r\n\r\nb', 'a\n\nb'],
];

const removed: readonly (readonly [claim: string, found: string, became: string, ...told: string[]])[] = [
  ['scripts', '<p>a<script>alert(1)</script>b</p>', 'ab', 'script'],
  ['styles', '<style>p { color: red }</style><p>a</p>', 'a', 'style'],
  ['handlers', '<p onclick="alert(1)">a</p>', 'a', 'onclick'],
  ['frames and forms', '<p>a</p><iframe src="https://evil.example/"></iframe><form><input value="b"></form>', 'a', 'iframe', 'form'],
  ['drawings that can run', '<p>a<svg><script>alert(1)</script></svg></p>', 'a', 'svg'],
];

const unsafeLinks = ['javascript:alert(1)', 'JaVaScRiPt:alert(1)', ' javascript:alert(1)', 'java\nscript:alert(1)', 'data:text/html,x', 'vbscript:x', 'file:///etc/passwd', '#here'];

describe('the text of an imported session', () => {
  for (const [claim, found, became] of converted) {
    it(`converts ${claim}`, () => {
      const { session, entries } = importSession({ xml: `<abstract><![CDATA[${found}]]></abstract>` });
      expect(session.abstract).to.equal(became);
      expect(codesOf(entries, 'characters-unescaped')).to.deep.equal(['text-converted']);
    });
  }

  for (const [claim, found, became] of untouched) {
    it(`leaves ${claim}`, () => {
      const { session, entries } = importSession({ xml: `<abstract><![CDATA[${found}]]></abstract>` });
      expect(session.abstract).to.equal(became);
      expect(codesOf(entries)).to.deep.equal([]);
    });
  }

  for (const [claim, found, became, ...told] of removed) {
    it(`removes ${claim}, and says so`, () => {
      const { session, entries } = importSession({ xml: `<abstract><![CDATA[${found}]]></abstract>` });
      expect(session.abstract).to.equal(became);
      expect(entries.filter(({ code }) => code === 'html-removed').map((entry) => entry.found)).to.deep.equal(told);
    });
  }

  for (const address of unsafeLinks) {
    it(`keeps the words of a link to ${JSON.stringify(address)}, and says so`, () => {
      const { session, entries } = importSession({ xml: `<abstract><![CDATA[<p>a <a href="${address}">b</a> <img src="${address}" alt="c"></p>]]></abstract>` });
      expect(session.abstract).to.equal('a b c');
      expect(entries.filter(({ code }) => code === 'html-link-removed')).to.have.length(2);
    });
  }

  for (const text of ['a', ' a  b\n c ', '', '&amp;lt;b&amp;gt; &lt;b&gt; &quot;&#39;', 'a b ', '* a', '1. a', '# a', '    a', '\\* _b_ `c` [d](e)', 'a > b', 'a & b &eacute; &#8212;', '+', '---', 'https://forum.example/a_b_c']) {
    it(`reads simple paragraphs as it reads others: ${JSON.stringify(text)}`, () => {
      const simple = `<p>${text}</p>\n<p>x</p>`;
      const read = (html: string) => importSession({ xml: `<abstract><![CDATA[${html}]]></abstract>` }).session.abstract;
      expect(read(simple)).to.equal(read(`${simple}<span></span>`));
    });
  }

  it('resolves links against the base of the source', () => {
    const { session } = importSession({ xml: '<abstract><![CDATA[<p><a href="../map">a</a></p>]]></abstract>' }, { conference: { base_url: 'https://forum.example/2026/schedule/' } });
    expect(session.abstract).to.equal('[a](https://forum.example/2026/map)');
  });

  it('makes a line of each row of a table', () => {
    const { session, entries } = importSession({ xml: '<abstract><![CDATA[<table><tr><th>Hour</th><th>What</th></tr><tr><td>9</td><td><ul><li><b>Tea</b></li></ul></td></tr></table>]]></abstract>' });
    expect(session.abstract).to.equal('Hour | What\n\n9 | **Tea**');
    expect(entryOf(entries, 'table-flattened')?.kind).to.equal('changed');
  });

  it('removes the indentation that the layout of the source gave it', () => {
    const { session, entries } = importSession({ xml: '<description>One.\n\n            Two.\n              - three\n            </description>' });
    expect(session.description).to.equal('One.\n\nTwo.\n  - three');
    expect(entryOf(entries, 'indentation-removed')).to.include({ kind: 'changed', found: '12' });
  });

  it('leaves out a description that repeats the abstract, and says so', () => {
    const { session, entries } = importSession({ fields: { abstract: 'Same.', description: ' Same. ' } });
    expect(session.abstract).to.equal('Same.');
    expect(session).not.to.have.property('description');
    expect(entryOf(entries, 'text-repeated')?.kind).to.equal('dropped');
  });

  it('keeps the words of texts that are too long or too tangled to convert, and says so', () => {
    for (const text of [`<p>${'word <b>word</b> '.repeat(7_000)}</p>`, `<p>word ${'<b>'.repeat(2_000)}word</p>`, `word <b>word</b> ${'*a_'.repeat(3_000)}`]) {
      const { session, entries } = importSession({ xml: `<abstract><![CDATA[${text}<script>alert(1)</script>]]></abstract>` });
      expect(codesOf(entries)).to.deep.equal(['text-not-converted']);
      expect(session.abstract).to.match(/^word\s+word/);
      expect(session.abstract).not.to.match(/<b>|script|alert/);
    }
  });

  it('spends on many tangled texts no more than on some', () => {
    const xml = `<abstract><![CDATA[<p>${'<i>a</i>'.repeat(950)}</p>]]></abstract>`;
    const { entries } = importFixture({ sessions: Array.from({ length: 15 }, (_, index) => ({ id: String(index), xml })) });
    expect(entries.map(({ code, count = 1 }) => [code, count])).to.deep.equal([['text-converted', 13], ['text-not-converted', 1], ['text-not-converted', 1]]);
  });

  it('shows the same words on the page as the source', () => {
    const { session } = importSession({ xml: '<abstract><![CDATA[<p>Use <code>__init__</code> &amp; 5 * 3 &lt; 20_000 [sic]</p>]]></abstract>' });
    expect(plainTextOf(session.abstract as string)).to.equal('Use __init__ & 5 * 3 < 20_000 [sic]');
  });
});
