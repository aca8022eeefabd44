import fc from 'fast-check';
import { attributeUrl, isPartner } from '../../../src/attribution/index.js';
import { describe, expect, it } from '../../harness.js';

/** Addresses, and what they become for the partner `roquevignon`. */
const addresses: readonly (readonly [claim: string, url: string, becomes: string])[] = [
  ['a plain address', 'https://forum.example/', 'https://forum.example/?utm_source=roquevignon&utm_medium=partner'],
  ['an address without a path', 'https://forum.example', 'https://forum.example?utm_source=roquevignon&utm_medium=partner'],
  ['a query and a fragment', 'https://forum.example/a?b=%20c&d#e?f', 'https://forum.example/a?b=%20c&d&utm_source=roquevignon&utm_medium=partner#e?f'],
  ['an empty query', 'https://forum.example/a?', 'https://forum.example/a?utm_source=roquevignon&utm_medium=partner'],
  ['a source that is there already', 'https://forum.example/?utm_source=letter', 'https://forum.example/?utm_source=letter&utm_medium=partner'],
  ['the same in other letters', 'https://forum.example/?UTM%5Fsource=x&utm_medium=mail#y', 'https://forum.example/?UTM%5Fsource=x&utm_medium=mail#y'],
  ['broken escapes', 'https://forum.example/?%E0%A4%A=1', 'https://forum.example/?%E0%A4%A=1&utm_source=roquevignon&utm_medium=partner'],
  ['a mail address, which stays', 'mailto:a@forum.example?subject=x', 'mailto:a@forum.example?subject=x'],
  ['a telephone, which stays', 'tel:+33199000017', 'tel:+33199000017'],
  ['a subscription, which stays', 'webcal://forum.example/a.ics', 'webcal://forum.example/a.ics'],
  ['an empty text, which stays', '', ''],
];

describe('attribution', () => {
  for (const [claim, url, becomes] of addresses) it(`is added to ${claim}`, () => expect(attributeUrl(url, 'roquevignon')).to.equal(becomes));

  for (const name of ['', 'a b', 'a&b=c', '#x', '-a', '\u00e9', 'x'.repeat(65), 'a/../b', '<script>']) {
    it(`takes no name such as ${JSON.stringify(name.slice(0, 12))}`, () => {
      expect([isPartner(name), attributeUrl('https://forum.example/', name)]).to.deep.equal([false, 'https://forum.example/']);
    });
  }

  it('keeps host, path, query and fragment of any address, and done twice is done once', () => {
    fc.assert(fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
      const once = attributeUrl(url, 'roquevignon');
      const [before, after] = [new URL(url), new URL(once)];
      expect([after.host, after.pathname, after.hash]).to.deep.equal([before.host, before.pathname, before.hash]);
      expect(after.search.replace(/^[?]/, '').startsWith(before.search.replace(/^[?]/, ''))).to.equal(true);
      expect(attributeUrl(once, 'roquevignon')).to.equal(once);
    }));
  });
});
