import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { EventDocument } from '../../schemas/index.js';
import { visibleDocument } from '../../src/contact/index.js';
import type { WorkbookImportOptions } from '../../src/import/workbook/import-workbook.js';
import { embedFiles, embedFolder, embedScript } from '../embed.js';
import { CommandError, exitCodes } from '../exit-codes.js';
import { readEvent } from '../remarks.js';
import { localFiles, type LocalFile } from '../site/local-files.js';
import { siteFiles, type SiteFile } from '../site/site-files.js';
import { ForeignFolderError, writeSite } from '../site/write-site.js';
import { readSource, reasonOf, standardInput } from '../source.js';
import { tellRemarks } from '../tell.js';
import type { Terminal } from '../terminal.js';
import { wordsOf, type CommandLanguage } from '../words.js';
import type { CommandWords } from '../words-types.js';

/** What `publish` is asked. */
export interface PublishOptions extends WorkbookImportOptions {
  readonly source: string;
  readonly out: string;
  readonly url: string | undefined;
  readonly languages: string | undefined;
  readonly inline: boolean;
  readonly all: boolean;
  readonly json: boolean;
}

/** `publish`: reads an event from any known format and writes a folder of static files that shows it. */
export async function publish({ source, out, url, languages, inline, all, json, ...options }: PublishOptions, language: CommandLanguage, terminal: Terminal): Promise<number> {
  const words = wordsOf(language);
  if (!embedFolder) throw new CommandError(words.publish.noScript);
  const address = url === undefined ? undefined : siteAddress(url, words);
  const wanted = languages?.split(',').map((tag) => canonicalTag(tag.trim(), words));
  const read = await readEvent(await readSource(source, words), options, language);
  if (!json) tellRemarks(source, read, all, words, terminal);
  if (!read.document) return exitCodes.content;
  const document = visibleDocument(read.document);
  const local = localFiles(document, folderOf(source));
  const { name, integrity } = embedScript();
  const site = siteFiles(document, { tags: wanted ?? document.event.languages ?? [options.language ?? language], url: address, isInlined: inline, script: { path: `embed/${name}`, integrity } });
  let done = 0;
  const expected = estimate(document, wanted?.length ?? document.event.languages?.length ?? 1);
  const written = await writeSite(out, withCopies(site, local), () => terminal.progress(++done, Math.max(expected, done + 1))).catch((error: unknown) => {
    throw new CommandError(error instanceof ForeignFolderError ? words.publish.foreign(out) : words.notWritten(out, reasonOf(error)));
  });
  terminal.progress(done, done);
  const missing = local.filter((file) => file.source === undefined);
  if (json) terminal.out(`${JSON.stringify({ file: source, out, ...written, missing: missing.map(({ path }) => path), counts: read.counts, remarks: read.remarks })}\n`);
  else {
    for (const { path } of missing) terminal.say(words.publish.missing(path));
    if (address === undefined) terminal.say(words.publish.withoutUrl);
    terminal.say(words.publish.done(out, written.files, written.unchanged));
  }
  return read.counts.dropped > 0 || missing.length > 0 ? exitCodes.content : exitCodes.ok;
}

/** The site with the script of the elements, and with the pictures that lie beside the source. */
async function* withCopies(site: AsyncIterable<SiteFile>, local: readonly LocalFile[]): AsyncGenerator<SiteFile> {
  yield* site;
  for (const { name } of embedFiles()) yield { path: `embed/${name}`, content: await readFile(join(embedFolder, name)) };
  for (const { path, source } of local) if (source !== undefined) yield { path, content: await readFile(source) };
}

function siteAddress(url: string, words: CommandWords): string {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) throw new CommandError(words.publish.badUrl(url), exitCodes.usage);
  const { origin, pathname } = new URL(url);
  return origin + pathname.replace(/\/*$/, '/');
}

function canonicalTag(tag: string, words: CommandWords): string {
  try {
    return Intl.getCanonicalLocales(tag)[0]!;
  } catch {
    throw new CommandError(words.publish.badLanguage(tag), exitCodes.usage);
  }
}

function folderOf(source: string): string | undefined {
  if (source === standardInput || !existsSync(source)) return undefined;
  return statSync(source).isDirectory() ? source : dirname(source);
}

/** About how many files there will be, for the bar. */
function estimate({ sessions, contacts, clusters }: EventDocument, languages: number): number {
  return languages * (2 * sessions.length + 3 * contacts.length + 2 * clusters.length + 30) + 120;
}
