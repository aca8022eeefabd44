import { access, writeFile } from 'node:fs/promises';
import { createTemplate, exampleDocument } from '../../src/export/tables/template.js';
import { CommandError } from '../exit-codes.js';
import { reasonOf } from '../source.js';
import type { Terminal } from '../terminal.js';
import { wordsOf, type CommandLanguage } from '../words.js';

/** What `init` is asked. */
export interface InitOptions {
  readonly file: string | undefined;
  readonly workbook: boolean;
  readonly force: boolean;
}

/** `init`: writes a document with comments, or a workbook that explains itself, to begin with. Nothing that is there is overwritten unasked. */
export async function init({ file, workbook, force }: InitOptions, language: CommandLanguage, terminal: Terminal): Promise<number> {
  const words = wordsOf(language);
  const isWorkbook = workbook || /\.xlsx$/i.test(file ?? '');
  const path = file ?? { fr: isWorkbook ? 'evenement.xlsx' : 'evenement.json', en: isWorkbook ? 'event.xlsx' : 'event.json' }[language];
  const isThere = await access(path).then(() => true, () => false);
  if (isThere && !force) throw new CommandError(words.exists(path));
  const content = isWorkbook ? await createTemplate(language) : commentedDocument(language);
  await writeFile(path, content).catch((error: unknown) => Promise.reject(new CommandError(words.notWritten(path, reasonOf(error)))));
  terminal.say(words.written(path));
  return 0;
}

function commentedDocument(language: CommandLanguage): string {
  const comments = wordsOf(language).documentComments.map((line) => `// ${line}\n`);
  const schema = { $schema: './node_modules/technopole-events/dist/schemas/event-document.schema.json' };
  return `${comments.join('')}${JSON.stringify({ ...schema, ...exampleDocument(language) }, undefined, 2)}\n`;
}
