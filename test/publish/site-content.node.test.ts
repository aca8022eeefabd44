/** What stands in a published site: judged by the Nu checker and xmllint, followed link by link, read as text. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, normalize } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { parseEventDocument } from '../../schemas/index.js';
import { createTemplate } from '../../src/export/files.js';
import { after, before, describe, expect, it } from '../harness.js';
import { hostileTexts } from '../src/export/hostile-texts.js';
import { example, judgeHtml, listFiles, publish, readManifest } from './published-site.js';

type HtmlNode = ReturnType<typeof fromHtml> | ReturnType<typeof fromHtml>['children'][number];

let folder: string;
before(() => void (folder = mkdtempSync(join(tmpdir(), 'technopole-events-content-'))));
after(() => rmSync(folder, { recursive: true }));

const siteOf = (name: string) => join(folder, name);
const textOf = (site: string, path: string) => readFileSync(join(siteOf(site), path), 'utf8');
const pagesOf = (site: string) => listFiles(siteOf(site)).filter((path) => path.endsWith('.html') && !path.startsWith('fragments/'));

/** Addresses and ids of a page. */
function linksOf(html: string): { targets: string[]; ids: Set<string> } {
  const targets: string[] = [];
  const ids = new Set<string>();
  const walk = (node: HtmlNode) => {
    if (node.type === 'element') {
      for (const name of ['href', 'src'] as const) if (typeof node.properties[name] === 'string') targets.push(node.properties[name]);
      if (typeof node.properties['id'] === 'string') ids.add(node.properties['id']);
    }
    if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(fromHtml(html));
  return { targets, ids };
}

/** Addresses within the site that lead nowhere. */
function deadLinks(site: string, isOwn: (target: string) => boolean = (target) => !/^[a-z]+:/.test(target)): string[] {
  const root = siteOf(site);
  return pagesOf(site).flatMap((page) => {
    const { targets, ids } = linksOf(textOf(site, page));
    return targets.filter(isOwn).filter((target) => {
      const [path = '', fragment] = decodeURIComponent(target).split('#');
      if (path === '') return fragment !== undefined && !ids.has(fragment);
      return !existsSync(normalize(join(root, dirname(page), path)));
    }).map((target) => `${page}: ${target}`);
  });
}

const sources = [
  { name: 'forum-2011', source: () => example('forum-2011/event.json') },
  { name: 'forum-2027', source: () => example('forum-2027/event.json') },
  { name: 'template', source: () => '' },
];

for (const { name, source } of sources) {
  describe(`the site of ${name}`, () => {
    before(async () => {
      const path = name === 'template' ? join(folder, 'template.xlsx') : source();
      if (name === 'template') writeFileSync(path, await createTemplate('fr'));
      const { code, said } = await publish(path, '--out', siteOf(name));
      expect([code, said.split('\n').at(-1)]).to.satisfy(([given, line]: [number, string]) => given === 0 && line.includes('files'), said);
    });

    it('is HTML without an error or a warning, whole pages as well as fragments inside a page', () => {
      const wrapped = listFiles(siteOf(name)).filter((path) => path.startsWith('fragments/') && path.endsWith('.html')).map((path, index) => {
        const file = join(folder, `fragment-${name}-${index}.html`);
        writeFileSync(file, `<!DOCTYPE html><html lang="${path.split('.').at(-2)}"><title>Partner</title><body><h1>Partner</h1><h2>Event</h2>\n${textOf(name, path)}</body></html>`);
        return file;
      });
      const pages = pagesOf(name).map((path) => join(siteOf(name), path));
      expect(wrapped.length).to.be.greaterThan(3);
      expect(judgeHtml([...pages, ...wrapped])).to.deep.equal([]);
    });

    it('has no link within itself that leads nowhere', () => {
      expect(pagesOf(name).length).to.be.greaterThan(8);
      expect(deadLinks(name)).to.deep.equal([]);
    });

    it('has no mark of the renderer, no button that does nothing, no attribute of an element alone', () => {
      const bad = listFiles(siteOf(name)).filter((path) => path.endsWith('.html') && /<!--|<\?|<button|lit\$|published\.invalid| part=|undefined|\[object/.test(textOf(name, path)));
      expect(bad).to.deep.equal([]);
    });

    it('says what it is for: every page has a title, one first heading and a language', () => {
      const wrong = pagesOf(name).filter((path) => path !== 'index.html').filter((path) => {
        const html = textOf(name, path);
        return (html.match(/<h1\b/g) ?? []).length !== 1 || !/<title>[^<]{3,}<\/title>/.test(html) || !html.includes(`<html lang="${path.split('/')[0]}"`);
      });
      expect(wrong).to.deep.equal([]);
    });

    it('is the same, byte for byte, when it is written from the same again', async () => {
      const path = name === 'template' ? join(folder, 'template.xlsx') : source();
      await publish(path, '--out', siteOf(`${name}-again`));
      expect(readManifest(siteOf(`${name}-again`))).to.deep.equal(readManifest(siteOf(name)));
      const { said } = await publish(path, '--out', siteOf(name));
      const files = readManifest(siteOf(name)).length;
      expect(said).to.contain(`${files} files, ${files} of them unchanged`);
    });

    it('holds a document that is valid, and its index', () => {
      for (const path of ['event.json', 'index.json']) expect(parseEventDocument(JSON.parse(textOf(name, path))).issues).to.deep.equal([]);
    });
  });
}

describe('a site with an address', () => {
  before(async () => void (await publish(example('forum-2027/event.json'), '--out', siteOf('addressed'), '--url', 'https://forum.example/2027', '--languages', 'fr,en')));

  it('names its pages by it: canonical links, other languages, fragments, JSON-LD', () => {
    const html = textOf('addressed', 'fr/sessions/ouverture.html');
    expect(html).to.contain('<link rel="canonical" href="https://forum.example/2027/fr/sessions/ouverture.html">');
    expect(html).to.contain('<link rel="alternate" hreflang="en" href="https://forum.example/2027/en/sessions/ouverture.html">');
    expect(textOf('addressed', 'fragments/programme.fr.html')).to.contain('src="https://forum.example/2027/event.json"').and.contain('href="https://forum.example/2027/fr/sessions/ouverture.html"');
    const graph = JSON.parse(/<script type="application\/ld\+json">(.*)<\/script>/.exec(html)![1]!) as { '@id': string; superEvent: { '@type': string } };
    expect([graph['@id'], graph.superEvent['@type']]).to.deep.equal(['https://forum.example/2027/fr/sessions/ouverture.html', 'ConferenceEvent']);
  });

  it('has a sitemap with every page in every language', () => {
    const xml = textOf('addressed', 'sitemap.xml');
    expect(spawnSync('xmllint', ['--noout', '-'], { input: xml, encoding: 'utf8' }).stderr).to.equal('');
    const listed = [...xml.matchAll(/<loc>https:\/\/forum\.example\/2027\/([^<]*)<\/loc>/g)].map(([, path]) => path!);
    expect(listed.sort()).to.deep.equal(pagesOf('addressed').filter((path) => path !== 'index.html').sort());
  });
});

describe('what is withheld', () => {
  it('is in no file of the site', async () => {
    const document = JSON.parse(readFileSync(example('forum-2011/event.json'), 'utf8')) as { contacts: unknown[]; event: { registration: object } };
    const secret = { id: 'secret', name: 'Geheim Person', roles: ['press'], telephones: [{ number: '+33639989999', visibility: 'withheld' }, { number: '+33199001111' }], mails: [{ address: 'geheim@forum.example', visibility: 'partners' }] };
    const path = join(folder, 'withheld.json');
    writeFileSync(path, JSON.stringify({ ...document, contacts: [...document.contacts, secret] }));
    await publish(path, '--out', siteOf('withheld'));
    const told = listFiles(siteOf('withheld')).filter((name) => !/\.(br|gz)$/.test(name)).filter((name) => /639989999|6 39 98 99 99|geheim@/.test(textOf('withheld', name)));
    expect(told).to.deep.equal([]);
    expect(textOf('withheld', 'fr/contacts.html')).to.contain('+33199001111');
  });
});

describe('hostile texts', () => {
  it('stay texts on every page: they parse to the same elements as harmless ones', async () => {
    const shapeOf = (html: string): string => {
      const walk = (node: HtmlNode): string => (node.type === 'element' ? `<${node.tagName} ${Object.keys(node.properties).sort().join()}>${node.tagName === 'script' ? '' : node.children.map(walk).join('')}` : 'children' in node ? node.children.map(walk).join('') : '');
      return walk(fromHtml(html));
    };
    const documentWith = (text: string) => ({
      format: 'technopole-events/1',
      event: { id: 'e', name: `N ${text}`, theme: `T ${text}`, start: '2027-01-01', end: '2027-01-02', timeZone: 'Europe/Paris', languages: ['en'], venue: { name: `V ${text}`, rooms: [{ id: 'r', name: `R ${text}` }] }, tracks: [{ id: 't', name: `K ${text}`, colour: '#0b5a8f' }], parties: [{ organisation: 'o', role: 'organiser', mention: `M ${text}` }] },
      sessions: [{ id: 's', title: `S ${text}`, subtitle: `U ${text}`, start: '2027-01-01T09:00', end: '2027-01-01T10:00', rooms: ['r'], track: 't', people: [{ contact: 'p' }], statusNote: `X ${text}` }],
      contacts: [{ id: 'p', name: `P ${text}`, roles: ['speaker', 'press'], jobTitle: `J ${text}` }],
      clusters: [{ id: 'c', name: `C ${text}`, themes: [`H ${text}`] }],
      organisations: [{ id: 'o', name: `O ${text}` }],
    });
    const publishWith = async (name: string, text: string) => {
      const path = join(folder, `${name}.json`);
      writeFileSync(path, JSON.stringify(documentWith(text)));
      await publish(path, '--out', siteOf(name));
      return pagesOf(name).map((page) => [page, shapeOf(textOf(name, page))]);
    };
    const harmless = await publishWith('harmless', 'good');
    const joined = ['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '</title></script><!--', '<!--lit-part x--><button>', '<?>', '${1}{{2}}', ...hostileTexts.map(([, text]) => text)].join(' ');
    expect(await publishWith('hostile', joined)).to.deep.equal(harmless);
    expect(judgeHtml(pagesOf('hostile').map((page) => join(siteOf('hostile'), page))).filter((line) => !/appears to be written in|Unicode Normalization|private use/.test(line))).to.deep.equal([]);
  });
});

describe('a page as text', () => {
  it('reads in order, and nothing runs together', () => {
    const { stdout, error } = spawnSync('lynx', ['-dump', '-nolist', '-width=120', '-display_charset=utf-8', join(siteOf('forum-2027'), 'fr/programme.html')], { encoding: 'utf8' });
    if (error) throw error;
    const words = stdout.replace(/\s+/g, ' ');
    const order = ['Aller au contenu', 'jeu. 18 nov.', '55 sessions', 'heure d’Europe centrale', 'jeudi 18 novembre 2027', '8 h', 'Accueil, badges et café', 'Halle des Rencontres, Rez-de-jardin', 'Ouverture du Forum', 'Hortense Valmeuse et Théodore Lanquebois', 'vendredi 19 novembre 2027', 'Site de l’événement'];
    const places = order.map((part) => words.indexOf(part));
    expect(places.every((place, index) => place > (places[index - 1] ?? -1)), `${order.filter((_, index) => !(places[index]! > (places[index - 1] ?? -1))).join()} in ${words.slice(0, 900)}`).to.equal(true);
  });
});
