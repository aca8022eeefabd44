import type { Cluster, LocalisedText } from '../../schemas/index.js';
import type { Reader } from '../locale/text.js';
import { chooseText } from '../locale/text.js';
import { labelsOn } from './labels.js';

/** What a directory of clusters can be filtered by. */
export const clusterFacetNames = ['theme', 'region', 'country', 'label'] as const;

/** What a directory of clusters can be filtered by. */
export type ClusterFacetName = (typeof clusterFacetNames)[number];

/** One value of a facet: `key` is the same in every language, `text` is what a reader sees (of a country its code). */
export interface ClusterFacetValue {
  readonly key: string;
  readonly text: LocalisedText;
}

/** The values of a cluster in a facet; labels are those it holds on `day`, each with its level. */
export function clusterFacetValues(cluster: Cluster, facet: ClusterFacetName, day: string, plainLanguage: string): ClusterFacetValue[] {
  const plain: Reader = { languages: [], plainLanguage };
  const value = (text: LocalisedText): ClusterFacetValue => ({ key: chooseText(text, plain).text, text });
  switch (facet) {
    case 'theme': return (cluster.themes ?? []).map(value);
    case 'region': return cluster.region === undefined ? [] : [value(cluster.region)];
    case 'country': return cluster.country === undefined ? [] : [value(cluster.country)];
    case 'label': return labelsOn(cluster, day).map(({ name, level }) => value(level === undefined ? name : withLevel(name, level, plainLanguage)));
  }
}

/** "Pôle de compétitivité, mondial", in every language that either has. */
function withLevel(name: LocalisedText, level: LocalisedText, plainLanguage: string): LocalisedText {
  const languages = new Set([name, level].flatMap((text) => (typeof text === 'string' ? [plainLanguage] : Object.keys(text))));
  const inLanguage = (text: LocalisedText, language: string) => chooseText(text, { languages: [language], plainLanguage }).text;
  return Object.fromEntries([...languages].map((language) => [language, `${inLanguage(name, language)}, ${inLanguage(level, language)}`]));
}
