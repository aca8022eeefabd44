import { idSchema } from '../../schemas/index.js';

/** A text as an id: what it may not hold becomes hyphens. Empty where nothing is left. */
export function toId(text: string): string {
  if (idSchema.safeParse(text).success) return text;
  return notReserved(toAscii(text.slice(0, 256)).replace(/[^A-Za-z0-9._~:@-]+/g, '-').replace(/^[^A-Za-z0-9_]+|-+$/g, '').slice(0, 128));
}

/** A name as an id that reads well in an address: `Saal 1` is `saal-1`. Of a name in another script its hash after `kind`. */
export function toSlug(name: string, kind: string): string {
  const slug = toToken(name).slice(0, 96);
  return notReserved(slug) || `${kind}-${hashOf(name)}`;
}

/** A name as a word of an open list: `Long talk` is `long-talk`. Empty where it has no letter or digit of ASCII. */
export function toToken(name: string): string {
  return toAscii(name).toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
}

/** Ids already given in a list, each with the number its next namesake gets. */
export type TakenIds = Map<string, number>;

/** The first of `id`, `id-2`, `id-3` that is not taken, which it then is. */
export function claimId(id: string, taken: TakenIds): string {
  let free = id;
  for (let number = taken.get(id) ?? 2; taken.has(free); number++) {
    free = `${id.slice(0, 118)}-${number}`;
    taken.set(id, number + 1);
  }
  taken.set(free, taken.get(free) ?? 2);
  return free;
}

/** A short hash of a text, the same in every run (FNV-1a, 2 × 32 bits). */
export function hashOf(text: string): string {
  const half = (seed: number) => {
    let hash = seed;
    for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    return (hash >>> 0).toString(16).padStart(8, '0');
  };
  return half(0x811c9dc5) + half(0x5bd1e995);
}

/** What is an id but for being reserved (`constructor`) gets a mark at its end. */
function notReserved(id: string): string {
  return id === '' || idSchema.safeParse(id).success ? id : `${id}_`;
}

function toAscii(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/ß/g, 'ss').replace(/[æÆ]/g, 'ae').replace(/[œŒ]/g, 'oe').replace(/[øØ]/g, 'o').replace(/[łŁ]/g, 'l');
}
