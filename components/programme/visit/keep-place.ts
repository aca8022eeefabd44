/**
 * Remembers where a reader is before everything is drawn anew: the session that has the focus, and the first one in sight
 * with its place on the screen. Gives what restores both, as far as those sessions are still there.
 */
export function rememberPlace(root: ShadowRoot, rowOf: (id: string) => HTMLElement | undefined): () => void {
  const rows = [...root.querySelectorAll<HTMLElement>('[data-session]:not([hidden])')];
  const first = rows.find((row) => row.getBoundingClientRect().bottom > 0);
  const isInSight = first !== undefined && first.getBoundingClientRect().top < innerHeight && rows[0]!.getBoundingClientRect().top < 0;
  const top = first?.getBoundingClientRect().top ?? 0;
  const focused = root.activeElement;
  const focusedId = focused?.closest<HTMLElement>('[data-session]')?.dataset['session'];
  const isStar = focused?.matches('.star') ?? false;
  return () => {
    const again = isInSight ? rowOf(first.dataset['session']!) : undefined;
    if (again) window.scrollBy(0, again.getBoundingClientRect().top - top);
    if (focusedId !== undefined && root.activeElement === null) rowOf(focusedId)?.querySelector<HTMLElement>(isStar ? '.star' : 'a')?.focus({ preventScroll: true });
  };
}
