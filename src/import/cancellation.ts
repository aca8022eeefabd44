/** What a title says of its session beside its name. */
export interface ReadTitle {
  readonly title: string;
  readonly isCancelled: boolean;
  /** What else it says of the cancellation: "replaced by …". */
  readonly note?: string;
}

const word = 'cancell?ed|annul[ée]e?s?|supprim[ée]e?s?|abgesagt|entf[äa]llt|f[äa]llt aus|ausgefallen';
/** Where a word ends; `\b` knows letters of ASCII alone, and "annulé" ends in another. */
const wordEnd = String.raw`(?![\p{L}\p{N}_])`;
const bracketed = new RegExp(`^[([{*]+\\s*(?:${word})\\s*[)\\]}*]+\\s*[:–—-]?\\s*(.+)$`, 'iu');
const announced = new RegExp(`^(?:${word})\\s*(?:[:!|–—]|-\\s)\\s*(.+)$`, 'iu');
const bracketedAfter = new RegExp(`^(.+?)\\s*[([{]\\s*(?:${word})${wordEnd}\\s*[,;:.–—-]?\\s*([^)\\]}]*)[)\\]}]\\s*$`, 'iu');
const after = new RegExp(`^(.+?)\\s*(?:[–—:|,]|\\s-)\\s*(?:${word})(?:\\s*[,;:(–—-]\\s*(.+?)\\)?)?\\s*[.!]?$`, 'iu');
const capitals = 'CANCELL?ED|ANNUL[ÉE]E?S?|SUPPRIM[ÉE]E?S?|ABGESAGT|ENTF[ÄA]LLT|F[ÄA]LLT AUS|AUSGEFALLEN';
const shouted = new RegExp(`^(?:${capitals})\\s+(.+)$`, 'u');
const shoutedAfter = new RegExp(`^(.+?)\\s+(?:${capitals})$`, 'u');
const takesPlaceOf = /\b(replac(es|ing|ement)|remplace|ersetzt(?! durch)|ersatz)\b/i;

/** Longer titles are no titles; patterns on them would only cost time. */
const maxLength = 500;

/**
 * Takes "cancelled" out of a title, in English, French and German: `(CANCELLED) x`, `[CANCELED] x`, `CANCELLED: x`,
 * `CANCELLED x`, `x - CANCELLED, replaced by y`. A word that is part of the title (`Cancelling system calls`) is not
 * meant, nor a session that replaces a cancelled one. Without punctuation only capitals count.
 */
export function readTitle(title: string): ReadTitle {
  if (title.length > maxLength || !mentionsCancellation(title)) return { title, isCancelled: false };
  const before = (bracketed.exec(title) ?? announced.exec(title) ?? shouted.exec(title))?.[1];
  if (before) return { title: before.trim(), isCancelled: true };
  const found = bracketedAfter.exec(title) ?? after.exec(title) ?? shoutedAfter.exec(title);
  const [, name = '', note = ''] = found ?? [];
  if (!name || takesPlaceOf.test(note)) return { title, isCancelled: new RegExp(`^[([{]?\\s*(?:${word})\\s*[)\\]}]?$`, 'iu').test(title) };
  return { title: name.trim(), isCancelled: true, ...(note.trim() ? { note: note.trim() } : {}) };
}

/** Whether a title has a word of cancelling in it, whatever it means there. */
export function mentionsCancellation(title: string): boolean {
  return /cancel|annul|supprim[ée]|abgesagt|entf[äa]ll|f[äa]llt aus|ausgefallen/iu.test(title);
}
