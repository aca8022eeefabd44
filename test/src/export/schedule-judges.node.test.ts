import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import type { EventDocument } from '../../../schemas/index.js';
import { writeScheduleJson, writeScheduleXml } from '../../../src/export/files.js';
import { importEvents } from '../../../src/import/index.js';
import { expect, it } from '../../harness.js';
import { describeReal, hasReal, realData as data } from '../../real-data.js';
import { hostileTexts } from './hostile-texts.js';

const examples = ['forum-2011', 'forum-2027'];
const sources = ['schedule-xml/fosdem-2025-pretalx.xml', 'schedule-xml/38c3-hub.xml', 'schedule-xml/debconf23.xml', 'pretalx-api/pyconfr-2024.json', 'schedule-ics/linux-conf-au-2020.ics', 'sessionize/dddmelbourne-2024.all.json'];
const readerOf = ({ event }: EventDocument) => ({ languages: event.languages ?? ['en'], plainLanguage: event.languages?.[0] ?? 'en' });
const readExample = (name: string) => JSON.parse(readFileSync(new URL(`../../../docs/examples/${name}/event.json`, import.meta.url), 'utf8')) as EventDocument;

/** What xmllint says of an XML against the XSD of C3VOC; nothing where it is content. */
function judgeXml(text: string): string {
  const { status, stderr, error } = spawnSync('xmllint', ['--noout', '--schema', new URL('schemas/voc-schedule.xml.xsd', data).pathname, '-'], { input: text, encoding: 'utf8', maxBuffer: 64_000_000 });
  if (error) throw error;
  return status === 0 ? '' : stderr.slice(0, 600);
}

function createJsonJudge() {
  const { $schema: _, ...schema } = JSON.parse(readFileSync(new URL('schemas/voc-schedule.schema.json', data), 'utf8')) as Record<string, unknown>;
  const ajv = new Ajv({ strict: false, formats: { color: true } });
  addFormats.default(ajv);
  const validate = ajv.compile(schema);
  return (text: string) => (validate(JSON.parse(text)) ? [] : validate.errors!.slice(0, 3).map(({ instancePath, message }) => `${instancePath} ${message}`));
}

describeReal(hasReal('schemas/'), 'a schedule, as C3VOC judges it', () => {
  const judgeJson = createJsonJudge();
  for (const name of [...examples, ...sources]) {
    it(`is one, in both forms: ${name}`, async () => {
      const document = examples.includes(name) ? readExample(name) : (await importEvents(readFileSync(new URL(name, data)))).documents[0]!;
      const options = { reader: readerOf(document), url: 'https://forum.example/schedule.xml' };
      expect(judgeXml((await writeScheduleXml(document, options)).text)).to.equal('');
      expect(judgeJson((await writeScheduleJson(document, options)).text)).to.deep.equal([]);
    });
  }

  it('is one whatever stands in its texts', async () => {
    const document = readExample('forum-2027');
    for (const [claim, hostile] of hostileTexts) {
      const changed = JSON.parse(JSON.stringify(document, (key, value: unknown) => (['title', 'subtitle', 'abstract', 'description', 'name'].includes(key) && value !== undefined ? hostile : value))) as EventDocument;
      const options = { reader: readerOf(document) };
      expect(judgeXml((await writeScheduleXml(changed, options)).text), claim).to.equal('');
      expect(judgeJson((await writeScheduleJson(changed, options)).text), claim).to.deep.equal([]);
    }
  });

  it('is none where something is missing, so that the judges are awake', async () => {
    const document = readExample('forum-2027');
    const { text } = await writeScheduleXml(document, { reader: readerOf(document) });
    expect(judgeXml(text.replace(/<duration>[^<]*<\/duration>/, ''))).to.contain('duration');
    const { text: json } = await writeScheduleJson(document, { reader: readerOf(document) });
    expect(judgeJson(json.replace(/"duration": "[^"]*",/, ''))).to.have.length(1);
  });
});
