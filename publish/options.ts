import type { Argv } from 'yargs';
import { targetFormats } from './formats.js';
import type { CommandWords } from './words-types.js';

/** What a source does not say and who calls the command knows. */
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

/** The arguments of `init`. */
export function initArguments(y: Argv, { options }: CommandWords) {
  return y
    .positional('file', { type: 'string', describe: options.file })
    .option('workbook', { type: 'boolean', default: false, describe: options.workbook })
    .option('force', { type: 'boolean', default: false, describe: options.force });
}

/** The arguments of `check`. */
export function checkArguments(y: Argv, words: CommandWords) {
  return sourceArguments(y, words)
    .option('all', { type: 'boolean', default: false, describe: words.options.all })
    .option('strict', { type: 'boolean', default: false, describe: words.options.strict });
}

/** The arguments of `convert`. */
export function convertArguments(y: Argv, words: CommandWords) {
  const { options, groups } = words;
  return sourceArguments(y, words)
    .option('out', { alias: 'o', type: 'string', group: groups.output, describe: options.out })
    .option('to', { type: 'string', choices: targetFormats, group: groups.output, describe: options.to })
    .option('update', { type: 'string', group: groups.output, describe: options.update })
    .option('all', { type: 'boolean', default: false, describe: options.all });
}

/** The arguments of `diff`. */
export function diffArguments(y: Argv, words: CommandWords) {
  const versions = y
    .positional('before', { type: 'string', demandOption: true, describe: words.options.before })
    .positional('after', { type: 'string', demandOption: true, describe: words.options.after });
  return inputOptions(versions, words);
}

/** The arguments of `publish`. */
export function publishArguments(y: Argv, words: CommandWords) {
  const { options, groups } = words;
  return sourceArguments(y, words)
    .option('out', { alias: 'o', type: 'string', demandOption: true, group: groups.output, describe: options.outFolder })
    .option('url', { type: 'string', group: groups.output, describe: options.url })
    .option('languages', { type: 'string', group: groups.output, describe: options.languages })
    .option('inline', { type: 'boolean', default: false, group: groups.output, describe: options.inline })
    .option('all', { type: 'boolean', default: false, describe: options.all });
}

/** The arguments of `preview`. */
export function previewArguments(y: Argv, words: CommandWords) {
  return sourceArguments(y, words).option('port', { type: 'number', default: 8090, describe: words.options.port });
}

/** The options of imports, those that were not given left out. */
export function toImportOptions({ timezone, language, name, id, start, end, country, baseUrl }: GivenOptions): Record<string, string> {
  const given = { timeZone: timezone, language, name, id, start, end, country: country?.toUpperCase(), baseUrl };
  return Object.fromEntries(Object.entries(given).filter((entry): entry is [string, string] => entry[1] !== undefined));
}

function sourceArguments(y: Argv, words: CommandWords) {
  return inputOptions(y.positional('source', { type: 'string', demandOption: true, describe: words.options.source }), words);
}

function inputOptions<Arguments>(y: Argv<Arguments>, { options, groups }: CommandWords) {
  const text = (describe: string) => ({ type: 'string', group: groups.input, describe }) as const;
  return y
    .option('timezone', text(options.timezone))
    .option('language', text(options.language))
    .option('name', text(options.name))
    .option('id', text(options.id))
    .option('start', text(options.start))
    .option('end', text(options.end))
    .option('country', text(options.country))
    .option('base-url', text(options.baseUrl))
    .option('json', { type: 'boolean', default: false, describe: options.json });
}
