import { colourSchema, type LocalisedText, type Track } from '../../schemas/index.js';
import { claimId, toId, toSlug, type TakenIds } from './identifier.js';
import type { Notes } from './notes.js';
import { anyText, readLine, readLocalised, tidyLine } from './plain-text.js';
import { readRichText } from './rich-text.js';
import { asRecord, firstText, textField, textOf, type SourceRecord, type SourceSession } from './source.js';
import { noteUnread } from './unread.js';

/** The tracks of a source: those it lists, then those that only sessions name. */
export interface Tracks {
  readonly list: readonly Track[];
  /** Id of the track of a session. */
  idOf(session: SourceSession): string | undefined;
}

const trackFields = new Set(['name', 'slug', 'color', 'colour', 'colors', 'description', textField]);

/** Reads tracks with their colours. A session names its track by name or by slug. */
export function readTracks(records: readonly SourceRecord[], sessions: readonly SourceSession[], notes: Notes): Tracks {
  const byName = new Map<string, Track>();
  const bySlug = new Map<string, Track>();
  const taken: TakenIds = new Map();
  const add = (name: LocalisedText, slug: string, rest: Partial<Track>) => {
    const track = { id: claimId(toId(slug) || toSlug(anyText(name), 'track'), taken), name, ...rest };
    byName.set(anyText(name), track);
    if (slug !== '' && !bySlug.has(slug)) bySlug.set(slug, track);
  };
  for (const record of records) {
    const place = `track "${nameOf(record)}"`;
    noteUnread(record, trackFields, 'track', place, notes);
    const name = readLocalised(record.get('name') ?? record.get(textField), (text) => readLine(text, { notes, place }));
    if (name !== undefined && !byName.has(anyText(name))) add(name, textOf(record.get('slug')), readDetails(record, place, notes));
  }
  for (const session of sessions) {
    const { name, slug, words } = trackOf(session);
    if (name !== '' && !byName.has(name)) add(words ?? name, slug, {});
    else if (name === '' && slug !== '' && !bySlug.has(slug)) notes.add('track-unknown', { place: session.place, found: slug });
  }
  const find = (session: SourceSession) => {
    const { name, slug } = trackOf(session);
    return (name === '' ? bySlug.get(slug) : byName.get(name))?.id;
  };
  return { list: [...byName.values()], idOf: find };
}

function nameOf(record: SourceRecord): string {
  return tidyLine(firstText(record, textField, 'name') || anyText(readLocalised(record.get('name'), tidyLine)));
}

function trackOf({ record }: SourceSession): { name: string; slug: string; words?: LocalisedText | undefined } {
  const track = asRecord(record.get('track'));
  if (!track) return { name: tidyLine(textOf(record.get('track'))), slug: '' };
  return { name: nameOf(track), slug: textOf(track.get('slug')), words: readLocalised(track.get('name'), tidyLine) };
}

/** Of a pair for light and dark pages the one for light ones. */
function readDetails(record: SourceRecord, place: string, notes: Notes): Partial<Track> {
  const pair = asRecord(record.get('colors'));
  const colour = firstText(record, 'color', 'colour') || (pair ? firstText(pair, 'light', 'primary', 'dark') : '');
  const isColour = colourSchema.safeParse(colour).success;
  if (colour && !isColour) notes.add('colour-unreadable', { place, found: colour });
  const dark = pair ? textOf(pair.get('dark')) : '';
  if (dark && dark !== colour) notes.tally('field-not-kept', 'track.colors.dark', { place, found: 'track.colors.dark' });
  const description = readLocalised(record.get('description'), (text) => readRichText(text, { notes, place }));
  return { ...(isColour ? { colour } : {}), ...(description === undefined ? {} : { description }) };
}
