import { chooseText } from '../../../src/locale/index.js';
import { plainTextOf } from '../../../src/rich-text/index.js';
import { readExample } from '../../examples/read-example.js';
import { describe, expect, it } from '../../harness.js';
import { octetsOf, physicalLines } from './lines.js';
import { calendarNameOf, instantOf, readCalendar, readCard, textOf, textsOf } from './read-back.js';

const document = readExample('forum-2027');
const { sessions, contacts } = document;
const dated = sessions.filter(({ start, day }) => start ?? day);

for (const language of ['fr', 'en', 'de']) {
  const say = (text: Parameters<typeof chooseText>[0]) => chooseText(text, { languages: [language], plainLanguage: 'fr' }).text;

  const { text, calendar, entries } = await readCalendar(document, sessions, [language]);

  describe(`the calendar of the 2027 Forum in ${language}`, () => {
    it('has an entry for every session, once', () => {
      expect(entries.map((entry) => textOf(entry, 'uid'))).to.deep.equal(dated.map(({ id }) => `${id}@forum-2027`));
      expect(dated.length).to.be.greaterThan(47);
    });

    it('has lines of 75 octets at most, ended by CRLF', () => {
      for (const line of physicalLines(text)) expect(octetsOf(line), line).to.be.at.most(75);
      expect(text).not.to.match(/(?<!\r)\n|\r(?!\n)|\p{Surrogate}/u);
    });

    it('has every session at its time', () => {
      // Paris is an hour ahead all through November.
      for (const [index, { id, start, end }] of dated.entries()) {
        if (start) expect(instantOf(entries[index]!, 'dtstart'), id).to.equal(Date.parse(`${start}+01:00`));
        if (end) expect(instantOf(entries[index]!, 'dtend'), id).to.equal(Date.parse(`${end}+01:00`));
      }
    });

    it('has every session with its words', () => {
      expect(calendarNameOf(calendar)).to.equal(say(document.event.name));
      for (const [index, session] of dated.entries()) {
        const entry = entries[index]!;
        expect(textOf(entry, 'summary')).to.equal(say(session.title));
        expect(textsOf(entry, 'categories')).to.include.members((session.tags ?? []).map(say));
        const abstract = session.abstract ?? session.description;
        if (abstract) expect(textOf(entry, 'description')).to.contain(plainTextOf(say(abstract)));
        for (const id of session.rooms ?? []) expect(textOf(entry, 'location')).to.contain(say(document.event.venue!.rooms!.find((room) => room.id === id)!.name));
      }
    });

    it('has every session with what has become of it', () => {
      const written = { expected: 'TENTATIVE', cancelled: 'CANCELLED', replaced: 'CANCELLED' } as Record<string, string>;
      expect(entries.map((entry) => textOf(entry, 'status'))).to.deep.equal(dated.map(({ status = '' }) => written[status] ?? 'CONFIRMED'));
      expect(entries.map((entry) => entry.getFirstPropertyValue('sequence'))).to.deep.equal(dated.map(({ revision = 0 }) => revision));
    });
  });
}

describe('the cards of the 2027 Forum', () => {
  for (const version of ['4.0', '3.0'] as const) {
    it(`are read back without loss as vCard ${version}`, () => {
      for (const contact of contacts) {
        const { text, card } = readCard(contact, { version });
        const name = chooseText(contact.name, { languages: ['fr'], plainLanguage: 'fr' }).text;
        expect([card.name, textOf(card, 'version'), textOf(card, 'fn')]).to.deep.equal(['vcard', version, name]);
        expect(textsOf(card, 'email')).to.deep.equal((contact.mails ?? []).map(({ address }) => address));
        expect(textsOf(card, 'tel').map((number) => number.replace('tel:', ''))).to.deep.equal((contact.telephones ?? []).map(({ number }) => number));
        for (const line of physicalLines(text)) expect(octetsOf(line)).to.be.at.most(75);
      }
    });
  }
});
