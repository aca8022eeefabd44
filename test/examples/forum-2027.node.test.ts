import { existsSync } from 'node:fs';
import { describe, expect, it } from '../harness.js';
import { partyRoles, programmeDay, type LocalisedText, type Session } from '../../schemas/index.js';
import { hasNode, hasRawHtml } from './commonmark.js';
import { findFrenchSlips } from './french-typography.js';
import { findTextMaps } from './localised-texts.js';
import { readExample, readExampleFile } from './read-example.js';

const { event, sessions, clusters, contacts, organisations } = readExample('forum-2027');
const file = readExampleFile('forum-2027/event.json');
const textMaps = findTextMaps({ event, sessions, clusters, contacts, organisations });
const heldSessions = sessions.filter(({ status }) => status !== 'cancelled' && status !== 'replaced');

describe('the 2027 Forum', () => {
  it('is the 23rd since 2005, on a Thursday and a Friday, and says that it is imaginary', () => {
    expect(event.edition).to.equal(2027 - (event.series?.since ?? 0) + 1);
    expect([event.start, event.end].map(toWeekday)).to.deep.equal(['Thursday', 'Friday']);
    expect(inLanguage(event.description, 'fr')).to.match(/^\*\*Édition imaginaire/);
    expect(inLanguage(event.description, 'en')).to.match(/^\*\*An imaginary edition/);
    expect(inLanguage(event.name, 'de')).to.equal('23. Forum der Wettbewerbscluster');
  });

  it('has five rooms with order, floor, capacity and a word on steps', () => {
    const rooms = event.venue?.rooms ?? [];
    expect(rooms.map(({ order }) => order)).to.deep.equal([1, 2, 3, 4, 5]);
    for (const { floor, capacity, stepFree } of rooms) expect([typeof floor, typeof capacity, typeof stepFree]).to.deep.equal(['object', 'number', 'boolean']);
    expect(rooms.filter(({ stepFree }) => !stepFree).map(({ id }) => id)).to.deep.equal(['lerins']);
  });

  it('gives tracks colours that show on white and on black', () => {
    expect(event.tracks).to.have.length(6);
    for (const { colour = '' } of event.tracks ?? []) {
      expect(1.05 / (toLuminance(colour) + 0.05), `${colour} on white`).to.be.at.least(3);
      expect((toLuminance(colour) + 0.05) / 0.05, `${colour} on black`).to.be.at.least(3);
    }
  });

  it('is open for registration by form, letter and call, with an early rate and a waiting list', () => {
    const { opens = '', closes = '', capacity = 0, left = 0, channels, prices, waitingList } = event.registration ?? {};
    expect(opens < closes && closes < event.start).to.equal(true);
    expect(left > 0 && left < capacity).to.equal(true);
    expect(channels?.map(({ kind }) => kind)).to.deep.equal(['web', 'mail', 'telephone']);
    expect(prices?.filter(({ until }) => until)).to.have.length(1);
    expect(prices?.some(({ amount }) => amount === 0)).to.equal(true);
    expect(waitingList?.channels).to.have.length(1);
  });

  it('names parties in every role it knows, and calls mentions its own', () => {
    expect(new Set(event.parties?.map(({ role }) => role))).to.deep.equal(new Set(partyRoles));
    const mentions = (event.parties ?? []).map(({ mention }) => mention).filter((mention) => mention !== undefined);
    expect(mentions).to.have.length(2);
    for (const mention of mentions) {
      expect(inLanguage(mention, 'fr')).to.match(/^Formule propre à ce document fictif/);
      expect(inLanguage(mention, 'en')).to.match(/^Wording of this fictional document’s own/);
    }
  });
});

describe('the programme of 2027', () => {
  it('has 48 to 56 sessions with hours, titles in French and English, and parallel tracks', () => {
    expect(sessions.length).to.be.within(48, 56);
    expect(sessions.filter(({ start, end, title }) => !start || !end || !inLanguage(title, 'fr') || !inLanguage(title, 'en'))).to.deep.equal([]);
    const atThreeQuartersPastTen = sessions.filter(({ start }) => start === '2027-11-18T10:45');
    expect(new Set(atThreeQuartersPastTen.map(({ track }) => track))).to.have.property('size', 4);
    expect(new Set(sessions.map(({ kind }) => kind))).to.include.all.keys('break', 'meal', 'keynote', 'plenary', 'panel', 'workshop', 'talk', 'lightning-talk', 'testimonial', 'b2b-meeting', 'assembly', 'ceremony', 'networking', 'visit');
  });

  it('has nobody in two places and no two sessions in one room at a time', () => {
    const places = heldSessions.flatMap((session) => [...(session.people ?? []).map(({ contact }) => contact), ...(session.rooms ?? [])].map((place) => ({ place, session })));
    const clashes = places.filter(({ place, session }) => places.some((other) => other.place === place && other.session !== session && isDuring(session, other.session)));
    expect(clashes.map(({ place, session }) => `${place}: ${session.id}`)).to.deep.equal([]);
  });

  it('ends the first evening after midnight', () => {
    const late = sessions.filter(({ end }) => end === '2027-11-19T01:00');
    expect(late.map(({ start }) => start)).to.deep.equal(['2027-11-18T22:30', '2027-11-19T00:15']);
    expect(event.dayChange).to.equal('04:00');
    for (const { start = '' } of late) expect(programmeDay(start, event)).to.equal('2027-11-18');
  });

  it('has one session of each status that is not plain, each with its reason', () => {
    const marked = sessions.filter(({ status }) => status !== undefined);
    expect(marked.map(({ status }) => status).sort()).to.deep.equal(['cancelled', 'expected', 'full', 'moved', 'replaced']);
    for (const { statusNote } of marked) expect(inLanguage(statusNote, 'fr')).to.not.equal(undefined);
    for (const { revision, status } of marked) if (status !== 'expected') expect(revision).to.be.greaterThan(0);
  });

  it('says where and when the moved session was to be', () => {
    const moved = withStatus('moved');
    expect(moved.formerly).to.deep.equal({ start: '2027-11-18T16:00', end: '2027-11-18T16:45', rooms: ['lerins'] });
    expect([moved.start, moved.rooms]).to.deep.equal(['2027-11-18T16:15', ['mercantour']]);
  });

  it('has no place left in the full session, but a waiting list', () => {
    const { left, capacity, waitingList } = withStatus('full').signUp ?? {};
    expect([left, capacity, waitingList?.channels?.length]).to.deep.equal([0, 20, 1]);
  });

  it('holds the replacement where and when the replaced session was to be', () => {
    const replaced = withStatus('replaced');
    const replacement = sessions.find(({ id }) => id === replaced.replacedBy);
    expect([replacement?.start, replacement?.end, replacement?.rooms]).to.deep.equal([replaced.start, replaced.end, replaced.rooms]);
  });

  it('takes sign-ups for sessions with places left, until a deadline before they begin', () => {
    const open = sessions.filter(({ signUp }) => signUp?.needed && signUp.left);
    expect(open.length).to.be.at.least(6);
    for (const { start = '', signUp } of open) expect((signUp?.closes ?? start) < start).to.equal(true);
  });

  it('has two B2B sessions with slots inside their hours, and places that add up', () => {
    const meetings = sessions.filter(({ kind }) => kind === 'b2b-meeting');
    expect(meetings).to.have.length(2);
    for (const { start = '', end = '', meetings: { slots = [], slotMinutes = 0, booking, audience, procedure } = {} } of meetings) {
      expect(slots.length).to.be.at.least(4);
      expect(audience && procedure && booking?.closes).to.not.equal(undefined);
      for (const slot of slots) {
        expect(slot.start >= start && slot.end <= end).to.equal(true);
        expect(Date.parse(`${slot.end}Z`) - Date.parse(`${slot.start}Z`)).to.equal(slotMinutes * 60_000);
      }
      expect(slots.reduce((sum, { left = 0 }) => sum + left, 0)).to.equal(booking?.left);
    }
  });

  it('interprets into three languages, captions, and signs the opening in LSF', () => {
    expect(new Set(sessions.flatMap(({ interpretation = [] }) => interpretation))).to.deep.equal(new Set(['fr', 'en', 'de']));
    expect(sessions.filter(({ captions }) => captions?.length).length).to.be.at.least(10);
    expect(sessions.filter(({ signLanguages }) => signLanguages).map(({ id, signLanguages }) => [id, signLanguages])).to.deep.equal([['ouverture', ['fsl']]]);
    for (const { languages = [], interpretation = [] } of sessions) expect(interpretation.filter((language) => languages.includes(language))).to.deep.equal([]);
  });

  it('has sessions held in German, with German titles', () => {
    const german = sessions.filter(({ languages }) => languages?.[0] === 'de');
    expect(german.length).to.be.at.least(3);
    for (const { title, abstract } of german) expect(inLanguage(title, 'de') && inLanguage(abstract, 'de')).to.not.equal(undefined);
  });

  it('has lists and links in some abstracts, files and recordings', () => {
    const abstracts = sessions.flatMap(({ abstract }) => inLanguage(abstract, 'fr') ?? []);
    expect(abstracts.filter((text) => hasNode(text, 'list')).length).to.be.at.least(3);
    expect(abstracts.some((text) => hasNode(text, 'link'))).to.equal(true);
    expect(sessions.filter(({ recordings }) => recordings).length).to.be.at.least(3);
    expect(sessions.filter(({ files }) => files).length).to.be.at.least(3);
  });
});

describe('the people and clusters of 2027', () => {
  const people = contacts.filter(({ kind }) => kind === 'person');

  it('are 20 to 30 people, each of whom takes part, some with a biography', () => {
    expect(people.length).to.be.within(20, 30);
    const named = new Set(sessions.flatMap((session) => session.people?.map(({ contact }) => contact) ?? []));
    expect(people.filter(({ id }) => !named.has(id))).to.deep.equal([]);
    expect(people.filter(({ biography }) => biography).length).to.be.at.least(5);
  });

  it('have desks with hours and languages', () => {
    const desks = contacts.filter(({ kind }) => kind === 'team');
    expect(desks.flatMap(({ roles = [] }) => roles)).to.include.members(['press', 'registration', 'b2b', 'accessibility']);
    for (const { hours, languages } of desks) expect(hours?.length && languages?.length).to.be.greaterThan(0);
  });

  it('keep one channel for partners and withhold one', () => {
    const channels = contacts.flatMap(({ telephones = [], mails = [], links = [] }) => [...telephones, ...mails, ...links]);
    expect(channels.flatMap(({ visibility }) => visibility ?? []).sort()).to.deep.equal(['partners', 'withheld']);
  });

  it('are six to eight clusters with labels and members, of which one is merged into another', () => {
    expect(clusters.length).to.be.within(6, 8);
    expect(clusters.filter(({ mergedInto }) => mergedInto).map(({ id, mergedInto }) => [id, mergedInto])).to.deep.equal([['mecatelle', 'braisalys']]);
    expect(clusters.filter(({ formerNames }) => formerNames)).to.have.length(2);
    expect(new Set(clusters.map(({ kind }) => kind)).size).to.be.at.least(5);
    for (const { themes, url, mergedInto, members } of clusters) expect(themes?.length && url && (mergedInto ?? members)).to.not.equal(undefined);
  });

  it('have logos that are there', () => {
    const logos = [...clusters, ...organisations].flatMap(({ logo }) => logo?.url ?? []);
    expect(logos).to.have.length(7);
    for (const logo of logos) expect(existsSync(new URL(`../../docs/examples/forum-2027/${logo}`, import.meta.url)), logo).to.equal(true);
  });
});

describe('the texts of 2027', () => {
  it('are in French and in English', () => {
    expect(textMaps.length).to.be.greaterThan(300);
    expect(textMaps.filter(({ texts }) => !texts['fr'] || !texts['en']).map(({ path }) => path)).to.deep.equal([]);
  });

  it('keep to French typography', () => {
    expect(textMaps.flatMap(({ path, texts }) => findFrenchSlips(texts['fr'] ?? '').map((slip) => `${path}: ${slip}`))).to.deep.equal([]);
  });

  it('write no raw HTML into CommonMark', () => {
    expect(textMaps.filter(({ texts }) => Object.values(texts).some(hasRawHtml))).to.deep.equal([]);
  });

  it('name no telephone outside the ranges kept for fiction, and no host but .example', () => {
    const numbers = file.match(/\+\d+/g) ?? [];
    expect(numbers.filter((number) => number !== '+01' && !/^\+33(19900|46571|63998)\d{4}$/.test(number))).to.deep.equal([]);
    for (const [host] of file.matchAll(/(?<=@|\/\/)[\w.-]+/g)) expect(host).to.match(/\.example$/);
  });

  it('are plain JSON, two spaces deep', () => {
    expect(file).to.equal(`${JSON.stringify(JSON.parse(file), null, 2)}\n`);
  });
});

function withStatus(status: Session['status']): Session {
  const session = sessions.find((candidate) => candidate.status === status);
  if (!session) throw new Error(`No session is ${status}.`);
  return session;
}

function isDuring(one: Session, other: Session): boolean {
  return (one.start ?? '') < (other.end ?? '') && (other.start ?? '') < (one.end ?? '');
}

function inLanguage(text: LocalisedText | undefined, language: string): string | undefined {
  return typeof text === 'object' ? text[language] : undefined;
}

function toWeekday(date: string): string {
  return new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' }).format(new Date(date));
}

/** Relative luminance of `#rrggbb` (WCAG 2.2). */
function toLuminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
