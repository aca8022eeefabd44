import { existsSync, readFileSync } from 'node:fs';
import yargs, { type Argv } from 'yargs';
import { check } from './commands/check.js';
import { convert } from './commands/convert.js';
import { diff } from './commands/diff.js';
import { init } from './commands/init.js';
import { CommandError, exitCodes } from './exit-codes.js';
import { targetFormats } from './formats.js';
import { standardInput } from './source.js';
import { processTerminal, type Terminal } from './terminal.js';
import { languageOf, wordsOf } from './words.js';
import type { CommandWords } from './words-types.js';

/** Runs a command line, and gives the exit code. Never throws. */
export async function runCommandLine(given: readonly string[], terminal: Terminal = processTerminal(), environment: Readonly<Record<string, string | undefined>> = process.env): Promise<number> {
  const args = given.map((arg) => (arg === '-' ? standardInput : arg));
  const language = languageOf(args, environment);
  const words = wordsOf(language);
  let code: number = exitCodes.ok;
  const keep = (run: Promise<number>) => run.then((exit) => void (code = exit));
  const program = yargs(args)
    .scriptName('technopole-events')
    .locale(language)
    .usage(`$0 <command>\n\n${words.about}`)
    .command('init [file]', words.commands.init, (y) => y.positional('file', { type: 'string', describe: words.options.file }).option('workbook', { type: 'boolean', default: false, describe: words.options.workbook }).option('force', { type: 'boolean', default: false, describe: words.options.force }), (given) => keep(init(given, language, terminal)))
    .command('check <source>', words.commands.check, (y) => inputOptions(y.positional('source', { type: 'string', demandOption: true, describe: words.options.source }), words).option('all', { type: 'boolean', default: false, describe: words.options.all }).option('strict', { type: 'boolean', default: false, describe: words.options.strict }), ({ source, json, all, strict, ...given }) => keep(check({ source, json, all, strict, ...toImportOptions(given) }, language, terminal)))
    .command('convert <source>', words.commands.convert, (y) => inputOptions(y.positional('source', { type: 'string', demandOption: true, describe: words.options.source }), words).option('out', { alias: 'o', type: 'string', group: words.groups.output, describe: words.options.out }).option('to', { type: 'string', choices: targetFormats, group: words.groups.output, describe: words.options.to }).option('update', { type: 'string', group: words.groups.output, describe: words.options.update }).option('all', { type: 'boolean', default: false, describe: words.options.all }), ({ source, out, to, update, all, json, ...given }) => keep(convert({ source, out, to, update, all, json, ...toImportOptions(given) }, language, terminal)))
    .command('diff <before> <after>', words.commands.diff, (y) => inputOptions(y.positional('before', { type: 'string', demandOption: true, describe: words.options.before }).positional('after', { type: 'string', demandOption: true, describe: words.options.after }), words), ({ before, after, json, ...given }) => keep(diff({ before, after, json, ...toImportOptions(given) }, language, terminal)))
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
  try {
    await program.parseAsync(args, {}, (_error, _argv, output) => {
      if (output) terminal.out(`${output}\n`);
    });
    return code;
  } catch (error) {
    const failure = error instanceof CommandError ? error : undefined;
    terminal.say(failure?.message ?? (error instanceof Error ? (error.stack ?? error.message) : String(error)));
    return failure?.exitCode ?? (error instanceof Error && error.name === 'YError' ? exitCodes.usage : exitCodes.file);
  }
}

/** The version of this package, which stands above the folder of the source and of what is built. */
function readVersion(): string {
  const found = ['../package.json', '../../package.json'].map((path) => new URL(path, import.meta.url)).find((url) => existsSync(url));
  const { version } = JSON.parse(found ? readFileSync(found, 'utf8') : '{}') as { version?: string };
  return version ?? '';
}

/** What a source does not say and who calls the command knows. */
function inputOptions<T>(y: Argv<T>, words: CommandWords) {
  const group = words.groups.input;
  const text = (describe: string) => ({ type: 'string', group, describe }) as const;
  return y
    .option('timezone', text(words.options.timezone)).option('language', text(words.options.language)).option('name', text(words.options.name)).option('id', text(words.options.id))
    .option('start', text(words.options.start)).option('end', text(words.options.end)).option('country', text(words.options.country)).option('base-url', text(words.options.baseUrl))
    .option('json', { type: 'boolean', default: false, describe: words.options.json });
}

interface GivenOptions {
  readonly timezone?: string | undefined;
  readonly language?: string | undefined;
  readonly name?: string | undefined;
  readonly id?: string | undefined;
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  readonly country?: string | undefined;
  readonly baseUrl?: string | undefined;
}

/** The options of imports, those that were not given left out. */
function toImportOptions({ timezone, language, name, id, start, end, country, baseUrl }: GivenOptions): Record<string, string> {
  const given = { timeZone: timezone, language, name, id, start, end, country: country?.toUpperCase(), baseUrl };
  return Object.fromEntries(Object.entries(given).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
