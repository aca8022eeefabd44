import { nothing, render } from 'lit';

/** The place below a row where details are drawn; its link says that they stand open. */
export function placeBelow(row: HTMLElement): HTMLElement {
  let place = placeOf(row);
  if (place) return place;
  place = row.ownerDocument.createElement('div');
  place.className = 'inline';
  row.append(place);
  row.querySelector('a')?.setAttribute('aria-expanded', 'true');
  return place;
}

/** Takes away what was drawn below a row. */
export function clearPlace(row: HTMLElement): void {
  const place = placeOf(row);
  if (place) render(nothing, place);
  place?.remove();
  row.querySelector('a')?.removeAttribute('aria-expanded');
}

/** Whether a row can be seen; what is hidden in a grid keeps a box. */
export function isShown(row: HTMLElement): boolean {
  return !row.hidden && row.getClientRects().length > 0;
}

const placeOf = (row: HTMLElement) => row.querySelector<HTMLElement>('.inline');
