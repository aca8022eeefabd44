import type { MessageLoader } from './load-messages.js';
import type { ClusterMessages } from './messages/cluster-types.js';

/** The words of clusters and their directory. */
export const clusterMessages: MessageLoader<ClusterMessages> = (language) => ({
  en: () => import('./messages/en/clusters.js'),
  fr: () => import('./messages/fr/clusters.js'),
  de: () => import('./messages/de/clusters.js'),
  it: () => import('./messages/it/clusters.js'),
  es: () => import('./messages/es/clusters.js'),
  pt: () => import('./messages/pt/clusters.js'),
  nl: () => import('./messages/nl/clusters.js'),
  pl: () => import('./messages/pl/clusters.js'),
  ar: () => import('./messages/ar/clusters.js'),
})[language]();
