import ICAL from 'ical.js';
import { isQuotedPrintable } from '../content-lines.js';
import { decodeBytes } from '../decode-bytes.js';

/** One property of a vCard. */
export interface CardProperty {
  /** In lower case: `tel`. */
  readonly name: string;
  /** `item1` of `item1.TEL`; what belongs together has the same. Empty where there is none. */
  readonly group: string;
  /** Values of `TYPE`, in lower case, `pref` included. */
  readonly types: readonly string[];
  /** The other parameters, names in lower case. */
  readonly parameters: ReadonlyMap<string, string>;
  /** Its components: one, or those of a structured value, each with what commas separate in it. */
  readonly components: readonly (readonly string[])[];
}

/** Parameters of vCard 2.1 that stand without a name and are no type. */
const encodings = new Set(['quoted-printable', 'base64', 'b', '8bit', '7bit']);

/**
 * Reads a line of a vCard; nothing where it is none. Lines of 2.1 are first written as 3.0 has them.
 *
 * ical.js takes lines apart; where it makes a date or an address of a value, the characters are left as they were.
 */
export function readProperty(line: string, version: string): CardProperty | undefined {
  try {
    const written = version.startsWith('2') ? toThree(line) : isQuotedPrintable(line) ? decodeValue(line) : line;
    const [name, parameters, , ...values] = ICAL.parse.property(written, version.startsWith('4') ? ICAL.design.vcard : ICAL.design.vcard3) as [string, Record<string, string | string[]>, string, ...unknown[]];
    const { type, group, ...others } = parameters;
    return {
      name,
      group: typeof group === 'string' ? group.toLowerCase() : '',
      types: [type ?? []].flat().flatMap((value) => value.toLowerCase().split(',')),
      parameters: new Map(Object.entries(others).map(([key, value]) => [key, [value].flat().join(',')])),
      components: componentsOf(values),
    };
  } catch {
    return undefined;
  }
}

function componentsOf(values: readonly unknown[]): string[][] {
  const [first] = values;
  const parts = Array.isArray(first) ? (first as unknown[]) : [values.map(String).join(',')];
  return parts.map((part) => [part].flat().map((value) => clean(String(value))));
}

/** Some programs escape colons, which are no reason to: `http\://…`. */
function clean(value: string): string {
  return value.replace(/\\([:,;"])/g, '$1').trim();
}

/** A line of vCard 2.1 as 3.0 writes it: bare parameters are types, the value is decoded, and escaped by the later rules. */
function toThree(line: string): string {
  const decoded = decodeValue(line);
  const colon = endOfHead(decoded);
  if (colon < 0) return decoded;
  const [name = '', ...parameters] = decoded.slice(0, colon).split(';');
  const named = parameters.map((parameter) => parameter.trim()).filter((parameter) => parameter && !encodings.has(parameter.toLowerCase())).map((parameter) => (parameter.includes('=') ? parameter : `TYPE=${parameter}`));
  const value = decoded.slice(colon + 1);
  return `${[name.trim(), ...named].join(';')}:${value}`;
}

/** A line whose quoted-printable value is the text it stands for. */
function decodeValue(line: string): string {
  if (!isQuotedPrintable(line)) return line;
  const colon = endOfHead(line);
  const head = line.slice(0, colon);
  const charset = /;charset=["']?([\w-]+)/i.exec(head)?.[1];
  const value = decodeQuotedPrintable(line.slice(colon + 1), charset).replace(/\r\n?|\n/g, '\\n');
  return `${head.replace(/;(encoding=)?quoted-printable/i, '').replace(/;charset=[^;:]*/i, '')}:${value}`;
}

/** The colon that ends names and parameters, outside quotation marks; -1 where there is none. */
function endOfHead(line: string): number {
  let isQuoted = false;
  for (let index = 0; index < line.length; index++) {
    if (line[index] === '"') isQuoted = !isQuoted;
    else if (line[index] === ':' && !isQuoted) return index;
  }
  return line.indexOf(':');
}

/** RFC 2045 §6.7, with the characters of a charset; UTF-8 where it names none that is known, or Windows-1252 where it is not UTF-8. */
function decodeQuotedPrintable(value: string, charset: string | undefined): string {
  const bytes: number[] = [];
  const encoder = new TextEncoder();
  for (let index = 0; index < value.length; ) {
    const code = /^=([0-9A-Fa-f]{2})/.exec(value.slice(index, index + 3))?.[1];
    if (code) bytes.push(parseInt(code, 16));
    else bytes.push(...encoder.encode(String.fromCodePoint(value.codePointAt(index)!)));
    index += code ? 3 : value.codePointAt(index)! > 0xffff ? 2 : 1;
  }
  for (const label of [charset ?? 'utf-8', 'utf-8', 'windows-1252']) {
    try {
      return decodeBytes(Uint8Array.from(bytes), label);
    } catch {
      // The next one.
    }
  }
  return value;
}
