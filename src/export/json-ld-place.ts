import type { Geo } from '../../schemas/index.js';
import { directoryOf } from '../agenda/directory.js';
import { compact, type JsonLd, type JsonLdView } from './json-ld-node.js';

/** Where something is held: the venue with its address, or rooms in it; a virtual place where there is no other. */
export function placeNode({ document, say, sayPlainly, url }: JsonLdView, roomIds: readonly string[]): JsonLd | undefined {
  const { venue, attendance, status, url: page } = document.event;
  const isOnline = attendance === 'online' || status === 'moved-online';
  if (isOnline || !venue) return isOnline && (url ?? page) ? { '@type': 'VirtualLocation', url: (url ?? page)! } : undefined;
  const { address } = venue;
  const whole = compact({
    '@type': 'Place',
    name: say(venue.name),
    url: venue.url,
    hasMap: venue.map,
    description: sayPlainly(venue.accessibility),
    address: address && compact({ '@type': 'PostalAddress', streetAddress: say(address.street), postalCode: address.postalCode, addressLocality: say(address.locality), addressRegion: say(address.region), addressCountry: address.country }),
    ...geoOf(venue.geo),
  });
  const rooms = roomIds.flatMap((id) => directoryOf(document).rooms.get(id) ?? []);
  const [room] = rooms;
  if (!room) return whole;
  const name = rooms.flatMap((one) => say(one.name) ?? []).join(', ');
  return compact({ '@type': 'Place', name, maximumAttendeeCapacity: room.capacity, ...geoOf(room.geo), containedInPlace: whole });
}

function geoOf(geo: Geo | undefined): JsonLd {
  return geo ? { geo: { '@type': 'GeoCoordinates', latitude: geo.latitude, longitude: geo.longitude } } : {};
}
