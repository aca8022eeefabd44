/** What the generated programmes use of our schemas, in valibot; references between sessions and rooms are not followed. */
import * as v from 'valibot';

const id = v.pipe(v.string(), v.regex(/^[\w.:-]+$/));
const text = v.union([v.pipe(v.string(), v.minLength(1)), v.record(v.string(), v.string())]);
const day = v.pipe(v.string(), v.isoDate());
const time = v.pipe(v.string(), v.isoDateTime());

const session = v.object({
  id,
  kind: v.optional(v.string()),
  title: text,
  abstract: v.optional(text),
  start: v.optional(time),
  end: v.optional(time),
  rooms: v.optional(v.array(id)),
  track: v.optional(id),
  people: v.optional(v.array(v.object({ contact: id }))),
  languages: v.optional(v.array(v.string())),
});

/** A whole document. */
export const documentSchema = v.object({
  format: v.literal('technopole-events/1'),
  event: v.object({ id, name: text, start: day, end: day, timeZone: v.string(), languages: v.array(v.string()), venue: v.object({ name: text, rooms: v.array(v.object({ id, name: text })) }), tracks: v.array(v.object({ id, name: text })) }),
  sessions: v.array(session),
  contacts: v.array(v.object({ id, name: text, roles: v.array(v.string()) })),
});
