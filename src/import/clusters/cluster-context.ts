import type { LocalisedText } from '../../../schemas/index.js';
import type { Notes } from '../notes.js';
import type { Row } from '../tables/row.js';
import type { ClusterField } from './cluster-headings.js';

/** A row of a directory. */
export type ClusterRow = Row<ClusterField>;

/** What the cells of a row are read with. */
export interface ClusterContext {
  readonly notes: Notes;
  /** The name of the cluster, for the report. */
  readonly subject: string;
  /** Address against which links are resolved. */
  readonly baseUrl: string;
  /** Word for members, where only their total is known. */
  readonly memberWord: LocalisedText;
}
