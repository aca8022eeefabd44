import { once } from 'node:events';
import { existsSync, statSync, watch } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { WorkbookImportOptions } from '../../src/import/workbook/import-workbook.js';
import { CommandError, exitCodes } from '../exit-codes.js';
import { startPreview, type Shown } from '../preview/server.js';
import { readEvent } from '../remarks.js';
import { readSource, standardInput } from '../source.js';
import { tellRemarks } from '../tell.js';
import type { Terminal } from '../terminal.js';
import { wordsOf, type CommandLanguage } from '../words.js';

/** What `preview` is asked. */
export interface PreviewOptions extends WorkbookImportOptions {
  readonly source: string;
  readonly port: number;
}

/** Programs write a file in several steps; one look is enough after the last. */
const settleMs = 150;

/** `preview`: shows the event on a partner's page, and anew whenever its source changes. What can no longer be read stays as it was, with a word on why. */
export async function preview({ source, port, ...options }: PreviewOptions, language: CommandLanguage, terminal: Terminal): Promise<number> {
  const words = wordsOf(language);
  const shown: Shown = { document: undefined, remarks: [], folder: folderOf(source) };
  const look = async () => {
    const read = await readEvent(await readSource(source, words), options, language);
    Object.assign(shown, { document: read.document ?? shown.document, remarks: read.remarks });
    tellRemarks(source, read, false, words, terminal);
  };
  await look();
  if (!shown.document) throw new CommandError(words.nothingRead(source), exitCodes.content);
  const server = await startPreview(shown, port, options.language ?? language, words);
  terminal.say(words.preview.at(server.address));
  const stopWatching = watchSource(source, () => void look().then(server.reload, (error: unknown) => terminal.say(error instanceof Error ? error.message : String(error))));
  const stopped = terminal.untilStopped();
  if (!stopped.aborted) await once(stopped, 'abort');
  stopWatching();
  server.close();
  return exitCodes.ok;
}

function folderOf(path: string): string | undefined {
  if (path === standardInput || !existsSync(path)) return undefined;
  return statSync(path).isDirectory() ? path : dirname(path);
}

/** Watches a folder, or a file by its folder: many programs put a new file in the place of the old. Standard input comes once. */
function watchSource(path: string, onChange: () => void): () => void {
  if (path === standardInput) return () => undefined;
  const isFolder = statSync(path).isDirectory();
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(isFolder ? path : dirname(path), (_, name) => {
    if (!isFolder && name !== null && name !== basename(path)) return;
    clearTimeout(timer);
    timer = setTimeout(onChange, settleMs);
  });
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
}
