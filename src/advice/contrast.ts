/** Contrast of a colour, `#rrggbb` or `#rgb`, against white (WCAG 2.2, "contrast ratio"): 1 to 21. */
export function contrastOnWhite(colour: string): number {
  const digits = colour.slice(1);
  const pairs = digits.length < 6 ? [...digits.slice(0, 3)].map((digit) => digit + digit) : [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 6)];
  const [red = 0, green = 0, blue = 0] = pairs.map((pair) => toLinear(parseInt(pair, 16) / 255));
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

function toLinear(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}
