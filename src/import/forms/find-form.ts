import type { SourceForm } from './form.js';
import { indico } from './indico.js';
import { indicoTimetable } from './indico-timetable.js';
import { opass } from './opass.js';
import { openEvent } from './open-event.js';
import { pretalxSlots, pretalxSubmissions, pretalxWidget } from './pretalx.js';
import { sessionizeAll, sessionizeLists } from './sessionize.js';

/** Those that ask for most first. */
const forms: readonly SourceForm[] = [indico, indicoTimetable, openEvent, opass, sessionizeAll, sessionizeLists, pretalxWidget, pretalxSlots, pretalxSubmissions];

/** The form of parsed JSON, told by what it holds; nothing where it has none of them. */
export function findForm(root: unknown): SourceForm | undefined {
  return forms.find((form) => form.recognises(root));
}
