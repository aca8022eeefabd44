import type { View } from '../view.js';

/** A rule for each colour of a track, whichever programme has it: for a thousand rows that costs less than a property of each. */
let sheet: CSSStyleSheet | undefined;
const known = new Set<string | undefined>([undefined]);

/** Gives the dots before the names of tracks their colours, wherever they stand in the root of a place. */
export function drawColours(place: Element, { document: { event } }: View): void {
  for (const { colour } of event.tracks ?? []) {
    if (!known.has(colour)) (sheet ??= new CSSStyleSheet()).insertRule(`[data-colour="${colour}"]{--_track:${colour}}`);
    known.add(colour);
  }
  const sheets = (place.getRootNode() as ShadowRoot).adoptedStyleSheets;
  // A sheet is of the document it was made in, which an element may have left.
  if (place.ownerDocument === document && sheet && !sheets.includes(sheet)) sheets.push(sheet);
}
