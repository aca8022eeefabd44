import { readFile, writeFile } from 'node:fs/promises';
import type { EventDocument } from '../../schemas/index.js';
import { updateDocument } from '../../src/changes/update-document.js';
import { importEvents } from '../../src/import/index.js';
import type { WorkbookImportOptions } from '../../src/import/workbook/import-workbook.js';
import { CommandError, exitCodes } from '../exit-codes.js';
import { formatOfName, isTargetFormat, writeAs, type TargetFormat } from '../formats.js';
import { readEvent } from '../remarks.js';
import { readSource, reasonOf } from '../source.js';
import { tellRemarks } from '../tell.js';
import type { Terminal } from '../terminal.js';
import { wordsOf, type CommandLanguage } from '../words.js';
import type { CommandWords } from '../words-types.js';

/** What `convert` is asked. */
export interface ConvertOptions extends WorkbookImportOptions {
  readonly source: string;
  readonly out: string | undefined;
  readonly to: string | undefined;
  readonly update: string | undefined;
  readonly all: boolean;
  readonly json: boolean;
}

/** `convert`: reads an event from any known format, tells what was done to read it, and writes it in another. */
export async function convert({ source, out, to, update, all, json, ...options }: ConvertOptions, language: CommandLanguage, terminal: Terminal): Promise<number> {
  const words = wordsOf(language);
  const format = targetFormat(to, out, words);
  const read = await readEvent(await readSource(source, words), options, language);
  if (json) terminal.say(JSON.stringify({ file: source, format: read.format ?? null, events: read.events, counts: read.counts, remarks: read.remarks }));
  else tellRemarks(source, read, all, words, terminal);
  if (!read.document) return exitCodes.content;
  const document = update === undefined ? read.document : await goOn(update, read.document, words);
  const { content, leftOut } = await writeAs(format, document, { language: options.language ?? language, tableLanguage: language, nowMs: Date.now(), onProgress: terminal.progress });
  if (leftOut.length > 0) terminal.say(words.leftOut(leftOut.join(', ')));
  if (out === undefined) terminal.out(content);
  else {
    await writeFile(out, content).catch((error: unknown) => Promise.reject(new CommandError(words.notWritten(out, reasonOf(error)))));
    terminal.say(words.written(out));
  }
  return read.counts.dropped > 0 || leftOut.length > 0 ? exitCodes.content : exitCodes.ok;
}

function targetFormat(to: string | undefined, out: string | undefined, words: CommandWords): TargetFormat {
  if (to !== undefined && !isTargetFormat(to)) throw new CommandError(words.notConvertible(to), exitCodes.usage);
  const format = to ?? (out === undefined ? 'event' : formatOfName(out));
  if (format === undefined) throw new CommandError(words.unknownFormat(out ?? ''), exitCodes.usage);
  if (format === 'xlsx' && out === undefined) throw new CommandError(words.needsFile('xlsx'), exitCodes.usage);
  return format;
}

/** The earlier document's ids and revisions go on; where there is none yet, this is the first. */
async function goOn(path: string, document: EventDocument, words: CommandWords): Promise<EventDocument> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw new CommandError(words.unreadable(path, error.message));
  });
  const [before] = text === undefined ? [] : (await importEvents(text)).documents;
  return before ? updateDocument(before, document, `${new Date().toISOString().slice(0, 19)}Z`).document : document;
}
