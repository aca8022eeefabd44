/** "9 h 30", "9 h", "0 h 05": the French way, with no-break spaces (Lexique de l’Imprimerie nationale, « heure »). */
export function frenchClock(wallClock: Date): string {
  const hours = wallClock.getUTCHours();
  const minutes = wallClock.getUTCMinutes();
  return minutes === 0 ? `${hours}\u00a0h` : `${hours}\u00a0h\u00a0${String(minutes).padStart(2, '0')}`;
}

/** A date by `format`, with "1er" for the first of the month where the language is French. */
export function withFrenchFirst(isFrench: boolean, format: Intl.DateTimeFormat, date: Date): string {
  return isFrench && date.getUTCDate() === 1 ? joinWithFirst(format.formatToParts(date)) : format.format(date);
}

/** The parts of a date, or of a range, with "1er" for the first of a month. */
export function joinWithFirst(parts: readonly { type: string; value: string }[]): string {
  return parts.map(({ type, value }) => (type === 'day' && value === '1' ? '1er' : value)).join('');
}
