import fc from 'fast-check';
import { addressKey, readAddress, writeAddress } from '../../../src/address/index.js';
import { readSelectionLink, selectionLink } from '../../../src/selection/index.js';
import { describe, expect, it } from '../../harness.js';

const cases: readonly (readonly [claim: string, wanted: string, taken: readonly string[], key: string])[] = [
  ['of the first programme', '', [], 'programme'],
  ['of the second', '', ['programme'], 'programme-2'],
  ['of a third', '', ['programme', 'programme-2'], 'programme-3'],
  ['of one that comes where another has gone', '', ['programme', 'programme-3'], 'programme-2'],
  ['of one that wants its own', 'salon-2027', ['programme'], 'salon-2027'],
  ['of one that wants what is taken', 'salon', ['salon'], 'salon-2'],
  ['of one that wants capitals', 'Salon', [], 'programme'],
  ['of one that wants to begin with a digit', '2027', [], 'programme'],
  ['of one that wants a point', 'a.b', [], 'programme'],
  ['of one that wants a line more', 'a\n', [], 'programme'],
  ['of one that wants the word before a session', 'session', [], 'programme'],
  ['of one that wants the word before a selection in it', 'my-selection-2', [], 'programme'],
  ['of one that wants a word like it', 'sessions', [], 'sessions'],
];

const page = 'https://town.example/agenda?p=1';
const segments = fc.constantFrom('a', 'b2', 'programme', 'session', 'selection', '2', '');
const keys = fc.array(segments, { minLength: 1, maxLength: 4 }).map((parts) => addressKey(parts.join('-'), []));
const ids = fc.array(segments, { minLength: 1, maxLength: 5 }).map((parts) => `x${parts.join('-')}`);

describe('the key', () => {
  for (const [claim, wanted, taken, key] of cases) it(`${claim} is ${key}`, () => expect(addressKey(wanted, taken)).to.equal(key));

  it('keeps the session of one programme from the other, whatever both are called', () => {
    fc.assert(fc.property(keys, keys, ids, (one, other, id) => {
      fc.pre(one !== other);
      const written = writeAddress(page, one, { session: id });
      expect(readAddress(written, other)).to.deep.equal({});
      expect(readSelectionLink(written, other)).to.equal(undefined);
      expect(writeAddress(written, other, {})).to.equal(written);
    }));
  });

  it('keeps the selection of one programme from the other, and from sessions', () => {
    fc.assert(fc.property(keys, keys, ids, (one, other, id) => {
      const link = selectionLink(page, one, [id]);
      if (one !== other) expect(readSelectionLink(link, other)).to.equal(undefined);
      expect(readAddress(link, other)).to.deep.equal({});
    }));
  });
});
