import { readFileSync } from 'node:fs';
import { parseEventDocument, type EventDocument } from '../../schemas/index.js';

/** The file of an example as it stands in `docs/examples`. */
export function readExampleFile(path: string): string {
  return readFileSync(new URL(`../../docs/examples/${path}`, import.meta.url), 'utf8');
}

/** The document of an example; throws what is wrong with it. */
export function readExample(folder: string): EventDocument {
  const result = parseEventDocument(JSON.parse(readExampleFile(`${folder}/event.json`)));
  if (!result.success) throw new Error(JSON.stringify(result.issues, null, 2));
  return result.document;
}
