/** Sites, calendars and tables of documents whose every text is an attack. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import ICAL from 'ical.js';
import { parseEventDocumentLeniently, type EventDocument } from '../../schemas/index.js';
import { after, before, describe, expect, it } from '../harness.js';
import { attacks } from '../hostile/attacks.js';
import { createHostile } from '../hostile/hostile-document.js';
import { judgeHtml, listFiles, publish } from './published-site.js';

type HtmlNode = ReturnType<typeof fromHtml>['children'][number];

const perDocument = 90;
const batches = Array.from({ length: Math.ceil(attacks.length / perDocument) }, (_, batch) => batch);
const activeElements = new Set(['iframe', 'object', 'embed', 'base', 'form', 'input', 'svg', 'math', 'template', 'noscript', 'video', 'frame']);

/** What the checker guesses of the language, and says of texts as they are. */
const guesses = /appears to be written in|Normalization Form C/;

let folder: string;
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'technopole-events-hostile-'));
  for (const name of ['actes.pdf', 'logo.svg']) writeFileSync(join(folder, name), '');
});
after(() => rmSync(folder, { recursive: true }));

/** What in a page would act, or lead somewhere by script. */
function harmIn(html: string): string[] {
  const found: string[] = [];
  const walk = (node: HtmlNode) => {
    if (node.type === 'element') {
      const { tagName, properties } = node;
      const told = `<${tagName}>`;
      if (activeElements.has(tagName)) found.push(told);
      if (tagName === 'script' && !isOurs(properties)) found.push(`${told} ${String(properties['type'])} ${String(properties['src'])}`);
      if (tagName === 'style' || (tagName === 'link' && !['stylesheet', 'canonical', 'alternate', 'icon', 'modulepreload'].includes(String(properties['rel'])))) found.push(told);
      for (const [name, value] of Object.entries(properties)) {
        if (/^on/i.test(name) || name === 'srcDoc' || name === 'style') found.push(`${told} ${name}=${String(value).slice(0, 60)}`);
        if (['href', 'src'].includes(name) && value !== 'data:,' && /^\s*(?!(https?|mailto|tel|webcal):)[a-z][a-z0-9+.-]*:/i.test(String(value))) found.push(`${told} ${name}=${String(value).slice(0, 60)}`);
      }
    }
    if ('children' in node) node.children.forEach(walk);
  };
  fromHtml(html).children.forEach(walk);
  return found;
}

/** The script of the elements, and data, which are not executed. */
function isOurs({ type, src }: Record<string, unknown>): boolean {
  return (type === 'module' && /technopole-events-[\d.]+\.js$/.test(String(src))) || (src === undefined && ['application/ld+json', 'application/json'].includes(String(type)));
}

for (const batch of batches) {
  const document = createHostile(perDocument, (index) => attacks[(batch * perDocument + index) % attacks.length]!.text);

  describe(`the site of a document whose every text is an attack (${batch + 1})`, () => {
    const site = () => join(folder, String(batch));
    const read = (path: string) => readFileSync(join(site(), path), 'utf8');
    let pages: string[];

    before(async () => {
      const source = join(folder, `${batch}.json`);
      writeFileSync(source, JSON.stringify(onlyGood(document)));
      const { code, said } = await publish(source, '--out', site(), '--languages', 'fr', ...(batch === 0 ? ['--inline'] : []));
      expect(code, said).to.equal(0);
      pages = listFiles(site()).filter((path) => path.endsWith('.html'));
    });

    it('has nothing in its pages that acts', () => {
      expect(pages.length).to.be.greaterThan(perDocument);
      expect(pages.flatMap((path) => harmIn(read(path)).map((harm) => `${path}: ${harm}`)).slice(0, 5)).to.deep.equal([]);
    });

    it('is HTML without an error', () => {
      const whole = pages.filter((path, index) => !path.startsWith('fragments/') && (path.split('/').length < 3 || index % 6 === 0));
      expect(judgeHtml(whole.map((path) => join(site(), path))).filter((text) => !guesses.test(text)).slice(0, 5)).to.deep.equal([]);
    });

    it('has calendars that another program reads, with as many entries as there are sessions', () => {
      const calendars = listFiles(site()).filter((path) => path.endsWith('.ics')).sort((one, other) => read(other).length - read(one).length);
      const entries = new ICAL.Component(ICAL.parse(read(calendars[0]!)) as unknown[]).getAllSubcomponents('vevent');
      expect(entries.length).to.equal(onlyGood(document).sessions.filter(({ start }) => start).length);
    });

    it('has data that are JSON, and the same texts in them', () => {
      const written = JSON.parse(read('event.json')) as EventDocument;
      expect(written.sessions.map(({ title }) => title)).to.deep.equal(onlyGood(document).sessions.map(({ title }) => title));
    });
  });
}

/** Without what has no text at all, which every reader leaves out. */
function onlyGood(document: EventDocument): EventDocument {
  return parseEventDocumentLeniently(document).document!;
}
