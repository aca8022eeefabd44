import type { CSSResult } from 'lit';

/** Adds styles to a shadow root that came with a later chunk. */
export function adoptStyles(root: DocumentFragment | HTMLElement, styles: CSSResult): void {
  const shadow = root as ShadowRoot;
  if (styles.styleSheet) shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets, styles.styleSheet];
}
