import { existsSync } from 'node:fs';
import { describe, expect, it } from '../harness.js';
import { partyRoles } from '../../schemas/index.js';
import { hasRawHtml } from './commonmark.js';
import { findFrenchSlips } from './french-typography.js';
import { findTextMaps, inLanguage } from './localised-texts.js';
import { readExample, readExampleFile } from './read-example.js';

const { event, sessions, clusters, contacts, organisations } = readExample('forum-2027');
const file = readExampleFile('forum-2027/event.json');
const textMaps = findTextMaps({ event, sessions, clusters, contacts, organisations });

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

function toWeekday(date: string): string {
  return new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' }).format(new Date(date));
}

/** Relative luminance of `#rrggbb` (WCAG 2.2). */
function toLuminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
