import { describe, expect, it } from '../../harness.js';
import { codesOf, entryOf, importSession } from './schedules.js';

type Case = readonly [claim: string, written: string, title: string, ...codes: string[]];

const titles: readonly Case[] = [
  ['white space around it', ' Opening\n', 'Opening', 'text-tidied'],
  ['white space within it', 'Opening  and\n   welcome', 'Opening and welcome', 'text-tidied'],
  ['no-break spaces, which stay', 'Ouverture\u00a0: bienvenue\u202f!', 'Ouverture\u00a0: bienvenue\u202f!'],
  ['tags, which stay the characters they are', 'The &lt;b&gt; element &lt;script&gt;', 'The <b> element <script>'],
  ['an ampersand', 'R&amp;D', 'R&D'],
  ['an ampersand escaped once too often', 'R&amp;amp;D', 'R&D', 'characters-unescaped'],
  ['tags escaped once too often', 'The &amp;lt;b&amp;gt; element', 'The <b> element', 'characters-unescaped'],
  ['numbers of characters escaped once too often', 'L&amp;#39;&amp;#xe9;t&amp;eacute;', 'L\'été', 'characters-unescaped'],
  ['tags beside what was escaped once too often', 'The &lt;b&gt; &amp;amp; more', 'The <b> & more', 'characters-unescaped'],
  ['an ampersand that begins no name', 'A &amp; B; C', 'A & B; C'],
  ['a name that is none', 'Use &amp;nosuchname; well', 'Use &nosuchname; well'],
  ['emoji', 'Robots 🤖 and ☎️', 'Robots 🤖 and ☎️'],
  ['text from right to left', 'مرحبا بالعالم', 'مرحبا بالعالم'],
  ['CDATA', '<![CDATA[A & B <i>]]>', 'A & B <i>'],
];

describe('a title with', () => {
  for (const [claim, written, title, ...codes] of titles) {
    it(claim, () => {
      const { session, entries } = importSession({ fields: { title: written } });
      expect(session.title).to.equal(title);
      expect(codesOf(entries)).to.deep.equal(codes);
    });
  }
});

describe('other lines of a session', () => {
  it('are tidied like titles', () => {
    const { session, entries } = importSession({ fields: { subtitle: ' Second  line ' }, xml: '<tags><tag> a&amp;amp;b </tag><tag/></tags><recording><license> CC  BY </license></recording>' });
    expect(session).to.deep.include({ subtitle: 'Second line', tags: ['a&b'], licence: 'CC BY' });
    expect(entryOf(entries, 'text-tidied')).to.include({ found: ' Second  line ', became: 'Second line', count: 3 });
  });

  it('are left out where they are empty', () => {
    const { session } = importSession({ xml: '<subtitle/><abstract> </abstract><description></description><tags/><track/><type/><language/>' });
    expect(Object.keys(session)).to.deep.equal(['id', 'title', 'start', 'end', 'rooms']);
  });
});
