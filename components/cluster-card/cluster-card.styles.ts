import { css } from 'lit';
import { richTextStyles } from '../rich-text/rich-text.styles.js';

/** How a cluster looks, alone or among others. */
export const clusterCardStyles = [
  richTextStyles,
  css`
    .root {
      container-type: inline-size;
    }
    .card {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 0.75em 1em;
      align-content: start;
      min-inline-size: 0;
    }
    .card > * {
      grid-column: 1 / -1;
    }
    .card > .who {
      grid-column: 1;
    }
    .card > .mark {
      grid-column: 2;
      grid-row: 1;
      align-self: start;
      box-sizing: content-box;
      max-inline-size: min(8em, 40cqi);
      padding: 0.25em;
      background: #fff;
      border-radius: 0.125em;
      object-fit: contain;
    }
    .overline, .former, .place, .themes {
      font-size: max(0.875em, 12px);
      color: var(--_muted);
    }
    .name {
      font-size: 1.125em;
      font-weight: 600;
      line-height: 1.3;
    }
    .label {
      display: inline-block;
      margin-block-start: 0.375em;
      padding: 0.125em 0.5em;
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
      font-size: max(0.875em, 12px);
    }
    .figures {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5em 1.5em;
    }
    .figures div {
      display: flex;
      flex-direction: column-reverse;
    }
    .figures dd {
      font-size: 1.25em;
      font-weight: 600;
      font-variant-numeric: tabular-nums;
      line-height: 1.3;
    }
    .figures dt {
      font-size: max(0.875em, 12px);
      color: var(--_muted);
    }
    .facts {
      border-block-start: 1px solid var(--_line);
    }
    .facts > div {
      display: grid;
      grid-template-columns: 9em minmax(0, 1fr);
      gap: 0 1em;
      padding-block: 0.5em;
      border-block-end: 1px solid var(--_line);
    }
    .facts dt {
      font-size: max(0.875em, 12px);
      line-height: 1.7;
      color: var(--_muted);
    }
    .facts li + li {
      margin-block-start: 0.375em;
    }
    .facts a, .card > p > a {
      display: inline-block;
      max-inline-size: 100%;
      padding-block: 0.25em;
      margin-block: -0.25em;
    }
    .when {
      display: block;
      font-size: max(0.875em, 12px);
      color: var(--_muted);
    }
    .count {
      font-variant-numeric: tabular-nums;
      color: var(--_muted);
    }
    .merged {
      margin-block-end: 1.25em;
      padding-inline-start: 0.875em;
      border-inline-start: 0.1875em solid var(--_accent);
    }
    @container (width < 26em) {
      .facts > div {
        grid-template-columns: 1fr;
      }
    }
    @media print {
      .card {
        break-inside: avoid;
      }
    }
  `,
];
