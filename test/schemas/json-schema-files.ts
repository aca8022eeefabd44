/** The JSON Schemas as `npm run build:json-schema` writes them, in a folder of their own. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020.js';

export interface JsonSchema {
  readonly [key: string]: unknown;
  readonly $id: string;
  readonly $defs: Readonly<Record<string, object>>;
}

/** Runs the command and returns what it wrote, by file name. */
export function buildJsonSchemas(): Readonly<Record<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'technopole-events-'));
  try {
    execFileSync(process.execPath, ['--import', 'tsx', 'tools/json-schema.mjs', `--out=${folder}`]);
    return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Prepares a validator that takes no keyword or type it does not know. `strictRequired` would want each variant of a channel spelled out. */
export function createValidator(schemas: readonly JsonSchema[]): Ajv2020.default {
  const ajv = new Ajv2020.default({ strict: true, strictTypes: true, allErrors: false });
  for (const schema of schemas) ajv.addSchema(schema);
  return ajv;
}

/** The validator of a schema named as in the table of verdicts: a file of its own, or a part of the document's. */
export function findValidator(ajv: Ajv2020.default, name: string): ValidateFunction {
  const id = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const own = ajv.getSchema(`urn:technopole-events:1:${id}`) ?? ajv.getSchema(`urn:technopole-events:1:event-document#/$defs/${id}`);
  if (!own) throw new Error(`There is no JSON Schema of ${id}.`);
  return own;
}
