import { sessionKinds } from '../../schemas/index.js';
import { toToken } from './identifier.js';

/** A kind of session, and whether it is a word of this version. */
export interface ReadKind {
  readonly kind: string;
  readonly isKnown: boolean;
}

const words: Readonly<Record<string, string>> = {
  talk: 'talk', talks: 'talk', session: 'talk', lecture: 'talk', vortrag: 'talk', presentation: 'talk', 'présentation': 'talk', 'conférence': 'talk', 'exposé': 'talk',
  keynote: 'keynote', keynotes: 'keynote', plenary: 'plenary', 'plénière': 'plenary', plenum: 'plenary',
  panel: 'panel', podium: 'panel', podiumsdiskussion: 'panel', 'table ronde': 'panel', roundtable: 'panel', 'round table': 'panel',
  workshop: 'workshop', workshops: 'workshop', atelier: 'workshop', tutorial: 'workshop', training: 'workshop', formation: 'workshop',
  lightningtalk: 'lightning-talk', 'lightning talk': 'lightning-talk', 'lightning talks': 'lightning-talk', 'lightning-talk': 'lightning-talk',
  testimonial: 'testimonial', 'experience report': 'testimonial', 'témoignage': 'testimonial', assembly: 'assembly', 'assemblée': 'assembly', 'assemblée générale': 'assembly',
  ceremony: 'ceremony', 'cérémonie': 'ceremony', networking: 'networking', meal: 'meal', repas: 'meal', lunch: 'meal', dinner: 'meal', break: 'break', pause: 'break',
  intervention: 'talk', 'intervention courte': 'lightning-talk', 'conférence invitée': 'keynote', 'rendez-vous b2b': 'b2b-meeting', 'b2b meetings': 'b2b-meeting', rencontre: 'networking',
  visit: 'visit', visite: 'visit', 'b2b meeting': 'b2b-meeting', conference: 'conference',
};

const ofTitles: readonly (readonly [RegExp, string])[] = [
  [/^(breakfast|brunch|lunch|lunch ?break|dinner|supper|(petit[- ])?déjeuner|déjeuner|dîner|frühstück|mittagessen|mittagspause|abendessen)$/i, 'meal'],
  [/^((coffee|tea|short|afternoon|morning)[ -])?break$|^pause([ -]café)?$|^kaffeepause$/i, 'break'],
  [/^lightning talks?$/i, 'lightning-talk'],
];

/** Longer types are no words; patterns on them would only cost time. */
const maxLength = 200;

/**
 * The kind that a word of the source means: known words in English, French and German, alone or as first or last word of
 * several (`Long talk (45 minutes)`, `Music Workshop`). Any other word is kept as a token; nothing where it has no
 * letter or digit of ASCII.
 */
export function readKind(type: string): ReadKind | undefined {
  const text = type.slice(0, maxLength);
  const plain = text.toLowerCase().replace(/\([^)]*\)/g, ' ').replace(/\s+/g, ' ').trim();
  const known = lookUp(plain) ?? lookUp(withoutEnds(plain)) ?? lookUp(plain.split(' ').at(-1)!) ?? lookUp(plain.split(' ')[0]!);
  if (known) return { kind: known, isKnown: true };
  const token = toToken(text.replace(/\([^)]*\)/g, ' ')) || toToken(text);
  return token ? { kind: token, isKnown: (sessionKinds as readonly string[]).includes(token) } : undefined;
}

/** The kind that a title alone tells: breaks and meals are listed under no type. */
export function kindOfTitle(title: string): string | undefined {
  return ofTitles.find(([pattern]) => pattern.test(title))?.[1];
}

function lookUp(word: string): string | undefined {
  return Object.hasOwn(words, word) ? words[word] : undefined;
}

/** `long talk 60` is a `talk`. */
function withoutEnds(text: string): string {
  return text.replace(/[\d\s:.-]+(min(utes)?|h|std)?\.?$/i, '').replace(/^(long|short|lange[rs]?|kurze[rs]?)\s+/, '');
}
