/** Where texts stand in a window, in pixels, by their names. */
export type Places = Readonly<Record<string, Place>>;

interface Place {
  /** Where the text begins: from the left, from the top. */
  readonly start: readonly [number, number];
  /** The block of the text: left, top, width, height. */
  readonly box: readonly [number, number, number, number];
}

/** The window of a visitor, in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What has moved less counts as still, in pixels. */
const least = 3;

/**
 * The layout shift between two frames as the Layout Instability API defines it: what part of the window the moved texts take before and after,
 * times the longest way in parts of the longer side. The API knows nodes; this knows texts, which stay the same where other nodes take their place.
 */
export function shiftBetween(before: Places, after: Places, size: Size): number {
  const moved = movedTexts(before, after, size);
  const ways = moved.map((name) => wayOf(before[name]!, after[name]!));
  return coveredPart(moved.flatMap((name) => [before[name]!.box, after[name]!.box]), size) * (Math.max(0, ...ways) / Math.max(size.width, size.height));
}

/** The names of the texts that stand elsewhere, of those that are in the window before or after. */
export function movedTexts(before: Places, after: Places, size: Size): string[] {
  return commonTexts(before, after, size).filter((name) => wayOf(before[name]!, after[name]!) >= least);
}

/** The names of the texts that are in both frames, and in the window of one. */
export function commonTexts(before: Places, after: Places, { width, height }: Size): string[] {
  const isSeen = ({ box: [left, top, across, down] }: Place) => left < width && left + across > 0 && top < height && top + down > 0;
  return Object.keys(before).filter((name) => after[name] && (isSeen(before[name]!) || isSeen(after[name])));
}

function wayOf({ start: [left, top] }: Place, { start: [newLeft, newTop] }: Place): number {
  return Math.max(Math.abs(newLeft - left), Math.abs(newTop - top));
}

function coveredPart(boxes: readonly Place['box'][], { width, height }: Size): number {
  const covered = new Uint8Array(width * height);
  for (const [left, top, across, down] of boxes) {
    const [from, to] = [left, left + across].map((x) => Math.min(width, Math.max(0, x))) as [number, number];
    for (let y = Math.max(0, top); y < Math.min(height, top + down); y++) covered.fill(1, y * width + from, y * width + to);
  }
  return covered.reduce((sum, value) => sum + value, 0) / covered.length;
}
