/** Registers an element unless its tag is taken, by another version of this package for example: the first one stays. */
export function define(tag: string, element: CustomElementConstructor): void {
  if (customElements.get(tag)) console.warn(`<${tag}> is defined already; the first definition stays.`);
  else customElements.define(tag, element);
}
