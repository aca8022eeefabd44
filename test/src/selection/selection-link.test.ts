import fc from 'fast-check';
import { decodeSelection, encodeSelection, mostSessions, readSelectionLink, selectionLink } from '../../../src/selection/index.js';
import { describe, expect, it } from '../../harness.js';
import { isWellFormed } from '../well-formed.js';

const page = 'https://town.example/agenda?p=12#contact';
const ids = fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter(isWellFormed), { minLength: 1, maxLength: 40 });

describe('the link of a selection', () => {
  it('offers the sessions it was made of, whatever their names', () => {
    fc.assert(fc.property(ids, (list) => void expect(readSelectionLink(selectionLink(page, 'programme', list), 'programme')).to.deep.equal({ ids: list })));
  });

  it('has a fragment that scripts of the page may look up', () => {
    fc.assert(fc.property(ids, (list) => void expect(selectionLink(page, 'salon', list)).to.match(/^https:\/\/town\.example\/agenda\?p=12#salon-selection-[\w-]+$/)));
  });

  it('tells that it was cut or changed, instead of offering less', () => {
    fc.assert(fc.property(ids, fc.nat(), (list, place) => {
      const code = encodeSelection(list);
      const cut = code.slice(0, place % code.length);
      expect(decodeSelection(cut)).to.equal(undefined);
    }));
  });

  it('is read where a program has put something behind it', () => {
    const link = selectionLink(page, 'programme', ['6712', 'a']);
    for (const end of ['.', ')', '&fbclid=x', '?utm_source=mail', '%20']) expect(readSelectionLink(link + end, 'programme')).to.deep.equal({ ids: ['6712', 'a'] });
  });

  it('is no longer than its names where those have the usual letters', () => {
    expect(encodeSelection(['6712', 'B2B-rendez-vous'])).to.match(/^A[\w-]{4}6712_B2B-rendez-vous$/);
  });

  it('keeps apart names that look like what parts them', () => {
    const list = ['_', '__5f', '%5f', 'a_b', '_a', 'a_', '5f', '.~:@-', 'a,b'];
    expect(decodeSelection(encodeSelection(list))).to.deep.equal(list);
  });

  it('holds a name of which a character was halved', () => {
    expect(decodeSelection(encodeSelection(['a\ud83d']))).to.deep.equal(['a\ufffd']);
  });

  it('names every session once, and no more than are kept', () => {
    const many = Array.from({ length: mostSessions + 9 }, (_, index) => String(index));
    expect(decodeSelection(encodeSelection(['', '0', ...many]))).to.deep.equal(many.slice(0, mostSessions));
  });

  it('can offer nothing', () => expect(readSelectionLink(selectionLink(page, 'programme', []), 'programme')).to.deep.equal({ ids: [] }));

  for (const [claim, code] of [['of a later form', `B${encodeSelection(['a']).slice(1)}`], ['of letters that are none', encodeSelection(['é']).replace('__c3', '__c')], ['that is empty', '']] as const) {
    it(`tells that a code ${claim} is damaged`, () => expect(readSelectionLink(`https://town.example/#selection-${code}`, 'programme')).to.equal('damaged'));
  }

  it('tells that letters were exchanged', () => {
    const code = encodeSelection(['1', '2', '3']);
    const changed = code.slice(0, -1) + (code.endsWith('A') ? 'B' : 'A');
    expect(readSelectionLink(`${page.replace('#contact', '')}#selection-${changed}`, 'programme')).to.equal('damaged');
  });

  it('leaves out the state of the programme it was made in', () => {
    expect(selectionLink('https://town.example/?programme.view=selection&p=1#session-a', 'programme', ['a'])).to.match(/^https:\/\/town\.example\/\?p=1#selection-/);
  });

  for (const [claim, url] of [['no fragment', 'https://town.example/'], ['another fragment', page], ['the selection of another programme', 'https://town.example/#salon-selection-AAAAA']] as const) {
    it(`offers nothing with ${claim}`, () => expect(readSelectionLink(url, 'programme')).to.equal(undefined));
  }

  it('of 40 sessions with numbers fits a code that telephones read', () => {
    const link = selectionLink('https://www.technopole.example/agenda/forum', 'programme', Array.from({ length: 40 }, (_, index) => String(4000 + index)));
    expect(link.length).to.be.lessThan(400);
  });
});
