import fc from 'fast-check';
import { withoutControls } from '../../../src/export/content-line.js';
import { describe, expect, it } from '../../harness.js';
import { cardNames } from './card-names.js';
import { hostileTexts } from './hostile-texts.js';
import { octetsOf, physicalLines } from './lines.js';
import { readCard, readingsOf, textOf } from './read-back.js';

const versions = ['4.0', '3.0'] as const;

for (const version of versions) {
  describe(`a vCard ${version}`, () => {
    for (const [claim, name, parts] of cardNames) {
      it(`is read back without loss for a name with ${claim}`, () => {
        const { card } = readCard({ id: 'a', name, structuredName: parts }, { version });
        expect(readingsOf(name)).to.include(textOf(card, 'fn'));
        expect(card.getFirstPropertyValue('n')).to.deep.equal(['family', 'given', 'additional', 'prefix', 'suffix'].map((part) => parts[part] ?? ''));
      });
    }

    for (const [claim, text, readBack = text] of hostileTexts) {
      it(`is read back without loss with ${claim}`, () => {
        const { text: file, card } = readCard({ id: 'a', name: text, jobTitle: text }, { version, organisationName: text });
        expect(readingsOf(readBack)).to.include(textOf(card, 'fn')).and.include(textOf(card, 'title'));
        expect([card.getFirstPropertyValue('org')].flat()).to.deep.equal([readBack]);
        for (const line of physicalLines(file)) expect(octetsOf(line)).to.be.at.most(75);
        expect(file).not.to.match(/(?<!\r)\n|\r(?!\n)|\p{Surrogate}/u);
      });
    }

    it('is read back without loss whatever the name', () => {
      fc.assert(fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (name) => {
        expect(readingsOf(withoutControls(`x${name}`))).to.include(textOf(readCard({ id: 'a', name: `x${name}` }, { version }).card, 'fn'));
      }));
    });

    it('keeps long addresses in one piece', () => {
      const url = `https://forum.example/${'a,b;c%20'.repeat(30)}`;
      const { card } = readCard({ id: 'a', name: 'A', links: [{ url }] }, { version, photoUrl: `${url}.jpg` });
      expect([textOf(card, 'url'), textOf(card, 'photo')]).to.deep.equal([url, `${url}.jpg`]);
    });
  });
}

describe('a vCard 4.0', () => {
  it('leaves semicolons as they are where they separate nothing, as ical.js reads them', () => {
    expect(textOf(readCard({ id: 'a', name: 'A; B' }, { version: '4.0' }).card, 'fn')).to.equal('A; B');
  });
});
