import { describe, expect, it } from '../harness.js';
import { valueAt } from '../../schemas/index.js';
import { hasRawHtml } from './commonmark.js';
import { facts } from './forum-2011-facts.js';
import { findFrenchSlips } from './french-typography.js';
import { findStrings, findTextMaps } from './localised-texts.js';
import { readExample, readExampleFile } from './read-example.js';

const document = readExample('forum-2011');

describe('the 2011 Forum', () => {
  const release = document.event.articles?.find((article) => article.id === 'press-release');
  const releaseText = toWords([inFrench(release?.place), toFrenchDate(release?.date), 'communiqué de presse', inFrench(release?.title), inFrench(release?.subtitle), inFrench(release?.body)].join('\n'));

  for (const [quote, path, expected] of facts) {
    it(`holds « ${quote} » in ${path}`, () => {
      const found = valueAt(document, toPath(document, path));
      if (expected instanceof RegExp) expect(found).to.match(expected);
      else expect(found).to.deep.equal(expected);
    });
  }

  for (const quote of new Set(facts.map(([words]) => words))) {
    it(`says « ${quote} » in the full text of the release`, () => {
      expect(releaseText).to.include(toWords(quote));
    });
  }

  it('invents no hour', () => {
    expect(document.sessions.filter((session) => session.start ?? session.end ?? session.meetings)).to.deep.equal([]);
  });

  it('has every text in French and in English', () => {
    const maps = findTextMaps(document);
    expect(maps.length).to.be.greaterThan(80);
    expect(maps.filter(({ texts }) => !texts['fr'] || !texts['en']).map(({ path }) => path)).to.deep.equal([]);
  });

  it('has the same numbers in both languages', () => {
    const toNumbers = (text = '') => text.replace(/(?<=\d)[\u202F,](?=\d{3})/g, '').match(/(?<!\p{L})\d+/gu);
    expect(findTextMaps(document).filter(({ texts }) => String(toNumbers(texts['fr'])) !== String(toNumbers(texts['en']))).map(({ path }) => path)).to.deep.equal([]);
  });

  it('has no text outside a map of languages', () => {
    const names = ['format', 'id', 'kind', 'role', 'roles', 'status', 'precision', 'acronym', 'family', 'given', 'start', 'end', 'date', 'day', 'timeZone', 'languages', 'country', 'countries', 'postalCode', 'url', 'number', 'telephone', 'address', 'mail', 'organisation', 'contact', 'contacts', 'clusters', 'chair', 'partners', 'organisations', 'partOf', 'subject'];
    expect(findStrings(document).filter(({ property }) => !names.includes(property))).to.deep.equal([]);
  });

  it('keeps to French typography', () => {
    const slips = findTextMaps(document).flatMap(({ path, texts }) => findFrenchSlips(texts['fr'] ?? '').map((slip) => `${path}: ${slip}`));
    expect(slips).to.deep.equal([]);
  });

  it('writes no raw HTML into CommonMark', () => {
    expect(findTextMaps(document).filter(({ texts }) => Object.values(texts).some(hasRawHtml))).to.deep.equal([]);
  });

  it('names no telephone outside the ranges kept for fiction, and no host but .example', () => {
    const file = readExampleFile('forum-2011/event.json');
    const numbers = file.match(/\+33[\s\u00A0]?\d(?:[\s\u00A0]?\d){8}/g) ?? [];
    expect(numbers).to.have.length.greaterThan(6);
    for (const number of numbers) expect(number.replace(/\s/g, '')).to.match(/^\+33(19900|46571|63998)\d{4}$/);
    for (const [host] of file.matchAll(/(?<=@|\/\/)[\w.-]+/g)) expect(host).to.match(/\.example$/);
  });

  it('is plain JSON, two spaces deep', () => {
    const file = readExampleFile('forum-2011/event.json');
    expect(file).to.equal(`${JSON.stringify(JSON.parse(file), null, 2)}\n`);
  });
});

/** The document's path for `list[id].property`. */
function toPath(root: unknown, path: string): (string | number)[] {
  return path.split(/[.[]/).reduce<(string | number)[]>((found, step) => [...found, step.endsWith(']') ? toIndex(valueAt(root, found), step.slice(0, -1)) : step], []);
}

function toIndex(list: unknown, choice: string): number {
  if (/^\d+$/.test(choice)) return Number(choice);
  const [property, value] = choice.includes('=') ? choice.split('=') : ['id', choice];
  return (list as Record<string, unknown>[]).findIndex((item) => String(item[property as string]) === value);
}

function inFrench(text: unknown): string {
  return String(valueAt(text, ['fr']));
}

function toFrenchDate(date = ''): string {
  return `le ${new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date))}`;
}

/** The words of a CommonMark text, without its marks, in small letters and with plain spaces. */
function toWords(text: string): string {
  return text.replace(/\]\([^)]*\)/g, '').replace(/[[<>*#\\]|^\s*- /gm, '').replace(/\s+/g, ' ').toLowerCase().trim();
}
