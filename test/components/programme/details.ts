/** Opens and reads the details of a session as a visitor does. */
import { sendKeys } from '@web/test-runner-commands';
import type { ElementOf } from '../page.js';
import { find, findAll, focused } from '../seen.js';
import { until } from '../waiting.js';

/** Opens the details of the session of this title by its link and the Enter key. Gives the dialog. */
export async function openDetails(programme: ElementOf<'technopole-programme'>, title: string | RegExp): Promise<HTMLDialogElement> {
  find(programme, 'a[part~=session-link]', title).focus();
  await sendKeys({ press: 'Enter' });
  return waitForDetails(programme);
}

/** Waits until the details are open and have the focus. */
export async function waitForDetails(programme: ElementOf<'technopole-programme'>): Promise<HTMLDialogElement> {
  await until(() => findAll(programme, 'dialog').length === 1 && programme.shadowRoot?.querySelector('dialog')?.contains(focused()), 'the details are open');
  return find<HTMLDialogElement>(programme, 'dialog');
}

/** Waits until the details are closed. */
export async function waitForList(programme: ElementOf<'technopole-programme'>): Promise<void> {
  await until(() => findAll(programme, 'dialog').length === 0, 'the details are closed');
}
