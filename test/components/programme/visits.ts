/** A visit of a programme: its bar, and what a visitor does with it. */
import { findAll, find, seen } from '../seen.js';
import { show, type ElementOf, type Setting } from '../page.js';
import { until } from '../waiting.js';

export type Programme = ElementOf<'technopole-programme'>;

/** Puts a programme on the page, and gives it when what belongs to a visit is there too. */
export async function visit(properties: Partial<Programme>, setting: Setting = {}): Promise<Programme> {
  const element = await show('technopole-programme', properties, setting);
  await until(() => findAll(element, '.visit-bar').length === 1, 'the bar of the visit is there');
  await element.updateComplete;
  return element;
}

/** Chooses a view by its button, and waits until it is shown. */
export async function chooseView(element: Programme, name: RegExp): Promise<void> {
  find(element, '.view-switch button', name).click();
  await until(() => find(element, '.view-switch [aria-pressed=true]') && name.test(seen(find(element, '.view-switch [aria-pressed=true]'))), `the view ${name} is chosen`);
  await element.updateComplete;
  await element.allDrawn;
}

/** Presses the star of a session, and waits until it has turned. */
export async function pressStar(element: Programme, title: string): Promise<void> {
  const star = find(element, '.star', new RegExp(`«\\s${title}\\s»|“${title}”`));
  const before = star.getAttribute('aria-pressed');
  star.click();
  await until(() => star.getAttribute('aria-pressed') !== before, `the star of ${title} has turned`);
  await element.updateComplete;
}
