import { visibleDocument } from '../../../src/contact/index.js';
import { parseEventDocument, type Visibility } from '../../../schemas/index.js';
import { readExample } from '../../examples/read-example.js';
import { describe, expect, it } from '../../harness.js';

const document = readExample('forum-2027');

/** Every number and address in the document that only these may see. */
function channelsFor(...visibilities: readonly Visibility[]): string[] {
  return document.contacts.flatMap(({ visibility = 'public', telephones = [], mails = [], links = [] }) =>
    [...telephones.map((item) => [item.number, item.visibility] as const), ...mails.map((item) => [item.address, item.visibility] as const), ...links.map((item) => [item.url, item.visibility] as const)]
      .filter(([, own = 'public']) => visibilities.includes(visibility === 'public' ? own : visibility))
      .map(([value]) => value));
}

describe('the 2027 Forum as others see it', () => {
  it('has something to withhold and something to keep for partners', () => expect([channelsFor('withheld').length, channelsFor('partners').length].every((count) => count > 0)).to.equal(true));

  it('has nothing for the public that is not', () => {
    const text = JSON.stringify(visibleDocument(document));
    for (const channel of channelsFor('withheld', 'partners')) expect(text).not.to.contain(channel);
    for (const channel of channelsFor('public')) expect(text).to.contain(channel);
  });

  it('has nothing for partners that is withheld', () => {
    const text = JSON.stringify(visibleDocument(document, 'partners'));
    for (const channel of channelsFor('withheld')) expect(text).not.to.contain(channel);
    for (const channel of channelsFor('public', 'partners')) expect(text).to.contain(channel);
  });

  it('is a good document', () => expect(parseEventDocument(JSON.parse(JSON.stringify(visibleDocument(document)))).issues).to.deep.equal([]));
});
