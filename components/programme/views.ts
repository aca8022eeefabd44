import type { EventDocument } from '../../schemas/index.js';
import type { Agenda, AgendaEntry } from '../../src/agenda/index.js';
import type { ProgrammeMessages } from '../../src/locale/index.js';
import type { ProgrammeView } from './session-row.templates.js';

/** Ways of showing a programme; `list` is the default, and what stands in for a grid on a narrow screen. */
export const viewNames = ['list', 'grid', 'now', 'selection'] as const;

/** A way of showing a programme. */
export type ViewName = (typeof viewNames)[number];

/** A view as it was asked for; the list where there is no such view. */
export function viewNameOf(text: string): ViewName {
  return viewNames.find((name) => name === text) ?? 'list';
}

/** What a programme is drawn with beside its document. */
export interface DrawSettings {
  readonly messages: ProgrammeMessages;
  readonly language: string;
  readonly interfaceLanguage: string;
  readonly headingLevel: number;
  /** Zone in which times are shown and days are cut, IANA. */
  readonly timeZone: string;
  /** What stands before the `id` in the address of a session: `#session-`, or a page of the host with `{id}` in it. */
  readonly sessionAddress: string;
}

/** What is drawn, and from what it was made, so that it is made anew only when that changes. */
export interface Drawn {
  readonly document: EventDocument;
  readonly agenda: Agenda;
  readonly entries: readonly AgendaEntry[];
  readonly view: ProgrammeView;
  readonly settings: DrawSettings;
}
