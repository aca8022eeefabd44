import { english } from './words-en.js';
import { french } from './words-fr.js';
import type { CommandWords } from './words-types.js';

/** Languages the command speaks. */
export type CommandLanguage = 'fr' | 'en';

/** The words of a language. */
export function wordsOf(language: CommandLanguage): CommandWords {
  return language === 'fr' ? french : english;
}

/** The language of a command line: the one it asks for (`--lang fr`), else that of the environment as POSIX has it, else English. */
export function languageOf(args: readonly string[], environment: Readonly<Record<string, string | undefined>>): CommandLanguage {
  const index = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const asked = index < 0 ? undefined : (args[index]!.split('=')[1] ?? args[index + 1]);
  const told = [asked, environment['LC_ALL'], environment['LC_MESSAGES'], environment['LANG']].find((value) => value !== undefined && value !== '') ?? Intl.DateTimeFormat().resolvedOptions().locale;
  return told.toLowerCase().startsWith('fr') ? 'fr' : 'en';
}
