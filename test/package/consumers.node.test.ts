import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { parseAst } from 'rollup/parseAst';
import { after, before, describe, expect, it } from '../harness.js';
import { bundlers } from './bundles.js';
import { createConsumerProject, type ConsumerProject } from './consumer-project.js';

interface EmbedManifest {
  readonly version: string;
  readonly entry: string;
  readonly files: readonly { name: string; bytes: number; integrity: string }[];
}

const addresses = [
  '.', './schemas', './schemas/*.schema.json', './core', './import', './export', './advice', './define', './define/programme', './define/registration-button', './define/contact-card',
  './define/contacts', './define/calendar-button', './define/partners', './define/attribution', './define/cluster-card', './define/clusters', './embed', './embed/manifest.json', './custom-elements.json', './jsx', './react', './vue', './vscode.html-custom-data.json', './vscode.css-custom-data.json', './package.json',
];

let project: ConsumerProject;
const readJson = <T>(path: string) => JSON.parse(readFileSync(project.file(path), 'utf8')) as T;

before(() => {
  project = createConsumerProject();
});
after(() => project.remove());

describe('the package', () => {
  it('has the addresses that are promised, and files behind them', () => {
    const { exports } = readJson<{ exports: Record<string, string | Record<string, string>> }>('package.json');
    const files = Object.values(exports).flatMap((target) => (typeof target === 'string' ? [target] : Object.values(target)));
    expect(Object.keys(exports)).to.have.members(addresses);
    expect(files.filter((file) => !existsSync(project.file(file.replace('*', 'event-document'))))).to.deep.equal([]);
  });

  it('has the command, which runs where it is installed', () => {
    const { stdout, status } = spawnSync(process.execPath, [project.file('dist/publish/cli.js'), '--version'], { cwd: project.folder, encoding: 'utf8' });
    expect([status, stdout.trim()]).to.deep.equal([0, readJson<{ version: string }>('package.json').version]);
    expect(readJson<{ bin: unknown }>('package.json').bin).to.deep.equal({ 'technopole-events': './dist/publish/cli.js' });
  });

  it('reads documents in Node by its schemas alone', () => {
    expect(project.run('schemas.js')).to.equal('false event.timeZone: time-zone');
  });
});

for (const [name, bundle] of Object.entries(bundlers)) {
  describe(`a page bundled by ${name}`, () => {
    it('loads for the button neither other elements nor what only they need', async () => {
      const modules = await bundle(project.folder, 'registration-button.js');
      expect(listMatches(modules, /registration-button-element/)).to.have.length(1);
      expect(listMatches(modules, /components\/programme\/|contact-card-element|contacts-element|node_modules\/(zod|ics|fast-xml-parser|libphonenumber-js|micromark|mdast)/)).to.deep.equal([]);
    });

    it('loads of the classes only the one it uses, and registers nothing', async () => {
      const modules = await bundle(project.folder, 'one-class.js');
      expect(listMatches(modules, /contact-card-element/)).to.have.length(1);
      expect(listMatches(modules, /programme-element|registration-button-element|contacts-element|define/)).to.deep.equal([]);
    });

    it('loads for the schemas neither Lit nor the core', async () => {
      const modules = await bundle(project.folder, 'schemas.js');
      expect(listMatches(modules, /dist\/schemas\/parse/)).to.have.length(1);
      expect(listMatches(modules, /node_modules\/(lit|@lit)|dist\/(src|components)\//)).to.deep.equal([]);
    });
  });
}

describe('the embed bundle', () => {
  const readManifest = () => readJson<EmbedManifest>('dist/embed/manifest.json');
  const readScript = (name: string) => readFileSync(project.file(`dist/embed/${name}`), 'utf8');

  it('has its version in the name of its entry, and is what the package calls embed', () => {
    const { version, exports } = readJson<{ version: string; exports: Record<string, { default: string }> }>('package.json');
    expect(readManifest()).to.include({ version, entry: `technopole-events-${version}.js` });
    expect(exports['./embed']?.default).to.equal(`./dist/embed/${readManifest().entry}`);
  });

  it('is what its integrity values say', () => {
    for (const { name, bytes, integrity } of readManifest().files) {
      const code = readScript(name);
      expect({ bytes: Buffer.byteLength(code), integrity: `sha384-${createHash('sha384').update(code).digest('base64')}` }, name).to.deep.equal({ bytes, integrity });
    }
  });

  it('imports nothing but files of its own folder', () => {
    const names = readManifest().files.map(({ name }) => `./${name}`);
    const written = readManifest().files.flatMap(({ name }) => listImports(parseAst(readScript(name))));
    // Words are named by their language when they are fetched: `./*-visit-1.2.3.js` stands for a file of each.
    const imported = written.flatMap((name) => (name.includes('*') ? names.filter((file) => file.endsWith(name.slice(name.indexOf('*') + 1))) : [name]));
    expect(imported).to.include.members(names.filter((name) => name !== `./${readManifest().entry}`));
    expect(imported.filter((name) => !names.includes(name))).to.deep.equal([]);
  });

  it('has neither code for development nor code made of text', () => {
    for (const { name } of readManifest().files) expect(readScript(name), name).not.to.match(/process\.env|\bnew Function\b|\beval\(|Lit is in dev mode/);
  });
});

function listMatches(modules: readonly string[], pattern: RegExp): string[] {
  return modules.filter((path) => pattern.test(path.replaceAll('\\', '/')));
}

/** The addresses that a module imports, at once or later; what is known of them only then is `*`. */
function listImports(node: object): string[] {
  const { source } = node as { source?: { value?: unknown; quasis?: { value: { cooked: string } }[] } };
  const template = source?.quasis?.map(({ value }) => value.cooked).join('*');
  const own = typeof source?.value === 'string' ? [source.value] : template === undefined ? [] : [template];
  return [...own, ...Object.values(node).flatMap((value) => (typeof value === 'object' && value !== null ? listImports(value as object) : []))];
}
