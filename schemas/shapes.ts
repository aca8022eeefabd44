import type { Shapes } from './accept.js';

/** A whole document. Made by `npm run shapes` from the zod schemas; a test fails where it is stale. */
export const wholeDocument: Shapes = {
  roots: { event: 56, sessions: 71, clusters: 78, contacts: 94, organisations: 95 },
  table: [
   "s-^[A-Za-z0-9_][A-Za-z0-9._~:@-]{0,127}$",
   "t",
   "s-",
   "si^https?:\\/\\/[^\\s\\/?#\\\\<>\"'\\x00-\\x20\\x7f]+([\\/?#][^\\s<>\"\\x00-\\x20\\x7f]*)?$",
   "i1000 9999",
   {
    "name": 1,
    "url?": 3,
    "since?": 4
   },
   "i1 ",
   "s-^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))$",
   "z",
   "s-^([01]\\d|2[0-3]):[0-5]\\d$",
   "s-^[A-Z]{2}$",
   {
    "street?": 1,
    "postalCode?": 2,
    "locality?": 1,
    "region?": 1,
    "country?": 10
   },
   "n-90 90",
   "n-180 180",
   {
    "latitude": 12,
    "longitude": 13
   },
   "s-^(https?:\\/\\/[^\\s\\/?#\\\\<>\"'\\x00-\\x20\\x7f]+([\\/?#][^\\s<>\"\\x00-\\x20\\x7f]*)?|(?!\\/\\/)(?![A-Za-z][A-Za-z0-9+.-]*:)[^\\s\\\\<>\"\\x00-\\x20\\x7f]+)$",
   {
    "url": 15,
    "alt?": 1,
    "width?": 6,
    "height?": 6,
    "credit?": 1
   },
   "n ",
   "i0 ",
   "b",
   {
    "id": 0,
    "name": 1,
    "order?": 17,
    "floor?": 1,
    "capacity?": 18,
    "stepFree?": 19,
    "description?": 1,
    "geo?": 14,
    "url?": 3
   },
   [
    "a",
    20,
    0
   ],
   {
    "name": 1,
    "address?": 11,
    "geo?": 14,
    "url?": 3,
    "map?": 3,
    "directions?": 1,
    "accessibility?": 1,
    "image?": 16,
    "rooms?": 21
   },
   [
    "e",
    "on-site",
    "online",
    "hybrid"
   ],
   [
    "e",
    "announced",
    "confirmed",
    "postponed",
    "moved-online",
    "cancelled"
   ],
   "s-^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$",
   [
    "a",
    25,
    0
   ],
   "si^(https?:\\/\\/[^\\s\\/?#\\\\<>\"'\\x00-\\x20\\x7f]+([\\/?#][^\\s<>\"\\x00-\\x20\\x7f]*)?|mailto:[^\\s<>\"@\\x00-\\x20\\x7f]+@[^\\s<>\"\\x00-\\x20\\x7f]+|tel:\\+?[0-9().;=A-Za-z-]+)$",
   {
    "url": 27,
    "title?": 1,
    "rel?": 2,
    "language?": 25
   },
   [
    "a",
    28,
    0
   ],
   [
    "e",
    "exact",
    "about",
    "nearly",
    "over"
   ],
   {
    "value": 17,
    "precision?": 30,
    "label": 1,
    "unit?": 2,
    "asOf?": 7,
    "source?": 3
   },
   [
    "a",
    31,
    0
   ],
   "s-^#([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$",
   {
    "id": 0,
    "name": 1,
    "colour?": 33,
    "description?": 1
   },
   [
    "a",
    34,
    0
   ],
   [
    "a",
    1,
    0
   ],
   {
    "date": 7,
    "title?": 1,
    "description?": 1,
    "themes?": 36,
    "patronage?": 1
   },
   [
    "a",
    37,
    0
   ],
   "s-^[a-z0-9]+(-[a-z0-9]+)*$",
   {
    "id": 0,
    "kind": 39,
    "title": 1,
    "subtitle?": 1,
    "body": 1,
    "date?": 7,
    "place?": 1
   },
   [
    "a",
    40,
    0
   ],
   "s-^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d{1,9})?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)?$",
   [
    "e",
    "web",
    "mail",
    "telephone"
   ],
   "s-^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*$",
   "s-^\\+[1-9]\\d{3,14}$",
   {
    "kind": 43,
    "url?": 3,
    "mail?": 44,
    "subject?": 1,
    "body?": 1,
    "telephone?": 45,
    "note?": 1
   },
   [
    "a",
    46,
    0
   ],
   {
    "channels?": 47
   },
   "n0 ",
   "s-^[A-Z]{3}$",
   {
    "name": 1,
    "amount": 49,
    "currency": 50,
    "until?": 42
   },
   [
    "a",
    51,
    0
   ],
   {
    "opens?": 42,
    "closes?": 42,
    "needed?": 19,
    "invitationOnly?": 19,
    "suspended?": 19,
    "announced?": 19,
    "capacity?": 18,
    "left?": 18,
    "nearlyFullAt?": 18,
    "waitingList?": 48,
    "channels?": 47,
    "prices?": 52,
    "contact?": 0,
    "note?": 1
   },
   {
    "organisation": 0,
    "role": 39,
    "programme?": 1,
    "programmeAcronym?": 1,
    "territory?": 1,
    "mention?": 1,
    "emblem?": 16,
    "url?": 3,
    "order?": 17
   },
   [
    "a",
    54,
    0
   ],
   {
    "id": 0,
    "name": 1,
    "acronym?": 2,
    "series?": 5,
    "edition?": 6,
    "theme?": 1,
    "subtitle?": 1,
    "description?": 1,
    "start": 7,
    "end": 7,
    "timeZone": 8,
    "dayChange?": 9,
    "venue?": 22,
    "attendance?": 23,
    "status?": 24,
    "statusNote?": 1,
    "languages?": 26,
    "url?": 3,
    "links?": 29,
    "image?": 16,
    "calendar?": 3,
    "keyFigures?": 32,
    "tracks?": 35,
    "days?": 38,
    "articles?": 41,
    "registration?": 53,
    "pressAccreditation?": 53,
    "parties?": 55,
    "revision?": 18,
    "modified?": 42
   },
   [
    "e",
    "expected",
    "confirmed",
    "moved",
    "full",
    "cancelled",
    "replaced"
   ],
   [
    "a",
    0,
    0
   ],
   {
    "start?": 42,
    "end?": 42,
    "rooms?": 58
   },
   {
    "contact": 0,
    "role?": 39
   },
   [
    "a",
    60,
    0
   ],
   [
    "a",
    10,
    0
   ],
   {
    "start": 42,
    "end": 42,
    "left?": 18
   },
   [
    "a",
    63,
    0
   ],
   {
    "audience?": 1,
    "procedure?": 1,
    "slotMinutes?": 6,
    "slots?": 64,
    "booking?": 53
   },
   "s-^[a-z]+\\/[A-Za-z0-9.+-]+$",
   {
    "url": 15,
    "title?": 1,
    "mediaType?": 66,
    "bytes?": 18,
    "language?": 25
   },
   [
    "a",
    67,
    0
   ],
   {
    "url": 3,
    "title?": 1,
    "mediaType?": 66,
    "language?": 25
   },
   [
    "a",
    69,
    0
   ],
   {
    "id": 0,
    "kind?": 39,
    "title": 1,
    "subtitle?": 1,
    "abstract?": 1,
    "description?": 1,
    "start?": 42,
    "end?": 42,
    "day?": 7,
    "status?": 57,
    "statusNote?": 1,
    "replacedBy?": 0,
    "formerly?": 59,
    "track?": 0,
    "tags?": 36,
    "rooms?": 58,
    "people?": 61,
    "clusters?": 58,
    "countries?": 62,
    "regions?": 36,
    "languages?": 26,
    "interpretation?": 26,
    "captions?": 26,
    "signLanguages?": 26,
    "signUp?": 53,
    "meetings?": 65,
    "url?": 3,
    "links?": 29,
    "files?": 68,
    "recordings?": 70,
    "recorded?": 19,
    "licence?": 2,
    "image?": 16,
    "revision?": 18,
    "modified?": 42
   },
   {
    "name": 1,
    "level?": 1,
    "issuer?": 1,
    "validFrom?": 7,
    "validThrough?": 7
   },
   [
    "a",
    72,
    0
   ],
   {
    "kind": 39,
    "count": 18
   },
   [
    "a",
    74,
    0
   ],
   {
    "name": 1,
    "acronym?": 2,
    "url?": 3,
    "since?": 7
   },
   [
    "a",
    76,
    0
   ],
   {
    "id": 0,
    "kind?": 39,
    "name": 1,
    "formerNames?": 36,
    "mergedInto?": 0,
    "labels?": 73,
    "themes?": 36,
    "description?": 1,
    "region?": 1,
    "country?": 10,
    "address?": 11,
    "geo?": 14,
    "url?": 3,
    "links?": 29,
    "logo?": 16,
    "foundedYear?": 4,
    "members?": 75,
    "projects?": 18,
    "agreements?": 18,
    "keyFigures?": 32,
    "memberships?": 77,
    "contacts?": 58
   },
   [
    "e",
    "person",
    "team",
    "organisation"
   ],
   {
    "family?": 2,
    "given?": 2,
    "additional?": 2,
    "prefix?": 2,
    "suffix?": 2
   },
   [
    "a",
    39,
    0
   ],
   [
    "e",
    "voice",
    "mobile",
    "fax",
    "text"
   ],
   [
    "e",
    "public",
    "partners",
    "withheld"
   ],
   {
    "number": 45,
    "kind?": 82,
    "label?": 1,
    "visibility?": 83
   },
   [
    "a",
    84,
    0
   ],
   {
    "address": 44,
    "label?": 1,
    "visibility?": 83
   },
   [
    "a",
    86,
    0
   ],
   {
    "url": 27,
    "title?": 1,
    "visibility?": 83
   },
   [
    "a",
    88,
    0
   ],
   [
    "e",
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday"
   ],
   [
    "a",
    90,
    1
   ],
   {
    "days": 91,
    "opens": 9,
    "closes": 9,
    "validFrom?": 7,
    "validThrough?": 7
   },
   [
    "a",
    92,
    0
   ],
   {
    "id": 0,
    "kind?": 79,
    "name": 1,
    "structuredName?": 80,
    "roles?": 81,
    "jobTitle?": 1,
    "organisation?": 0,
    "organisationName?": 1,
    "telephones?": 85,
    "mails?": 87,
    "links?": 89,
    "languages?": 26,
    "hours?": 93,
    "timeZone?": 8,
    "hoursNote?": 1,
    "photo?": 16,
    "biography?": 1,
    "countries?": 62,
    "visibility?": 83
   },
   {
    "id": 0,
    "kind?": 39,
    "name": 1,
    "acronym?": 2,
    "tagline?": 1,
    "description?": 1,
    "missions?": 36,
    "foundedYear?": 4,
    "founder?": 1,
    "chair?": 0,
    "legalStatus?": 1,
    "url?": 3,
    "links?": 29,
    "logo?": 16,
    "address?": 11,
    "memberships?": 77,
    "partners?": 58,
    "agreements?": 18,
    "keyFigures?": 32,
    "contacts?": 58
   }
  ],
};
