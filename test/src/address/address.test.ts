import fc from 'fast-check';
import { facetNames } from '../../../src/agenda/filter.js';
import { readAddress, writeAddress, type AddressState } from '../../../src/address/index.js';
import { describe, expect, it } from '../../harness.js';
import { isWellFormed } from '../well-formed.js';

const page = 'https://town.example/agenda';

const texts = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter(isWellFormed);
const states: fc.Arbitrary<AddressState> = fc.record(
  {
    view: fc.constantFrom('list', 'grid', 'now', 'selection'),
    zone: fc.constantFrom('event', 'visitor'),
    query: texts,
    facets: fc.dictionary(fc.constantFrom(...facetNames), fc.uniqueArray(texts, { minLength: 1, maxLength: 4 }), { minKeys: 1, noNullPrototype: true }),
    session: texts,
  },
  { requiredKeys: [] },
) as fc.Arbitrary<AddressState>;
const keys = fc.constantFrom('programme', 'programme-2', 'salon');
const foreign = fc.constantFrom('', '?p=12', '?a=1&b=%E9&c=d+e', '?programmes.view=x&q=laser', '?&&x', '?programme=1');
const fragments = fc.constantFrom('', '#contact', '#/route/3', '#sessions', '#programme-session');

describe('the address of a programme', () => {
  it('gives back what was written to it', () => {
    fc.assert(fc.property(foreign, fragments, keys, states, (query, fragment, key, state) => {
      expect(readAddress(writeAddress(page + query + fragment, key, state), key)).to.deep.equal(state);
    }));
  });

  it('keeps what is the page’s own to the letter', () => {
    fc.assert(fc.property(foreign.filter((query) => query !== '?&&x'), fragments, keys, states, (query, fragment, key, state) => {
      const written = writeAddress(page + query + fragment, key, state);
      expect(writeAddress(written, key, {})).to.equal(page + query + (state.session === undefined ? fragment : ''));
    }));
  });

  it('holds several programmes beside each other', () => {
    fc.assert(fc.property(states, states, (one, other) => {
      const { session: _, ...rest } = other;
      const written = writeAddress(writeAddress(page, 'programme', one), 'programme-2', rest);
      expect(readAddress(written, 'programme')).to.deep.equal(one);
      expect(readAddress(written, 'programme-2')).to.deep.equal(rest);
    }));
  });

  /** Addresses, and what they say of `programme`. */
  const cases: readonly (readonly [claim: string, rest: string, state: AddressState])[] = [
    ['nothing', '', {}],
    ['a view', '?programme.view=grid', { view: 'grid' }],
    ['no view that does not exist', '?programme.view=wall', {}],
    ['a query with plus signs for spaces', '?programme.q=eau+douce', { query: 'eau douce' }],
    ['several values of a filter', '?programme.track=a&programme.track=b&programme.day=2011-11-17', { facets: { track: ['a', 'b'], day: ['2011-11-17'] } }],
    ['a value once', '?programme.track=a&programme.track=a', { facets: { track: ['a'] } }],
    ['no filter that does not exist', '?programme.__proto__=a&programme.constructor=b', {}],
    ['the first of two queries', '?programme.q=a&programme.q=b', { query: 'a' }],
    ['a broken encoding as it stands', '?programme.q=%E0%A4%A', { query: '%E0%A4%A' }],
    ['no overlong text', `?programme.q=${'a'.repeat(201)}`, {}],
    ['a session', '#session-a%3Ab', { session: 'a:b' }],
    ['no session without a name', '#session-', {}],
    ['nothing of another programme', '?programme-2.view=grid#programme-2-session-a', {}],
  ];
  for (const [claim, rest, state] of cases) it(`says ${claim}`, () => expect(readAddress(page + rest, 'programme')).to.deep.equal(state));

  it('leaves the fragment of the page where no session is open', () => {
    expect(writeAddress(`${page}#contact`, 'programme', { view: 'now' })).to.equal(`${page}?programme.view=now#contact`);
  });

  it('takes away its own session when that is closed', () => {
    expect(writeAddress(`${page}?p=1#session-a`, 'programme', {})).to.equal(`${page}?p=1`);
  });
});
