/** What search engines get, judged by the shapes of schema.org 30 with an engine that is not ours. */
import { existsSync, readFileSync } from 'node:fs';
import jsonld from 'jsonld';
import { DataFactory, Parser, Store, type Quad } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';
import type { EventDocument } from '../../../schemas/index.js';
import { createJsonLd, type JsonLd } from '../../../src/export/index.js';
import { importSchedule } from '../../../src/import/index.js';
import { readExample } from '../../examples/read-example.js';
import { describe, expect, it } from '../../harness.js';

const shared = new URL('../../../../shared/data/', import.meta.url);
const folder = new URL('schemas/schema-org-30.0/', shared);
const hasShapes = existsSync(folder);
if (!hasShapes) console.log('The shapes of schema.org are not beside the checkout: JSON-LD is not judged by them.');
const judged = hasShapes ? it : it.skip;

const nowMs = Date.parse('2027-09-01T08:00Z');
const reader = { languages: ['fr'], plainLanguage: 'fr' };
const url = 'https://ville.example/forum';

const shacl = (name: string) => DataFactory.namedNode(`http://www.w3.org/ns/shacl#${name}`);
const shapeOf = (name: string) => DataFactory.namedNode(`http://schema.org/validation#ValidSchema${name}`);

/**
 * Values that are texts in JSON-LD. The official shapes ask for nodes in their place, which nobody writes; they get the
 * patterns that schema.org describes instead.
 */
const primitives: Readonly<Record<string, string>> = {
  Text: '', URL: '^https?://', Date: '^\\d{4}(-\\d\\d-\\d\\d)?$', DateTime: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d[+-]\\d\\d:\\d\\d$', Number: '^-?[\\d.E]+$', Integer: '^\\d+$', Boolean: '^(true|false)$',
};

function readShapes(): Store {
  const text = ['schemaorg-shapes.shacl', 'schemaorg-subclasses.shacl'].map((file) => readFileSync(new URL(file, folder), 'utf8'));
  const shapes = new Store(text.flatMap((turtle) => new Parser().parse(turtle)));
  for (const [name, pattern] of Object.entries(primitives)) {
    shapes.removeQuads(shapes.getQuads(shapeOf(name), shacl('nodeKind'), null, null));
    // The context makes nodes of addresses.
    shapes.addQuad(shapeOf(name), shacl('nodeKind'), shacl(name === 'URL' ? 'IRIOrLiteral' : 'Literal'));
    if (pattern) shapes.addQuad(shapeOf(name), shacl('pattern'), DataFactory.literal(pattern));
  }
  return shapes;
}

/** Members of an enumeration, such as `https://schema.org/EventScheduled`, are nodes, though the context takes them for texts. */
function withMembers(quad: Quad): Quad {
  const [, member] = quad.object.termType === 'Literal' ? (/^https?:\/\/schema\.org\/(\w+)$/.exec(quad.object.value) ?? []) : [];
  return member ? DataFactory.quad(quad.subject, quad.predicate, DataFactory.namedNode(`http://schema.org/${member}`)) : quad;
}

async function judge(graph: JsonLd): Promise<string[]> {
  const context = JSON.parse(readFileSync(new URL('schemaorgcontext.jsonld', folder), 'utf8')) as object;
  const documentLoader = async () => ({ contextUrl: undefined, documentUrl: '', document: context });
  const rdf = (await jsonld.toRDF({ ...graph, '@context': 'https://schema.org/' } as object, { format: 'application/n-quads', documentLoader } as object)) as unknown as string;
  const quads: Quad[] = new Parser({ format: 'N-Quads' }).parse(rdf);
  const shapes = readShapes();
  const data = new Store([...quads.map(withMembers), ...shapes.getQuads(null, DataFactory.namedNode('http://www.w3.org/2000/01/rdf-schema#subClassOf'), null, null)]);
  const report = await new SHACLValidator(shapes, {}).validate(data);
  return report.results.map((result) => `${result.path?.value} ${result.focusNode?.value} ${result.message.map(({ value }) => value).join(' ')}`);
}

async function readFosdem(): Promise<EventDocument> {
  const { document } = await importSchedule(readFileSync(new URL('schedule-xml/fosdem-2025-pretalx.xml', shared), 'utf8'));
  return { ...document!, sessions: document!.sessions.slice(0, 60) };
}

describe('JSON-LD', () => {
  for (const name of ['forum-2011', 'forum-2027']) {
    judged(`of ${name} is as schema.org has it`, async () => expect(await judge(createJsonLd(readExample(name), { reader, nowMs, url }))).to.deep.equal([]));
  }

  judged('of a programme of a real conference is too', async () => expect(await judge(createJsonLd(await readFosdem(), { reader, nowMs }))).to.deep.equal([]));

  judged('is refused where it is not', async () => {
    const found = await judge({ '@type': 'ConferenceEvent', startDate: 'demain', organizer: { '@type': 'Organization', foundingDate: 'naguère' } });
    expect(found.map((line) => line.split(' ')[0])).to.include.members(['http://schema.org/startDate', 'http://schema.org/foundingDate']);
  });
});
