import { findIana } from 'windows-iana';
import { isKnownTimeZone } from '../../../schemas/index.js';
import { zoneOfCity } from '../city-zone.js';

/** The zone that Windows, and so Outlook and Exchange, means by `Romance Standard Time`, or by the cities it shows: `(UTC+01:00) Brussels, Copenhagen, Madrid, Paris`. */
export function zoneOfWindows(name: string): string | undefined {
  const [listed] = findIana(name.trim().replace(/ Daylight Time$/, ' Standard Time'));
  const [, cities = ''] = /^\((?:utc|gmt)(?: ?[+-]?\d{1,2}[:.]?\d{0,2})?\)\s*(.+)$/i.exec(name.trim()) ?? [];
  const zone = listed ?? cities.split(',').map((city) => zoneOfCity(city.trim())).find((found) => found !== undefined);
  return zone !== undefined && isKnownTimeZone(zone) ? zone : undefined;
}
