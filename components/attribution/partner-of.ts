/** The partner on whose page an element stands: the `partner` attribute of the element, or of the nearest ancestor; else empty. */
export function partnerOf(element: Element): string {
  return element.closest('[partner]')?.getAttribute('partner') ?? '';
}
