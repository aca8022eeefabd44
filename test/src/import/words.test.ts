import { describe, expect, it } from '../../harness.js';
import { codesOf, entryOf, importSession } from './schedules.js';

const kinds: readonly (readonly [type: string, kind: string | undefined, ...codes: string[]])[] = [
  ['lecture', 'talk', 'kind-mapped'], ['talk', 'talk'], ['Talk', 'talk'], ['Vortrag', 'talk', 'kind-mapped'], ['Conférence', 'talk', 'kind-mapped'], ['conference', 'conference'],
  ['Long talk (45 minutes)', 'talk', 'kind-mapped'], ['Talk 40 (30min +10 Q&amp;A)', 'talk', 'kind-mapped'], ['keynote', 'keynote'], ['Keynote 60 min', 'keynote', 'kind-mapped'],
  ['workshop', 'workshop'], ['Workshop (2h)', 'workshop', 'kind-mapped'], ['Music Workshop', 'workshop', 'kind-mapped'], ['Workshop Bühne', 'workshop', 'kind-mapped'], ['Atelier', 'workshop', 'kind-mapped'],
  ['lightningtalk', 'lightning-talk', 'kind-mapped'], ['lightning talk', 'lightning-talk', 'kind-mapped'], ['podium', 'panel', 'kind-mapped'], ['Table ronde', 'panel', 'kind-mapped'], ['Panel', 'panel'],
  ['Séance plénière', 'plenary', 'kind-mapped'], ['Ceremony', 'ceremony'], ['Assemblée générale', 'assembly', 'kind-mapped'], ['break', 'break'],
  ['devroom', 'devroom', 'kind-kept'], ['BoF (45 minutes)', 'bof', 'kind-kept'], ['DJ Set', 'dj-set', 'kind-kept'], ['Spaß &amp; Größe', 'spass-grosse', 'kind-kept'], ['other', 'other', 'kind-kept'],
  ['Forum (Lightning Talks, Quiz)', 'forum', 'kind-kept'], ['(90)', '90', 'kind-kept'], ['constructor', 'constructor', 'kind-kept'], ['対談', undefined, 'kind-unreadable'], ['', undefined],
];

const languages: readonly (readonly [text: string, tags: readonly string[] | undefined, ...codes: string[]])[] = [
  ['en', ['en']], ['de, en', ['de', 'en']], ['en/fr', ['en', 'fr']], ['', undefined], ['EN', ['en'], 'language-mapped'], ['pt_BR', ['pt-BR'], 'language-mapped'], ['zh-hant', ['zh-hant']], ['de-formal', ['de'], 'language-mapped'],
  ['English', ['en'], 'language-mapped'], ['Deutsch', ['de'], 'language-mapped'], ['français', ['fr'], 'language-mapped'], ['English and French', ['en', 'fr'], 'language-mapped'], ['de, de', ['de']],
  ['formal', undefined, 'language-unreadable'], ['?', undefined, 'language-unreadable'], ['en, Klingonese', ['en'], 'language-unreadable'], ['constructor', undefined, 'language-unreadable'],
];

const titles: readonly (readonly [title: string, kind: string | undefined])[] = [
  ['Breakfast', 'meal'], ['Lunch', 'meal'], ['Déjeuner', 'meal'], ['Coffee Break', 'break'], ['Pause café', 'break'], ['Afternoon break', 'break'], ['Lightning Talks', 'lightning-talk'], ['Lunch with robots', undefined], ['Break the web', undefined],
];

describe('the kind of a session', () => {
  for (const [type, kind, ...codes] of kinds) {
    it(`is ${kind ?? 'none'} for ${type || 'nothing'}`, () => {
      const { session, entries } = importSession({ fields: { type } });
      expect(session.kind).to.equal(kind);
      expect(codesOf(entries)).to.deep.equal(codes);
    });
  }

  for (const [title, kind] of titles) {
    it(`is ${kind ?? 'none'} for the title ${title} without a type`, () => {
      const { session, entries } = importSession({ fields: { title } });
      expect(session.kind).to.equal(kind);
      expect(codesOf(entries)).to.deep.equal(kind === undefined ? [] : ['kind-guessed']);
    });
  }

  it('is that of the type where the title says another', () => {
    expect(importSession({ fields: { title: 'Lunch', type: 'talk' } }).session.kind).to.equal('talk');
  });
});

describe('the languages of a session', () => {
  for (const [text, tags, ...codes] of languages) {
    it(`are ${tags?.join(', ') ?? 'none'} for ${text || 'nothing'}`, () => {
      const { session, entries } = importSession({ fields: { language: text } });
      expect(session.languages).to.deep.equal(tags);
      expect(codesOf(entries)).to.deep.equal(codes);
    });
  }
});

describe('what a session says of recordings', () => {
  const read = (xml: string) => importSession({ xml });

  it('is a promise not to record where speakers opted out', () => {
    expect(read('<recording><license/><optout>true</optout></recording>').session.recorded).to.equal(false);
    expect(read('<do_not_record>True</do_not_record>').session.recorded).to.equal(false);
  });

  it('is nothing where they did not', () => {
    expect(read('<recording><license/><optout>false</optout></recording>').session).not.to.have.property('recorded');
  });

  it('is the same promise where they do not want to be streamed, and the report says so', () => {
    const { session, entries } = read('<do_not_stream>True</do_not_stream>');
    expect(session.recorded).to.equal(false);
    expect(entryOf(entries, 'stream-optout')?.kind).to.equal('changed');
  });

  it('has a licence, and nothing else a place', () => {
    const { session, entries } = read('<recording><license>CC BY 4.0</license><optout>false</optout><volunteer>yes</volunteer></recording>');
    expect(session.licence).to.equal('CC BY 4.0');
    expect(entryOf(entries, 'field-not-kept')?.found).to.equal('event.recording.volunteer');
  });
});
