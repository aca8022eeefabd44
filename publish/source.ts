import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { stripComments } from 'jsonc-parser';
import type { EventSource } from '../src/import/index.js';
import { CommandError, exitCodes } from './exit-codes.js';
import type { CommandWords } from './words-types.js';

/** What stands for `-` once the command line is read: the parser would take a lone hyphen for nothing. */
export const standardInput = '(standard input)';

/** What may lie in the folder of an export. */
const partOfExport = /\.(json|csv|tsv)$/i;

/** A source as the command was given it: a file, a folder of JSON or CSV files, or {@link standardInput}. */
export async function readSource(path: string, words: CommandWords): Promise<EventSource> {
  try {
    if (path === standardInput) return withoutComments(new Uint8Array(await buffer(process.stdin)));
    if (!(await stat(path)).isDirectory()) return withoutComments(new Uint8Array(await readFile(path)));
    const names = (await readdir(path)).filter((name) => partOfExport.test(name)).sort();
    return Object.fromEntries(await Promise.all(names.map(async (name) => [name, new Uint8Array(await readFile(join(path, name)))] as const)));
  } catch (error) {
    throw new CommandError(words.unreadable(path, reasonOf(error)), exitCodes.file);
  }
}

/** JSON that people write may have comments; they become spaces, so that lines and columns stay as they are. */
function withoutComments(bytes: Uint8Array): EventSource {
  const start = new TextDecoder().decode(bytes.subarray(0, 200)).replace(/^\ufeff/, '').trimStart();
  if (!/^(\{|\/\/|\/\*)/.test(start)) return bytes;
  const text = new TextDecoder().decode(bytes).replace(/^\ufeff/, '');
  return /(^|\n)\s*(\/\/|\/\*)/.test(text) && /"format"\s*:\s*"technopole-events\//.test(text) ? stripComments(text, ' ') : bytes;
}

/** Why something failed, in the words of the system. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
