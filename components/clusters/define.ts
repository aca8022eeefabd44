import { define } from '../define-element.js';
import { ClustersElement } from './clusters-element.js';

define('technopole-clusters', ClustersElement);

declare global {
  interface HTMLElementTagNameMap {
    'technopole-clusters': ClustersElement;
  }
}
