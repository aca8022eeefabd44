import type { EventDocument } from '../../../schemas/index.js';
import { offsetsDiffer } from '../../../src/time/zones.js';

/** The visitor's own zone where its clocks differ from those of the event on one of its days; else nothing. */
export function otherZoneOf({ event }: EventDocument): string | undefined {
  const own = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return own && offsetsDiffer(own, event.timeZone, event.start, event.end) ? own : undefined;
}
