import { writeDiff } from '../diff-markdown.js';
import { CommandError, exitCodes } from '../exit-codes.js';
import { readEvent } from '../remarks.js';
import { compareDocuments } from '../../src/changes/document-changes.js';
import { updateDocument } from '../../src/changes/update-document.js';
import { readSource } from '../source.js';
import type { Terminal } from '../terminal.js';
import { wordsOf, type CommandLanguage } from '../words.js';
import type { WorkbookImportOptions } from '../../src/import/workbook/import-workbook.js';

/** What `diff` is asked. */
export interface DiffOptions extends WorkbookImportOptions {
  readonly before: string;
  readonly after: string;
  readonly json: boolean;
}

/** `diff`: what has changed between two versions of an event, of whatever formats, as Markdown for a newsletter or as JSON. */
export async function diff({ before, after, json, ...options }: DiffOptions, language: CommandLanguage, terminal: Terminal): Promise<number> {
  const words = wordsOf(language);
  const [former, imported] = [await read(before), await read(after)];
  const { document } = updateDocument(former, imported, '1970-01-01T00:00:00Z');
  terminal.out(json ? `${JSON.stringify(compareDocuments(former, document), undefined, 2)}\n` : writeDiff(former, document, options.language ?? language, words.diff));
  return exitCodes.ok;

  async function read(path: string) {
    const result = await readEvent(await readSource(path, words), options, language);
    if (result.document) return result.document;
    const reasons = result.remarks.filter(({ level }) => level === 'error').map(({ message }) => message);
    throw new CommandError([words.nothingRead(path), ...reasons].join('\n'), exitCodes.content);
  }
}
