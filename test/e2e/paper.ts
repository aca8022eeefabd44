/** Reads with poppler what a browser has printed: words with their places, rows of sessions, colours, codes. */
import { execFileSync } from 'node:child_process';
import jsQR from 'jsqr';

/** A word and its place on the page, in points from the upper left. */
export interface Word {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A page of paper; lengths in points. */
export interface Paper {
  readonly width: number;
  readonly height: number;
  readonly words: readonly Word[];
  /** Its text, line by line, in the order in which it is drawn. */
  readonly text: string;
}

interface Raster {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue, one after the other. */
  readonly pixels: Uint8Array;
}

/** The pages of a PDF. */
export function readPaper(pdf: Buffer): Paper[] {
  const texts = poppler('pdftotext', ['-raw', '-', '-'], pdf).toString('utf8').split('\f');
  const boxes = poppler('pdftotext', ['-bbox', '-', '-'], pdf).toString('utf8').split('<page ').slice(1);
  return boxes.map((page, index) => {
    const [width = 0, height = 0] = numbersOf(page);
    const words = [...page.matchAll(/<word ([^>]*)>([^<]*)</g)].map(([, places = '', text = '']) => {
      const [left = 0, top = 0, right = 0, bottom = 0] = numbersOf(places);
      return { text, left, top, right, bottom };
    });
    return { width, height, words, text: texts[index] ?? '' };
  });
}

/** Letters and figures of a text, nothing else: what is left of it wherever its lines are broken. Addresses may begin with their scheme or not. */
export function lettersOf(text: string): string {
  return text.normalize('NFKC').replace(/https?:\/\/|[^\p{L}\p{N}]/gu, '');
}

/** The rows of the sessions of a page that have a time, each from its time on, as letters. */
export function rowsOf({ text }: Paper): string[] {
  const row = /^\d{1,2}\sh(\s\d\d)?\s–\s\d{1,2}\sh(\s\d\d)?(?=\s)/gm;
  const starts = [...text.matchAll(row)].map(({ index }) => index);
  return starts.map((start, position) => lettersOf(text.slice(start, starts[position + 1])));
}

/** How many square millimetres of the first page have about this colour. */
export function areaOf(colour: readonly [red: number, green: number, blue: number], pdf: Buffer): number {
  const resolution = 100;
  const { pixels } = rasterOf(pdf, resolution);
  let count = 0;
  for (let index = 0; index < pixels.length; index += 3) if (colour.every((value, channel) => Math.abs(value - pixels[index + channel]!) < 24)) count++;
  return count * (25.4 / resolution) ** 2;
}

/** What a telephone reads in the code of the first page. */
export function codeOf(pdf: Buffer): string | undefined {
  const { width, height, pixels } = rasterOf(pdf, 200);
  const withAlpha = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let index = 0; index < width * height; index++) withAlpha.set(pixels.subarray(index * 3, index * 3 + 3), index * 4);
  // Its types are those of its CommonJS build.
  return (jsQR as unknown as typeof jsQR.default)(withAlpha, width, height)?.data;
}

/** The first page as pixels, in the format of Netpbm: "P6", width, height, greatest value, and the bytes. */
function rasterOf(pdf: Buffer, resolution: number): Raster {
  const image = poppler('pdftoppm', ['-r', String(resolution), '-f', '1', '-l', '1', '-'], pdf);
  const [head = '', width, height] = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(image.subarray(0, 40).toString('latin1')) ?? [];
  return { width: Number(width), height: Number(height), pixels: image.subarray(head.length) };
}

function numbersOf(attributes: string): number[] {
  return [...attributes.matchAll(/(?:width|height|[xy]M\w+)="([\d.-]+)"/g)].map(([, value]) => Number(value));
}

function poppler(program: string, parameters: readonly string[], input: Buffer): Buffer {
  return execFileSync(program, parameters, { input, maxBuffer: 200_000_000, stdio: ['pipe', 'pipe', 'ignore'] });
}
