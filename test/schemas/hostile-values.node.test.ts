/** Attacks, and values of other kinds, in every place of a document that holds a string: nothing of them gets through as an address, and the rest stays. */
import { parseEventDocument, parseEventDocumentLeniently } from '../../schemas/index.js';
import { describe, expect, it } from '../harness.js';
import { attacks, evilAddresses } from '../hostile/attacks.js';
import { addressPlaces, places, replaceAt } from '../hostile/hostile-document.js';

const kinds = [...new Map(attacks.map(({ kind, text }) => [kind, text])).values()];
const others = [null, 0, true, [], {}, { fr: 'x', __proto__: null }, [['x']], '', ' '];

describe('a string of a document', () => {
  it(`may be anything: what is read fits the schemas (${places.length} places)`, () => {
    const wrong: string[] = [];
    for (const path of places) {
      for (const value of [...kinds, ...others]) {
        const { document } = parseEventDocumentLeniently(replaceAt([path], value));
        if (document && !parseEventDocument(document).success) wrong.push(`${path.join('.')}: ${JSON.stringify(value)}`);
      }
    }
    expect(wrong).to.deep.equal([]);
  });

  it(`is no address that runs script or goes astray (${addressPlaces.length} places, ${evilAddresses.length} addresses)`, () => {
    const read = addressPlaces.flatMap((path) => evilAddresses.map((address) => ({ path, address, text: JSON.stringify(parseEventDocumentLeniently(replaceAt([path], address)).document ?? {}) })));
    expect(read.filter(({ address, text }) => text.includes(JSON.stringify(address)) && goesAstray(address)).map(({ path, address }) => `${path.join('.')}: ${address}`)).to.deep.equal([]);
  });
});

/** What leads to a page of this site, or to none, does no harm. */
function goesAstray(address: string): boolean {
  const base = 'https://forum.example/';
  return URL.canParse(address, base) && new URL(address, base).origin !== new URL(base).origin;
}
