import type { Contact } from '../../schemas/index.js';
import type { Speaker } from '../../src/contact/index.js';
import { say, type View } from '../view.js';

/** People on stage by family name, as the language of the page sorts it. */
export function sortSpeakers(speakers: readonly Speaker[], view: View): Speaker[] {
  const collator = new Intl.Collator(view.format.language);
  const keyOf = ({ structuredName, name }: Contact) => [structuredName?.family, say(name, view)].filter(Boolean).join(' ');
  const keyed = speakers.map((speaker) => ({ speaker, key: keyOf(speaker.contact) }));
  return keyed.sort((one, other) => collator.compare(one.key, other.key)).map(({ speaker }) => speaker);
}
