/**
 * Where on the screen a box of a part is. Engines that know `currentCSSZoom` say it themselves; others give boxes before the
 * `zoom` of the part and of all around it, and take from that how far the page is scrolled, in the pixels of the window.
 */
export function inWindow(part: Element, box: DOMRect): DOMRect {
  if ('currentCSSZoom' in Element.prototype) return box;
  let scale = 1;
  for (let around: Element | null = part; around; around = around.parentElement ?? ((around.getRootNode() as ShadowRoot).host as Element | undefined) ?? null) scale *= Number(getComputedStyle(around).zoom) || 1;
  return new DOMRect((box.x + scrollX) * scale - scrollX, (box.y + scrollY) * scale - scrollY, box.width * scale, box.height * scale);
}
