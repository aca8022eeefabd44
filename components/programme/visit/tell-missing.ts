/** Says at a session that what was asked for there cannot be had now; an empty sentence takes that back. */
export function tellMissing(row: HTMLElement | undefined, sentence: string): void {
  row?.querySelector('.missing')?.remove();
  if (sentence) row?.append(Object.assign(document.createElement('p'), { className: 'note missing', role: 'alert', textContent: sentence }));
}
