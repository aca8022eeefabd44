/** Finds text that does not stay within its element: what a visitor would have to scroll sideways for. */

/** Pieces of text of an element that reach beyond its sides; parts that scroll on their own, and hidden words, may. */
export function textBeyond(element: HTMLElement): string[] {
  const { left, right } = element.getBoundingClientRect();
  return piecesOf(element.shadowRoot!)
    .filter((piece) => rectanglesOf(piece).some((box) => box.right > right + 1 || box.left < left - 1))
    .map(describe);
}

/** The beginning of a piece of text, with the element it stands in, to find it by. */
function describe(piece: Node): string {
  const { parentElement } = piece;
  return `${parentElement?.closest('[class]')?.className ?? parentElement?.localName ?? ''}: ${(piece.textContent ?? '').trim().slice(0, 24)}`;
}

function piecesOf(node: Node): Node[] {
  if (node.nodeType === Node.TEXT_NODE) return (node.textContent ?? '').trim() ? [node] : [];
  if (node.nodeType === Node.ELEMENT_NODE && isApart(node as HTMLElement)) return [];
  return [...node.childNodes].flatMap(piecesOf);
}

function isApart(element: HTMLElement): boolean {
  const { overflowX, clipPath } = getComputedStyle(element);
  return !element.checkVisibility() || clipPath !== 'none' || (['auto', 'scroll'].includes(overflowX) && element.localName !== 'dialog');
}

function rectanglesOf(piece: Node): DOMRect[] {
  const range = piece.ownerDocument!.createRange();
  range.selectNodeContents(piece);
  return [...range.getClientRects()];
}
