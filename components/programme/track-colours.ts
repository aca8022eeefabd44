import type { View } from '../view.js';

/** A rule for each colour of a track: for a thousand rows that costs less than a property of each. None is changed once it is in use, which Firefox may not see. */
const sheets = new Map<string, CSSStyleSheet>();

/** Gives the dots before the names of tracks their colours, wherever they stand in the root of a place. */
export function drawColours(place: Element, { document: { event } }: View): void {
  const rules = event.tracks?.map(({ colour }) => (colour ? `[data-colour="${colour}"]{--_track:${colour}}` : '')).join('');
  // A sheet is of the document it was made in, which an element may have left.
  if (!rules || place.ownerDocument !== document) return;
  let sheet = sheets.get(rules);
  if (!sheet) {
    sheets.set(rules, (sheet = new CSSStyleSheet()));
    sheet.replaceSync(rules);
  }
  const adopted = (place.getRootNode() as ShadowRoot).adoptedStyleSheets;
  if (!adopted.includes(sheet)) adopted.push(sheet);
}
