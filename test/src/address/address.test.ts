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
const foreignQueries = ['', '?', '?p=12', '?p=12&', '?a=1&b=%E9&c=d+e', '?programmes.view=x&q=laser', '?&&x', '?programme=1', '?programme.page=2', '?v=l’été&w=[1]|%zz', '?p=1?2'];
const foreign = fc.constantFrom(...foreignQueries);
const fragments = fc.constantFrom('', '#', '#contact', '#/route/3', '#sessions', '#programme-session', '#a#b', '#été?x=1&y');

describe('the address of a programme', () => {
  it('gives back what was written to it', () => {
    fc.assert(fc.property(foreign, fragments, keys, states, (query, fragment, key, state) => {
      expect(readAddress(writeAddress(page + query + fragment, key, state), key)).to.deep.equal(state);
    }));
  });

  it('keeps what is the page’s own to the letter', () => {
    fc.assert(fc.property(foreign, fragments, keys, states, (query, fragment, key, state) => {
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

  it('leaves a programme’s parameters in their place, so that two do not move each other', () => {
    fc.assert(fc.property(states, states, states, ({ session: _, ...one }, { session: __, ...other }, { session: ___, ...next }) => {
      const both = writeAddress(writeAddress(`${page}?p=1`, 'programme', { ...one, view: 'grid' }), 'programme-2', { ...other, view: 'now' });
      const changed = writeAddress(both, 'programme', { ...next, view: 'list' });
      expect(readAddress(changed, 'programme-2')).to.deep.equal({ ...other, view: 'now' });
      expect(writeAddress(both, 'programme', readAddress(both, 'programme'))).to.equal(both);
      expect(writeAddress(changed, 'programme', { ...one, view: 'grid' })).to.equal(both);
    }));
  });

  it('gives way to a session of another programme, which only one fragment can name', () => {
    const written = writeAddress(writeAddress(page, 'programme', { view: 'now', session: 'a' }), 'programme-2', { session: 'b' });
    expect([readAddress(written, 'programme'), readAddress(written, 'programme-2')]).to.deep.equal([{ view: 'now' }, { session: 'b' }]);
  });

  it('is one that browsers leave as it is', () => {
    fc.assert(fc.property(keys, states, (key, state) => {
      const written = writeAddress(page, key, state);
      expect(new URL(written).href).to.equal(written);
    }));
  });

  it('ends in no letter that a mail program takes for the end of the sentence', () => {
    expect(writeAddress(page, 'programme', { query: "l'eau (douce)!" })).to.equal(`${page}?programme.q=l%27eau%20%28douce%29%21`);
  });

  it('holds a query of which a character was halved', () => {
    expect(readAddress(writeAddress(page, 'programme', { query: 'a\ud83d' }), 'programme')).to.deep.equal({ query: 'a\ufffd' });
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
    ['what can be decoded beside a broken encoding', '?programme.q=caf%C3%A9+50%+%E9', { query: 'café 50% %E9' }],
    ['the beginning of an overlong query', `?programme.q=${'a'.repeat(1000)}`, { query: 'a'.repeat(200) }],
    ['that beginning without half a character', `?programme.q=${'a'.repeat(199)}%F0%9F%8C%8D`, { query: 'a'.repeat(199) }],
    ['no overlong value or session', `?programme.track=${'a'.repeat(201)}#session-${'a'.repeat(201)}`, {}],
    ['no value that is empty', '?programme.view&programme.q=&programme.track=&programme.track', {}],
    ['what a form or a server has encoded', '?programme%2Eview=gr%69d&%70rogramme.q=a', { view: 'grid', query: 'a' }],
    ['a zone', '?programme.zone=visitor', { zone: 'visitor' }],
    ['no zone that does not exist', '?programme.zone=Europe/Paris', {}],
    ['a session', '#session-a%3Ab', { session: 'a:b' }],
    ['no session without a name', '#session-', {}],
    ['a session of which the name is no encoding', '#session-50%', { session: '50%' }],
    ['a session named like the part before it', '#session-session-1', { session: 'session-1' }],
    ['nothing of another programme', '?programme-2.view=grid#programme-2-session-a', {}],
  ];
  for (const [claim, rest, state] of cases) it(`says ${claim}`, () => expect(readAddress(page + rest, 'programme')).to.deep.equal(state));

  it('has as many values as anybody chooses, and no more', () => {
    const url = `${page}?${Array.from({ length: 1000 }, (_, index) => `programme.track=${index}`).join('&')}`;
    expect(readAddress(url, 'programme').facets?.track?.length).to.equal(50);
  });

  it('leaves out what it would not read', () => {
    const many = Array.from({ length: 1000 }, (_, index) => String(index));
    const state: AddressState = { query: 'a'.repeat(1000), facets: { track: ['', 'b'.repeat(201), ...many, '1'], room: [] }, session: 'c'.repeat(201) };
    const written = writeAddress(`${page}#contact`, 'programme', state);
    expect(readAddress(written, 'programme')).to.deep.equal({ query: 'a'.repeat(200), facets: { track: many.slice(0, 50) } });
    expect(written).to.match(/#contact$/);
  });

  it('can be relative', () => {
    expect(writeAddress('agenda?p=1', 'programme', { view: 'grid' })).to.equal('agenda?p=1&programme.view=grid');
  });

  it('leaves the fragment of the page where no session is open', () => {
    expect(writeAddress(`${page}#contact`, 'programme', { view: 'now' })).to.equal(`${page}?programme.view=now#contact`);
  });

  it('takes away its own session when that is closed', () => {
    expect(writeAddress(`${page}?p=1#session-a`, 'programme', {})).to.equal(`${page}?p=1`);
  });
});
