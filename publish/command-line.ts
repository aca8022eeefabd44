import { existsSync, readFileSync } from 'node:fs';
import yargs from 'yargs';
import { check } from './commands/check.js';
import { convert } from './commands/convert.js';
import { diff } from './commands/diff.js';
import { init } from './commands/init.js';
import { preview } from './commands/preview.js';
import { publish } from './commands/publish.js';
import { CommandError, exitCodes } from './exit-codes.js';
import { checkArguments, convertArguments, diffArguments, initArguments, previewArguments, publishArguments, toImportOptions } from './options.js';
import { standardInput } from './source.js';
import { processTerminal, type Terminal } from './terminal.js';
import { languageOf, wordsOf, type CommandLanguage } from './words.js';

/** Runs a command line, and gives the exit code. Never throws. */
export async function runCommandLine(given: readonly string[], terminal: Terminal = processTerminal(), environment: Readonly<Record<string, string | undefined>> = process.env): Promise<number> {
  const args = given.map((arg) => (arg === '-' ? standardInput : arg));
  const exit: Exit = { code: exitCodes.ok };
  try {
    await createProgram(args, languageOf(args, environment), terminal, exit).parseAsync(args, {}, (_error, _argv, output) => {
      if (output) terminal.out(`${output}\n`);
    });
    return exit.code;
  } catch (error) {
    return tellFailure(error, terminal);
  }
}

/** What the shell is given in the end. */
interface Exit {
  code: number;
}

function createProgram(args: string[], language: CommandLanguage, terminal: Terminal, exit: Exit) {
  const words = wordsOf(language);
  const run = async (work: Promise<number>) => {
    exit.code = await work;
  };
  return yargs(args)
    .scriptName('technopole-events')
    .locale(language)
    .usage(`$0 <command>\n\n${words.about}`)
    .command('init [file]', words.commands.init, (y) => initArguments(y, words), (asked) => run(init(asked, language, terminal)))
    .command('check <source>', words.commands.check, (y) => checkArguments(y, words), ({ source, json, all, strict, ...known }) => run(check({ source, json, all, strict, ...toImportOptions(known) }, language, terminal)))
    .command('convert <source>', words.commands.convert, (y) => convertArguments(y, words), ({ source, out, to, update, all, json, ...known }) => run(convert({ source, out, to, update, all, json, ...toImportOptions(known) }, language, terminal)))
    .command('publish <source>', words.commands.publish, (y) => publishArguments(y, words), ({ source, out, url, languages, inline, all, json, ...known }) => run(publish({ source, out, url, languages, inline, all, json, ...toImportOptions(known) }, language, terminal)))
    .command('diff <before> <after>', words.commands.diff, (y) => diffArguments(y, words), ({ before, after, json, ...known }) => run(diff({ before, after, json, ...toImportOptions(known) }, language, terminal)))
    .command('preview <source>', words.commands.preview, (y) => previewArguments(y, words), ({ source, port, ...known }) => run(preview({ source, port, ...toImportOptions(known) }, language, terminal)))
    .option('lang', { type: 'string', choices: ['fr', 'en'] as const, describe: words.options.lang })
    .version(readVersion())
    .epilogue(words.exitCodes)
    .demandCommand(1)
    .strict()
    .wrap(Math.min(110, process.stdout.columns ?? 100))
    .exitProcess(false)
    .fail((message, error) => {
      throw error ?? new CommandError(message, exitCodes.usage);
    });
}

/** One sentence for what the user can mend; where the fault is ours, where it happened. */
function tellFailure(error: unknown, { say }: Terminal): number {
  if (error instanceof CommandError) {
    say(error.message);
    return error.exitCode;
  }
  const isUsage = error instanceof Error && error.name === 'YError';
  say(error instanceof Error ? (isUsage ? error.message : (error.stack ?? error.message)) : String(error));
  return isUsage ? exitCodes.usage : exitCodes.file;
}

/** The version of this package, which stands above the folder of the source and of what is built. */
function readVersion(): string {
  const found = ['../package.json', '../../package.json'].map((path) => new URL(path, import.meta.url)).find((url) => existsSync(url));
  const { version } = JSON.parse(found ? readFileSync(found, 'utf8') : '{}') as { version?: string };
  return version ?? '';
}
