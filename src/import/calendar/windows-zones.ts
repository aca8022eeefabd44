import { isKnownTimeZone } from '../../../schemas/index.js';
import { zoneOfCity } from '../city-zone.js';

/** Zones that Windows, and so Outlook and Exchange, call by names of their own (CLDR, windowsZones), without "Standard Time". */
const zones: Readonly<Record<string, string>> = {
  'romance': 'Europe/Paris', 'w. europe': 'Europe/Berlin', 'central europe': 'Europe/Budapest', 'central european': 'Europe/Warsaw', 'gmt': 'Europe/London', 'greenwich': 'Atlantic/Reykjavik', 'e. europe': 'Europe/Chisinau', 'gtb': 'Europe/Bucharest', 'fle': 'Europe/Kiev',
  'turkey': 'Europe/Istanbul', 'russian': 'Europe/Moscow', 'belarus': 'Europe/Minsk', 'kaliningrad': 'Europe/Kaliningrad', 'azores': 'Atlantic/Azores', 'morocco': 'Africa/Casablanca', 'w. central africa': 'Africa/Lagos', 'egypt': 'Africa/Cairo', 'south africa': 'Africa/Johannesburg', 'e. africa': 'Africa/Nairobi',
  'libya': 'Africa/Tripoli', 'namibia': 'Africa/Windhoek', 'sudan': 'Africa/Khartoum', 'mauritius': 'Indian/Mauritius', 'cape verde': 'Atlantic/Cape_Verde', 'israel': 'Asia/Jerusalem', 'jordan': 'Asia/Amman', 'middle east': 'Asia/Beirut', 'syria': 'Asia/Damascus', 'arabic': 'Asia/Baghdad', 'arab': 'Asia/Riyadh',
  'arabian': 'Asia/Dubai', 'iran': 'Asia/Tehran', 'caucasus': 'Asia/Yerevan', 'georgian': 'Asia/Tbilisi', 'azerbaijan': 'Asia/Baku', 'afghanistan': 'Asia/Kabul', 'pakistan': 'Asia/Karachi', 'west asia': 'Asia/Tashkent', 'ekaterinburg': 'Asia/Yekaterinburg', 'india': 'Asia/Kolkata', 'sri lanka': 'Asia/Colombo',
  'nepal': 'Asia/Kathmandu', 'bangladesh': 'Asia/Dhaka', 'central asia': 'Asia/Almaty', 'myanmar': 'Asia/Yangon', 'se asia': 'Asia/Bangkok', 'china': 'Asia/Shanghai', 'singapore': 'Asia/Singapore', 'taipei': 'Asia/Taipei', 'tokyo': 'Asia/Tokyo', 'korea': 'Asia/Seoul', 'w. australia': 'Australia/Perth',
  'cen. australia': 'Australia/Adelaide', 'aus central': 'Australia/Darwin', 'e. australia': 'Australia/Brisbane', 'aus eastern': 'Australia/Sydney', 'tasmania': 'Australia/Hobart', 'central pacific': 'Pacific/Guadalcanal', 'new zealand': 'Pacific/Auckland', 'fiji': 'Pacific/Fiji', 'hawaiian': 'Pacific/Honolulu',
  'alaskan': 'America/Anchorage', 'pacific': 'America/Los_Angeles', 'pacific standard time (mexico)': 'America/Tijuana', 'us mountain': 'America/Phoenix', 'mountain': 'America/Denver', 'central': 'America/Chicago', 'central america': 'America/Guatemala', 'central standard time (mexico)': 'America/Mexico_City',
  'canada central': 'America/Regina', 'eastern': 'America/New_York', 'us eastern': 'America/Indianapolis', 'sa pacific': 'America/Bogota', 'venezuela': 'America/Caracas', 'atlantic': 'America/Halifax', 'sa western': 'America/La_Paz', 'pacific sa': 'America/Santiago', 'newfoundland': 'America/St_Johns',
  'e. south america': 'America/Sao_Paulo', 'argentina': 'America/Buenos_Aires', 'sa eastern': 'America/Cayenne', 'greenland': 'America/Godthab', 'montevideo': 'America/Montevideo', 'paraguay': 'America/Asuncion', 'coordinated universal time': 'UTC',
};

/** The zone that Windows means by `Romance Standard Time`, or by the cities it shows: `(UTC+01:00) Brussels, Copenhagen, Madrid, Paris`. */
export function zoneOfWindows(name: string): string | undefined {
  const lower = name.trim().toLowerCase();
  // "Eastern" alone may be anything.
  const key = /\btime\b/.test(lower) ? lower.replace(/ (?:standard|daylight) time$/, '') : '';
  const listed = Object.hasOwn(zones, key) ? zones[key] : undefined;
  const [, cities = ''] = /^\((?:utc|gmt)(?: ?[+-]?\d{1,2}[:.]?\d{0,2})?\)\s*(.+)$/i.exec(name.trim()) ?? [];
  const zone = listed ?? cities.split(',').map((city) => zoneOfCity(city.trim())).find((found) => found !== undefined);
  return zone !== undefined && isKnownTimeZone(zone) ? zone : undefined;
}
