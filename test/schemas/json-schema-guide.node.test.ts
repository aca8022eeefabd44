import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, expect, it } from '../harness.js';
import { createDocument, createDocumentWith } from './documents.js';
import { buildJsonSchemas } from './json-schema-files.js';

const guide = readFileSync('docs/guides/json-schema.md', 'utf8');
const files = buildJsonSchemas();

describe('the guide to JSON Schema', () => {
  let folder = '';

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'technopole-events-'));
    const installed = join(folder, 'node_modules/technopole-events');
    const schemas = join(installed, 'dist/schemas');
    mkdirSync(schemas, { recursive: true });
    copyFileSync('package.json', join(installed, 'package.json'));
    symlinkSync(resolve('node_modules/ajv'), join(folder, 'node_modules/ajv'));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(schemas, name), text);
  });

  after(() => rmSync(folder, { recursive: true }));

  /** Pastes the example into a folder with this document, and returns what it prints. */
  function runExample(document: unknown): string {
    const [, example = ''] = /```js\n([^]*?)```/.exec(guide) ?? [];
    writeFileSync(join(folder, 'forum.event.json'), JSON.stringify(document));
    writeFileSync(join(folder, 'check.mjs'), example);
    return spawnSync(process.execPath, ['check.mjs'], { cwd: folder, encoding: 'utf8', env: { PATH: process.env['PATH'] } }).stderr;
  }

  it('names every file', () => {
    const named = [...guide.matchAll(/^\| `([a-z-]+\.schema\.json)` \|/gm)].map(([, name]) => name);
    expect(named).to.have.members(Object.keys(files));
  });

  it('shows how to check a document', () => {
    expect(runExample(createDocument())).to.equal('');
    expect(runExample(createDocumentWith({ title: '' }))).to.contain('/sessions/0/title');
  });

  it('shows settings that an editor can read', () => {
    const [, settings = ''] = /```json\n([^]*?)```/.exec(guide) ?? [];
    const { 'json.schemas': [entry] } = JSON.parse(settings) as { 'json.schemas': [{ url: string }] };
    expect(Object.keys(files).map((name) => `./node_modules/technopole-events/dist/schemas/${name}`)).to.include(entry.url);
  });
});
