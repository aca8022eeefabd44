import type { Shapes } from './accept.js';

/** What the registration button shows of a document. Made by `npm run shapes` from the zod schemas; a test fails where it is stale. */
export const registrationParts: Shapes = {
  roots: { event: 23, sessions: 25, contacts: 32 },
  table: [
   "s-^[A-Za-z0-9_][A-Za-z0-9._~:@-]{0,127}$",
   "t",
   "s-^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))$",
   "z",
   "s-^([01]\\d|2[0-3]):[0-5]\\d$",
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
    6,
    0
   ],
   "s-^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d{1,9})?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)?$",
   "b",
   "i0 ",
   [
    "e",
    "web",
    "mail",
    "telephone"
   ],
   "si^https?:\\/\\/[^\\s\\/?#\\\\<>\"'\\x00-\\x20\\x7f]+([\\/?#][^\\s<>\"\\x00-\\x20\\x7f]*)?$",
   "s-^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*$",
   "s-^\\+[1-9]\\d{3,14}$",
   {
    "kind": 11,
    "url?": 12,
    "mail?": 13,
    "subject?": 1,
    "body?": 1,
    "telephone?": 14,
    "note?": 1
   },
   [
    "a",
    15,
    0
   ],
   {
    "channels?": 16
   },
   "n0 ",
   "s-^[A-Z]{3}$",
   {
    "name": 1,
    "amount": 18,
    "currency": 19,
    "until?": 8
   },
   [
    "a",
    20,
    0
   ],
   {
    "opens?": 8,
    "closes?": 8,
    "needed?": 9,
    "invitationOnly?": 9,
    "suspended?": 9,
    "announced?": 9,
    "capacity?": 10,
    "left?": 10,
    "nearlyFullAt?": 10,
    "waitingList?": 17,
    "channels?": 16,
    "prices?": 21,
    "contact?": 0,
    "note?": 1
   },
   {
    "id": 0,
    "name": 1,
    "start": 2,
    "end": 2,
    "timeZone": 3,
    "dayChange?": 4,
    "status?": 5,
    "languages?": 7,
    "registration?": 22,
    "pressAccreditation?": 22
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
   {
    "id": 0,
    "start?": 8,
    "end?": 8,
    "status?": 24,
    "signUp?": 22
   },
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
    "number": 14,
    "kind?": 26,
    "label?": 1,
    "visibility?": 27
   },
   [
    "a",
    28,
    0
   ],
   {
    "address": 13,
    "label?": 1,
    "visibility?": 27
   },
   [
    "a",
    30,
    0
   ],
   {
    "id": 0,
    "name": 1,
    "telephones?": 29,
    "mails?": 31,
    "visibility?": 27
   }
  ],
};
