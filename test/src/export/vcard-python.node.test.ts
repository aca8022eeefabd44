/** Reads our vCards with Python's vobject, which has nothing in common with ical.js. */
import type { Contact, StructuredName } from '../../../schemas/index.js';
import { readExample } from '../../examples/read-example.js';
import { describe, expect } from '../../harness.js';
import { cardNames } from './card-names.js';
import { hostileTexts } from './hostile-texts.js';
import { python } from './python.js';
import { readCard } from './read-back.js';

const script = `
import json, sys, vobject
def told(card):
    all = lambda name: [line.value for line in card.contents.get(name, [])]
    parts = card.n.value
    names = {part: getattr(parts, part) for part in ('family', 'given', 'additional', 'prefix', 'suffix')}
    photos = [value.decode('latin-1') if isinstance(value, bytes) else value for value in all('photo')]
    return {'version': card.version.value, 'name': card.fn.value, 'parts': names, 'title': all('title'), 'organisation': all('org'), 'note': all('note'), 'mail': all('email'), 'telephone': all('tel'), 'pages': all('url'), 'uid': card.uid.value, 'photo': photos}
print(json.dumps([told(card) for card in vobject.readComponents(sys.stdin.read())]))
`;

interface Card {
  readonly version: string;
  readonly name: string;
  readonly parts: Required<StructuredName>;
  readonly title: readonly string[];
  readonly organisation: readonly string[][];
  readonly note: readonly string[];
  readonly mail: readonly string[];
  readonly telephone: readonly string[];
  readonly pages: readonly string[];
  readonly uid: string;
  readonly photo: readonly string[];
}

const { check, run } = await python('vobject', script);
const versions = ['4.0', '3.0'] as const;
const noParts = { family: '', given: '', additional: '', prefix: '', suffix: '' };

/** Writes cards and reads them with Python; all at once, for each start of it takes its time. */
function readBack(contacts: readonly Omit<Contact, 'id'>[], options: Parameters<typeof readCard>[1]): readonly Card[] {
  return run(contacts.map((contact, index) => readCard({ id: `c${index}`, ...contact }, { uid: `forum/c${index}`, ...options }).text).join('')) as Card[];
}

for (const version of versions) {
  describe(`a vCard ${version} in Python`, () => {
    check('has every part of every name', () => {
      const cards = readBack(cardNames.map(([, name, structuredName]) => ({ name, structuredName })), { version });
      for (const [index, [claim, name, parts]] of cardNames.entries()) {
        expect([cards[index]?.name, cards[index]?.parts], claim).to.deep.equal([name, { ...noParts, ...parts }]);
      }
    });

    check('has every text as it is', () => {
      for (const [claim, text, expected = text] of hostileTexts) {
        const [card] = readBack([{ name: text, jobTitle: text }], { version, organisationName: text });
        expect([card?.name, card?.title, card?.organisation], claim).to.deep.equal([expected, [expected], [[expected]]]);
      }
    });

    // It ends an address at its first comma, which RFC 6350 §4 does not escape in one: there is none here, thus no photo in the card of 4.0.
    check('has numbers, addresses, pages and the photo', () => {
      const [card] = readBack([{
        name: 'A', telephones: [{ number: '+33465710017' }, { number: '+33639980018', kind: 'mobile' }], mails: [{ address: 'a@forum.example' }, { address: 'b@forum.example' }], links: [{ url: 'https://forum.example/a?b=c&d=%2C%3B' }], biography: 'Une *vie*\n\nen deux parties',
      }], { version, ...(version === '4.0' ? { photoUrl: 'https://forum.example/a.png' } : { photo: { mediaType: 'image/png', base64: 'iVBORw0KGgo=' } }) });
      expect(card?.telephone.map((number) => number.replace('tel:', ''))).to.deep.equal(['+33465710017', '+33639980018']);
      expect([card?.mail, card?.pages, card?.uid, card?.version]).to.deep.equal([['a@forum.example', 'b@forum.example'], ['https://forum.example/a?b=c&d=%2C%3B'], 'forum/c0', version]);
      expect(card?.note).to.deep.equal(['Une vie\n\nen deux parties']);
      expect(card?.photo).to.deep.equal([version === '4.0' ? 'https://forum.example/a.png' : '\u0089PNG\r\n\u001a\n']);
    });

    check('is read for each contact of the forums', () => {
      for (const forum of ['forum-2011', 'forum-2027'] as const) {
        const { contacts } = readExample(forum);
        const names = contacts.map(({ name }) => (typeof name === 'string' ? name : name['fr'] ?? Object.values(name)[0]));
        expect(readBack(contacts, { version }).map(({ name }) => name)).to.deep.equal(names);
      }
    });
  });
}
