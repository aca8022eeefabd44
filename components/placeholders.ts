/**
 * Places for elements in pages whose editor takes out tags it does not know: `<div data-technopole="programme"
 * data-src="…">`. The element is put into it, with what stands there between its tags.
 */
const names = ['programme', 'registration-button', 'contact-card', 'contacts', 'calendar-button', 'cluster-card', 'clusters', 'partners'];

/** Fills the places of a page, now and when some are added. Tells of the page, and of what is added. */
export function fillPlaceholders(page: Document, onSeen: (root: ParentNode) => void): void {
  const look = (root: ParentNode) => {
    placesOf(root).forEach(fill);
    onSeen(root);
  };
  look(page);
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) for (const node of addedNodes) if (node instanceof Element) look(node);
  }).observe(page, { childList: true, subtree: true });
}

/** The tags that the places of a page, or of a part of it, ask for. */
export function listPlaceholderTags(root: ParentNode): string[] {
  return placesOf(root).map(tagOf);
}

function placesOf(root: ParentNode): HTMLElement[] {
  const places = [...root.querySelectorAll<HTMLElement>('[data-technopole]')];
  return root instanceof HTMLElement && root.dataset['technopole'] !== undefined ? [root, ...places] : places;
}

/** An element is made once its class is there: only that knows which attributes are its own, and an editor checks no others. */
async function fill(place: HTMLElement): Promise<void> {
  const tag = tagOf(place);
  if (tag === '') return;
  const { observedAttributes = [] } = (await customElements.whenDefined(tag)) as { observedAttributes?: string[] };
  if (place.querySelector(`:scope > ${tag}`)) return;
  const element = document.createElement(tag);
  for (const name of [...observedAttributes, 'partner']) {
    const value = place.getAttribute(`data-${name}`);
    if (value !== null) element.setAttribute(name, value);
  }
  element.append(...place.childNodes);
  place.append(element);
}

function tagOf({ dataset }: HTMLElement): string {
  const name = dataset['technopole']?.trim() ?? '';
  return names.includes(name) ? `technopole-${name}` : '';
}
