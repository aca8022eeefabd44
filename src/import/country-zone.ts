import { isKnownTimeZone } from '../../schemas/index.js';
import { readCountry } from './countries.js';

/** What newer engines tell of a locale (ECMA-402, Intl Locale Info). */
type LocaleWithZones = Intl.Locale & { getTimeZones?(): string[] | undefined; timeZones?: string[] };

/** The zone of a country, by its name or code, where it has only one and the engine knows it. */
export function zoneOfCountry(country: string): string | undefined {
  const code = country === '' ? undefined : readCountry(country);
  if (code === undefined) return undefined;
  const locale = new Intl.Locale(`und-${code}`) as LocaleWithZones;
  const zones = locale.getTimeZones?.() ?? locale.timeZones ?? [];
  return zones.length === 1 && isKnownTimeZone(zones[0]!) ? zones[0] : undefined;
}
