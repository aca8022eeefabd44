import type { ChangesController } from './changes-controller.js';
import type { LateChunks } from './late-chunks.js';
import type { VisitHost } from './visit-host.js';

/** What a jump may have to change before there is somewhere to go. */
export interface Jump {
  readonly late: LateChunks;
  readonly changes: ChangesController;
  readonly onList: () => void;
}

/** Goes to a session and stays there while what stands around it is laid out; where a filter or the view hides it, to the whole of the view or to the list. */
export async function jumpTo(id: string, { element, filters, stage }: VisitHost, { late, changes, onList }: Jump): Promise<void> {
  const find = () => stage.painter?.rowsOf(id).find((row) => row.checkVisibility());
  const standing = async () => {
    await element.updateComplete;
    await stage.allDrawn;
    return find();
  };
  const showAll = () => {
    if (changes.isShowing) changes.toggle();
    if (filters.isActive) filters.clear();
    return standing();
  };
  const showList = () => {
    onList();
    return standing();
  };
  const row = find() ?? (await standing()) ?? (await showAll()) ?? (await showList());
  if (!row) return;
  row.scrollIntoView({ block: 'center', behavior: 'instant' });
  row.querySelector<HTMLElement>('a')?.focus({ preventScroll: true });
  await (await late.ask(() => import('../stay-in-sight.js')))?.stayInSight(row, 'center');
}
