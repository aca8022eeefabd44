import type { WorkbookImportOptions } from '../../src/import/workbook/import-workbook.js';
import { exitCodes } from '../exit-codes.js';
import { readEvent } from '../remarks.js';
import { readSource } from '../source.js';
import { count, tellRemarks } from '../tell.js';
import type { Terminal } from '../terminal.js';
import { wordsOf, type CommandLanguage } from '../words.js';

/** What `check` is asked. */
export interface CheckOptions extends WorkbookImportOptions {
  readonly source: string;
  readonly json: boolean;
  readonly all: boolean;
  readonly strict: boolean;
}

/** `check`: says what is wrong or unwise in an event, as sentences or for programs. */
export async function check({ source, json, all, strict, ...options }: CheckOptions, language: CommandLanguage, terminal: Terminal): Promise<number> {
  const words = wordsOf(language);
  const read = await readEvent(await readSource(source, words), options, language);
  if (json) terminal.out(`${JSON.stringify({ file: source, format: read.format ?? null, isRead: read.document !== undefined, events: read.events, counts: read.counts, remarks: read.remarks }, undefined, 2)}\n`);
  else tellRemarks(source, read, all, words, terminal);
  const isWrong = !read.document || count(read, 'error') > 0 || read.counts.dropped > 0 || (strict && read.remarks.length > 0);
  return isWrong ? exitCodes.content : exitCodes.ok;
}
