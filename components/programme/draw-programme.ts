import type { EventDocument, Session } from '../../schemas/index.js';
import { buildAgenda, entriesOf } from '../../src/agenda/agenda.js';
import { writeSessionAddress } from '../session-address.js';
import { createView } from '../view.js';
import type { Drawn, DrawSettings } from './views.js';

/** What is to be drawn of a document: the former, where it was made from the same. */
export function drawProgramme(document: EventDocument, settings: DrawSettings, former: Drawn | undefined): Drawn {
  const known = former?.document === document ? former : undefined;
  if (known && isSame(known.settings, settings)) return known;
  const agenda = known?.settings.timeZone === settings.timeZone ? known.agenda : buildAgenda(document, settings.timeZone);
  const { messages, headingLevel } = settings;
  const hrefOf = ({ id }: Session) => writeSessionAddress(settings.sessionAddress, id);
  const view = { ...createView(document, settings.language, settings.interfaceLanguage, settings.timeZone), messages, headingLevel, hrefOf };
  return { document, agenda, entries: entriesOf(agenda), view, settings };
}

function isSame(one: DrawSettings, other: DrawSettings): boolean {
  return (Object.keys(one) as (keyof DrawSettings)[]).every((key) => one[key] === other[key]);
}
