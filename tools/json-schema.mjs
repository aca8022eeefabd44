/**
 * `npm run build:json-schema`: writes the schemas as JSON Schema 2020-12, a file for each part one may want to check alone,
 * each complete in itself.
 *
 * --out=FOLDER  where to; default `dist/schemas`
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import * as exported from '../schemas/index.ts';
import { readComments } from './json-schema-comments.mjs';
import { convert, toDefinitionName } from './json-schema-convert.mjs';
import { describe } from './json-schema-describe.mjs';

const published = ['eventDocumentSchema', 'eventSchema', 'sessionSchema', 'clusterSchema', 'contactSchema', 'organisationSchema'];

const { values } = parseArgs({ options: { out: { type: 'string', default: fileURLToPath(new URL('../dist/schemas', import.meta.url)) } } });
const comments = readComments(new URL('../schemas/', import.meta.url));

mkdirSync(values.out, { recursive: true });
for (const name of published) {
  const schema = describe(convert(name, exported), name, comments, exported);
  writeFileSync(join(values.out, `${toDefinitionName(name)}.schema.json`), `${JSON.stringify(schema, null, 2)}\n`);
}
