import { clusterKinds } from '../../../schemas/index.js';
import { clusters as arabic } from '../../locale/messages/ar/clusters.js';
import { clusters as german } from '../../locale/messages/de/clusters.js';
import { clusters as english } from '../../locale/messages/en/clusters.js';
import { clusters as spanish } from '../../locale/messages/es/clusters.js';
import { clusters as french } from '../../locale/messages/fr/clusters.js';
import { clusters as italian } from '../../locale/messages/it/clusters.js';
import { clusters as dutch } from '../../locale/messages/nl/clusters.js';
import { clusters as polish } from '../../locale/messages/pl/clusters.js';
import { clusters as portuguese } from '../../locale/messages/pt/clusters.js';
import { toToken } from '../identifier.js';
import { foldHeading } from '../tables/heading-forms.js';

const all = [english, french, german, spanish, italian, portuguese, dutch, polish, arabic];

const alsoCalled: readonly (readonly [string, string])[] = [
  ['pole', 'competitiveness-cluster'], ['pôles de compétitivité', 'competitiveness-cluster'], ['parc scientifique', 'science-park'], ['technopôle', 'technopole'], ['science and technology park', 'science-park'], ['metacluster', 'meta-cluster'],
];

const known = new Map<string, string>([
  ...clusterKinds.map((kind) => [foldHeading(kind), kind] as const),
  ...all.flatMap(({ kinds }) => Object.entries(kinds).map(([kind, words]) => [foldHeading(words), kind] as const)),
  ...alsoCalled.map(([words, kind]) => [foldHeading(words), kind] as const),
]);

/** The kind of cluster that words in any of our languages mean; of other words a token. Empty where none can be made. */
export function readClusterKind(text: string): { readonly kind: string; readonly isKnown: boolean } {
  const kind = known.get(foldHeading(text));
  return { kind: kind ?? toToken(text.slice(0, 100)), isKnown: kind !== undefined };
}
