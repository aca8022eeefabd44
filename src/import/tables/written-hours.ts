import type { Cell } from './sheet.js';
import { plain } from './written-time.js';

const clock = String.raw`(\d{1,2})\s*(?:heures?|hrs?|h|:|\.)\s*(\d{2})?(?::\d{2})?\s*(?:min)?\s*([ap]\.?m\.?)?|(\d{1,2})\s*([ap]\.?m\.?)|\b(midi|noon|minuit|midnight)\b`;

/** Hours as `0930`, where there is nothing else that may be a year. */
const inFours = /^(\d{2})(\d{2})(?:\s*[-/]\s*(\d{2})(\d{2}))?$/;

/** An hour whose unit stands behind the second one: "9-10h30", "14 à 16 h", "2–4 pm". */
const bareFirst = /(?<![\d:.h])(\d{1,2})(?=\s*(?:-|a|to|et|and|\/)\s*\d{1,2}\s*(?:h|heures?|hrs?|[ap]\.?m\b|:\d{2}))/g;

/** An hour whose unit stands at the first one: "9h-10", "2 pm – 4". */
const bareSecond = /((?:\d\s*h\d{0,2}|:\d{2}|[ap]\.?m\.?)\s*(?:-|a|to)\s*)(\d{1,2})(?!\s*(?:[\d:h.]|[ap]\.?m))/g;

/** An hour as it is written, before its half of the day is settled. */
interface Written {
  readonly hours: number;
  readonly minutes: number;
  readonly half: string;
}

/**
 * The hours that stand in a text, in its order, `09:30`: "9h30", "9 h", "14:00-15:30", "de 14 h à 15 h 30", "9-10h", "2 pm",
 * "1:00 – 2:30 PM", "midi"; also an hour alone, and the fraction of a day that a spreadsheet was not told to show as one.
 */
export function readWrittenHours(cell: Cell): string[] {
  if (cell.number !== undefined && cell.number > 0 && cell.number < 1) return ofFraction(cell.number);
  const written = cell.date?.slice(11) || plain(cell.text).replace(/[\u2010-\u2015]/g, '-').trim();
  const [four, ...digits] = inFours.exec(written) ?? [];
  if (four !== undefined) return [0, 2].flatMap((index) => (digits[index] === undefined ? [] : toClock(Number(digits[index]), Number(digits[index + 1]))));
  if (/^\d{1,2}$/.test(written)) return toClock(Number(written), 0);
  const found = [...written.replace(bareFirst, '$1:00').replace(bareSecond, '$1$2:00').matchAll(new RegExp(clock, 'g'))].map(([, hour, minute, half, bareHour, bareHalf, word]): Written => {
    if (word) return { hours: /^mi(di)?$|noon/.test(word) ? 12 : 24, minutes: 0, half: '' };
    return { hours: Number(hour ?? bareHour), minutes: Number(minute ?? 0), half: (half ?? bareHalf ?? '').charAt(0) };
  });
  return settleHalves(found).flatMap(({ hours, minutes, half }) => toClock(half === 'p' && hours < 12 ? hours + 12 : half === 'a' && hours === 12 ? 0 : hours, minutes));
}

/** "1:00 – 2:30 PM" is after noon as a whole, "11:00 – 1:00 PM" begins before it, and "11 AM – 1:30" ends after it. */
function settleHalves(written: readonly Written[]): readonly Written[] {
  const [first, second, ...others] = written;
  if (!first || !second || Math.max(first.hours, second.hours) > 12 || (first.half === '') === (second.half === '')) return written;
  const told = first.half || second.half;
  const isSame = first.hours % 12 < second.hours % 12 || (first.hours === second.hours && first.minutes <= second.minutes);
  const half = isSame ? told : told === 'p' ? 'a' : 'p';
  return [{ ...first, half: first.half || half }, { ...second, half: second.half || half }, ...others];
}

function ofFraction(fraction: number): string[] {
  const minutes = Math.round(fraction * 1440);
  return toClock(Math.floor(minutes / 60), minutes % 60);
}

function toClock(hours: number, minutes: number): string[] {
  return hours > 29 || minutes > 59 ? [] : [`${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`];
}

/** A length in minutes: "45", "45 min", "1h30", "1:30", "00:45:00", "1 heure", "1,5 h". */
export function readWrittenMinutes(cell: Cell): number | undefined {
  const written = plain(cell.text).trim();
  const [, hours, minutes] = /^(\d{1,2})\s*(?:h|heures?|hours?|hrs?|:)\s*(\d{1,2})?\s*(?:min(?:utes?)?)?$/.exec(written) ?? [];
  if (hours !== undefined) return Number(hours) * 60 + Number(minutes ?? 0);
  const [, first, second] = /^(\d{1,2}):(\d{2}):\d{2}$/.exec(written) ?? [];
  if (first !== undefined) return Number(first) * 60 + Number(second);
  const [, decimal] = /^(\d{1,2}[.,]\d{1,2})\s*(?:h|heures?|hours?|hrs?)$/.exec(written) ?? [];
  if (decimal !== undefined) return Math.round(Number(decimal.replace(',', '.')) * 60);
  const [, alone] = /^(\d{1,4})\s*(?:min(?:utes?)?|mn|')?$/.exec(written) ?? [];
  return alone === undefined ? undefined : Number(alone);
}
