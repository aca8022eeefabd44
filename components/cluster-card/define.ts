import { define } from '../define-element.js';
import { ClusterCardElement } from './cluster-card-element.js';

define('technopole-cluster-card', ClusterCardElement);

declare global {
  interface HTMLElementTagNameMap {
    'technopole-cluster-card': ClusterCardElement;
  }
}
