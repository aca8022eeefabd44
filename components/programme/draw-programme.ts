import type { EventDocument, Session } from '../../schemas/index.js';
import { buildAgenda, entriesOf } from '../../src/agenda/agenda.js';
import type { ProgrammeMessages } from '../../src/locale/index.js';
import { createView } from '../view.js';
import type { Drawn } from './views.js';

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

const latestSettings = new WeakMap<Drawn, DrawSettings>();

/** What is to be drawn of a document: the former, where it was made from the same. */
export function drawProgramme(document: EventDocument, settings: DrawSettings, former: Drawn | undefined): Drawn {
  const known = former && latestSettings.get(former);
  if (former?.document === document && known && isSame(known, settings)) return former;
  const agenda = former?.document === document && known?.timeZone === settings.timeZone ? former.agenda : buildAgenda(document, settings.timeZone);
  const { messages, headingLevel } = settings;
  const hrefOf = ({ id }: Session) => writeAddress(settings.sessionAddress, id);
  const view = { ...createView(document, settings.language, settings.interfaceLanguage, settings.timeZone), messages, headingLevel, hrefOf };
  const drawn = { document, agenda, entries: entriesOf(agenda), view };
  latestSettings.set(drawn, settings);
  return drawn;
}

function writeAddress(address: string, id: string): string {
  const encoded = encodeURIComponent(id);
  return address.includes('{id}') ? address.replace('{id}', () => encoded) : address + encoded;
}

function isSame(one: DrawSettings, other: DrawSettings): boolean {
  return (Object.keys(one) as (keyof DrawSettings)[]).every((key) => one[key] === other[key]);
}
